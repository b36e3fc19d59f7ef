// Compares the face of one questioned photograph with all faces of a folder and prints them in the order of their score.
// Argument: the record's folder, a new or empty one; target/compare-one-to-many if there is none.
// For photographs of your own change "questioned" and "reference".
output = getArgument();
if (output == "") output = "target/compare-one-to-many";
questioned = "samples/london/062_08.jpg";
reference = "samples/london";

run("Compare Faces...", "questioned=[" + questioned + "] reference=[" + reference + "] output=[" + output + "]");

images = column(output + "/images.csv", "image");
paths = column(output + "/images.csv", "path");
a = column(output + "/pairs.csv", "face_a");
b = column(output + "/pairs.csv", "face_b");
scores = column(output + "/pairs.csv", "score");
lr = column(output + "/pairs.csv", "log10_lr");
support = column(output + "/pairs.csv", "support");
chance = column(output + "/pairs.csv", "chance_candidates");
low = column(output + "/pairs.csv", "chance_low");
high = column(output + "/pairs.csv", "chance_high");
noLr = column(output + "/pairs.csv", "no_lr_reason");
for (i = 0; i < scores.length; i++) scores[i] = parseFloat(scores[i]);

// The highest score first.
print("Candidates, the most alike first. A score is no probability: it orders, and says nothing of how often it occurs.");
order = Array.reverse(Array.rankPositions(scores));
for (k = 0; k < order.length; k++) {
	i = order[k];
	remark = ", " + noLr[i];
	if (lr[i] != "") remark = ", log10 LR " + lr[i] + ": " + support[i] + "; expected chance candidates " + chance[i] +
		" (" + low[i] + " to " + high[i] + ")";
	print("  " + (k + 1) + ". " + b[i] + " (" + pathOf(b[i], images, paths) + ") to " + a[i] + ": " + d2s(scores[i], 3) + remark);
}
print("What that means: " + output + "/evidence.html");
print("The record: " + output);

// Gives the file that a face such as R3.1 is in.
function pathOf(face, images, paths) {
	for (n = 0; n < images.length; n++) {
		if (startsWith(face, images[n] + ".")) return paths[n];
	}
}

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
