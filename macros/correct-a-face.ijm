// Compares two photographs with an examiner's correction of a face, and prints what it changes.
// Argument: the record's folder, a new or empty one; target/correct-a-face if there is none.
// The file of corrections is one as Correct Faces... writes it: here the right corner of the mouth is moved.
output = getArgument();
if (output == "") output = "target/correct-a-face";
questioned = "samples/london/062_03.jpg";
reference = "samples/london/062_08.jpg";
corrections = "macros/corrections.csv";

run("Compare Faces...", "questioned=[" + questioned + "] reference=[" + reference + "] output=[" + output +
	"] corrections=[" + corrections + "]");

// The record has both: the pair with the correction, and as it would be without.
print("With the correction:");
print(File.openAsString(output + "/pairs.csv"));
print("Without:");
print(File.openAsString(output + "/uncorrected_pairs.csv"));
print("Who corrected what and why: " + output + "/corrections.csv");
