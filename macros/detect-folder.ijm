// Finds the faces of all photographs of a folder, writes them as a record and prints how many each photograph has.
// Argument: the record's folder, a new or empty one; target/detect-folder if there is none.
// For photographs of your own change "input": a file, a folder, or a list (a .txt file with one path a line).
output = getArgument();
if (output == "") output = "target/detect-folder";
input = "samples/london";

run("Detect Faces in Files...", "input=[" + input + "] output=[" + output + "]");

// images.csv has a row for each file, faces.csv one for each face, and overlays/ shows them.
paths = column(output + "/images.csv", "path");
faces = column(output + "/images.csv", "faces");
problems = column(output + "/images.csv", "problem");
for (i = 0; i < paths.length; i++) {
	print(paths[i] + ": faces found: " + faces[i] + " " + problems[i]);
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
