// Compares two sample photographs, writes the draft of a notice to a platform about the first, and logs what became of it.
// Argument: the record's folder, a new or empty one; target/write-removal-notice if there is none.
// For a notice of your own copy macros/notice.txt and fill in its facts.
output = getArgument();
if (output == "") output = "target/write-removal-notice";
run("Compare Faces...", "questioned=samples/london/062_08.jpg reference=samples/london/062_03.jpg output=[" + output + "] adults=yes");

// What the notice file does not say stands on its first page as missing. No signature is typed, so that is a line to sign.
run("Write Removal Notice...", "record=[" + output + "] notice_file=macros/notice.txt form=us examiner=[A. Sample]");
run("Log Removal Notice...", "record=[" + output + "] notice=us-1 event=answered at=[2026-11-01 09:00 America/New_York] answer=[Number 4711] examiner=[A. Sample]");
print("The draft: " + output + "/notices/us-1/notice.pdf");
