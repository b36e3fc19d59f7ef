// Compares the face of one questioned photograph with the face of one reference photograph.
// Argument: the record's folder, a new or empty one; target/compare-one-to-one if there is none.
// For photographs of your own change "questioned" and "reference".
output = getArgument();
if (output == "") output = "target/compare-one-to-one";
questioned = "samples/london/062_08.jpg";
reference = "samples/london/062_03.jpg";

// face=only: a photograph with several faces is not compared but listed in images.csv.
run("Compare Faces...", "questioned=[" + questioned + "] reference=[" + reference + "] output=[" + output + "] face=only");

// Results has the faces: first see whether they are suitable for comparison.
for (row = 0; row < nResults; row++) {
	if (getResultString("face", row) != "") print(getResultString("face", row) + ": " + getResultString("suitability", row) + " " + getResultString("reasons", row));
}

// pairs.csv has a row for each pair of faces: here one, or none if a photograph has no face that counts.
a = column(output + "/pairs.csv", "face_a");
b = column(output + "/pairs.csv", "face_b");
sface = column(output + "/pairs.csv", "sface_cosine");
reid0095 = column(output + "/pairs.csv", "reid0095_cosine");
score = column(output + "/pairs.csv", "score");
lr = column(output + "/pairs.csv", "log10_lr");
support = column(output + "/pairs.csv", "support");
chance = column(output + "/pairs.csv", "chance_candidates");
low = column(output + "/pairs.csv", "chance_low");
high = column(output + "/pairs.csv", "chance_high");
noLr = column(output + "/pairs.csv", "no_lr_reason");
if (a.length == 0) print("No pair of faces; images.csv says why.");
for (i = 0; i < a.length; i++) {
	print("Questioned face " + a[i] + " and reference face " + b[i]);
	print("  cosine distance: " + sface[i] + " by SFace, " + reid0095[i] + " by 0095 (0 to 2; smaller is more alike)");
	print("  score: " + score[i] + " (higher is more alike; it is no probability)");
	if (lr[i] == "") print("  " + noLr[i]);
	else print("  log10 LR " + lr[i] + ": " + support[i] + "; expected chance candidates " + chance[i] +
		" (" + low[i] + " to " + high[i] + ")");
}
print("What that means: " + output + "/evidence.html");
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
