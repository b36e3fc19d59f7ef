// Checks files, libraries and numbers of this installation, and prints how many checks of each kind passed.
// Argument: the record's folder, a new or empty one; target/validate-installation if there is none.
// Where a check fails, the record is written all the same, and the macro stops with a sentence that names what failed.
output = getArgument();
if (output == "") output = "target/validate-installation";
run("Validate Installation...", "output=[" + output + "]");

// installation.csv has a row for each check; installation.html is the same to be read and printed.
lines = split(File.openAsString(output + "/installation.csv"), "\n");
kinds = newArray("file", "library", "decode", "detect", "align", "embed", "distance", "lr");
for (k = 0; k < kinds.length; k++) {
	passed = 0;
	differ = 0;
	for (i = 1; i < lines.length; i++) {
		if (startsWith(lines[i], kinds[k] + ",") && endsWith(lines[i], ",pass")) passed++;
		if (startsWith(lines[i], kinds[k] + ",") && endsWith(lines[i], ",differs")) differ++;
	}
	print(kinds[k] + ": " + passed + " passed, " + differ + " differ");
}
print("The record: " + output);
