// Compares two photographs blind: the scores are kept back, and the record commits to them by their hash.
// Argument: the record's folder, a new or empty one; target/blind if there is none.
// An examiner then rates the pair, and Show Evidence... takes what was kept back into the record.
output = getArgument();
if (output == "") output = "target/blind";
questioned = "samples/london/062_03.jpg";
reference = "samples/london/062_08.jpg";

run("Compare Faces...", "questioned=[" + questioned + "] reference=[" + reference + "] output=[" + output + "] blind=true");

print("Kept back until a rating stands in the record:");
print(File.openAsString(output + "/withheld.csv"));
