// A whole case on two sample photographs: docs/guide.md goes through it step by step.
// Argument: the record's folder, a new or empty one; target/worked-case if there is none.
// What a person saw and concluded stands in checklist.csv and below; in a case of your own leave "rating" and "checklist" out,
// and on a screen a window leads through them.
output = getArgument();
if (output == "") output = "target/worked-case";
record = "record=[" + output + "] ";
pair = "face_a=Q1.1 face_b=R1.1 ";

// 1. Compare, and keep scores and likelihood ratios back. Whoever else could be shown is a woman; all are adults, photographed on one day.
run("Compare Faces...", "questioned=samples/london/062_08.jpg reference=samples/london/062_03.jpg output=[" + output + "] blind=true " +
	"population=women adults=yes years_apart=0");

// 2. Examine: what is seen, then what it says. A second examiner would do the same under another name.
run("Examine Pair...", record + pair + "examiner=[A. Sample] checklist=macros/checklist.csv");
run("Examine Pair...", record + pair + "examiner=[A. Sample] rating=supports_one note=[Every difference seen is one that a smile makes.]");

// 3. Only now show what was kept back.
run("Show Evidence...", record + "examiner=[A. Sample]");

// 4. An exhibit for those who were not there.
run("Make Exhibit...", record + pair + "kind=wipe amount=50 examiner=[A. Sample]");

// 5. The report, with what only people know from a text file.
run("Write Report...", record + "case_file=macros/case.txt examiner=[A. Sample]");

// 6. Sign: needs a key of your own (docs/guide.md says how to make one), and the password in VISAVIS_KEY_PASSWORD or a file.
key = "examiner.p12";
if (File.exists(key)) run("Sign Record...", record + "key=" + key);
else print("Not signed: there is no " + key + ".");

// 7. What the other side does.
run("Verify Record...", record + "recompute=true");
print("The record: " + output);
