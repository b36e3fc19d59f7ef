// Compares eight sample photographs of four persons: every face with every other.
// The record goes to the folder that the macro's argument names, or else to target/sample-case.
var header, cells;
output = getArgument();
if (output == "") output = "target/sample-case";
run("Distance Matrix...", "input=samples output=[" + output + "]");

// Results has a row for each face.
for (row = 0; row < nResults; row++) {
	print(getResultString("face", row) + "  " + getResultString("image", row) + "  " + getResultString("suitability", row));
}

// pairs.csv has a row for each pair of faces; the smaller a distance, the more alike are the two faces.
lines = split(File.openAsString(output + "/pairs.csv"), "\n");
header = split(lines[0], ",");
print("\nCosine distance by SFace and by dlib");
for (line = 1; line < lines.length; line++) {
	cells = split(lines[line], "(,)");
	print(cell("face_a") + "  " + cell("face_b") + "  " + cell("sface_cosine") + "  " + cell("dlib_cosine"));
}

function cell(column) {
	for (i = 0; i < header.length; i++) {
		if (header[i] == column) return cells[i];
	}
	exit("pairs.csv has no column " + column);
}
