// Compares two sample photographs and writes the report on it: HTML, PDF, disclosure sheet and draft certificate.
// Argument: the record's folder, a new or empty one; target/write-report if there is none.
// For a case of your own copy macros/case.txt and fill in its facts.
output = getArgument();
if (output == "") output = "target/write-report";
run("Compare Faces...", "questioned=samples/london/062_08.jpg reference=samples/london/062_03.jpg output=[" + output + "] population=women adults=yes years_apart=0");

// What the case file does not say is "not stated" in the report.
run("Write Report...", "record=[" + output + "] case_file=macros/case.txt examiner=[A. Sample]");
print("The report: " + output + "/report.pdf");
