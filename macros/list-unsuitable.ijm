// Prints which photographs of a folder have no face that can be compared and which faces are unsuitable, with reasons.
// Argument: the record's folder, a new or empty one; target/list-unsuitable if there is none.
// For photographs of your own change "input": a file, a folder, or a list (a .txt file with one path a line).
output = getArgument();
if (output == "") output = "target/list-unsuitable";
input = "samples";

// samples/ holds a text file beside its sub-folder, which is listed for not being a photograph.
run("Detect Faces in Files...", "input=[" + input + "] output=[" + output + "] subfolders=true overlays=false");

images = column(output + "/images.csv", "image");
paths = column(output + "/images.csv", "path");
problems = column(output + "/images.csv", "problem");
print("Photographs with a problem");
for (i = 0; i < images.length; i++) {
	if (problems[i] != "") print("  " + images[i] + " " + paths[i] + ": " + problems[i]);
}

// Results has a row for each face, behind what was measured before.
print("Faces that are unsuitable or of limited suitability");
for (row = 0; row < nResults; row++) {
	if (getResultString("face", row) != "" && getResultString("suitability", row) != "suitable") print("  " + getResultString("face", row) + " " +
		getResultString("suitability", row) + ": " + getResultString("reasons", row));
}
print("The record: " + output);

// Gives the cells of one column of a table.
function column(file, name) {
	lines = split(File.openAsString(file), "\n");
	header = cells(lines[0]);
	for (at = 0; header[at] != name; at++);
	values = newArray(lines.length - 1);
	for (k = 1; k < lines.length; k++) {
		row = cells(lines[k]);
		values[k - 1] = row[at];
	}
	return values;
}

// Gives the cells of a line; a comma between quotes is part of a cell.
function cells(line) {
	parts = split(line + ",", "(\")");
	text = "";
	for (p = 0; p < parts.length; p++) {
		if (p % 2 == 0) parts[p] = replace(parts[p], ",", "\t");
		text = text + parts[p];
	}
	return split(text, "(\t)");
}
