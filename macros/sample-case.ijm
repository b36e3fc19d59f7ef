// Compares eight sample photographs of four persons: every face with every other.
// The record goes to the folder that the macro's argument names, or else to target/sample-case.
output = getArgument();
if (output == "") output = "target/sample-case";
run("Distance Matrix...", "input=samples/london output=[" + output + "]");

// images.csv has a row for each photograph.
images = split(File.openAsString(output + "/images.csv"), "\n");
print("Photographs");
for (i = 1; i < images.length; i++) {
	cells = split(images[i], "(,)");
	print("  " + cells[0] + "  " + cells[1]);
}

// distances.csv has the matrix in cluster order: alike faces stand next to each other.
print("\nCosine distance by SFace, in a learned feature space; not a measurement of the face");
rows = split(File.openAsString(output + "/distances.csv"), "\n");
for (i = 0; i < rows.length; i++) {
	cells = split(rows[i], "(,)");
	line = "";
	for (k = 0; k < cells.length; k++) {
		cell = cells[k];
		if (i > 0 && k > 0) cell = d2s(parseFloat(cell), 3);
		line = line + substring("       ", 0, 7 - lengthOf(cell)) + cell;
	}
	print(line);
}
print("\nThe record: " + output);
