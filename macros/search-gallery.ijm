// Enrols the photographs of a folder in a gallery, looks in it for the face of a questioned photograph, and prints what it found.
// Argument: a folder for the gallery and the record, a new or empty one; target/search-gallery if there is none.
// For photographs of your own change "questioned" and "input"; a gallery that is there already needs no first line.
output = getArgument();
if (output == "") output = "target/search-gallery";
questioned = "samples/london/062_08.jpg";
input = "samples/london";

run("Enrol Gallery...", "input=[" + input + "] gallery=[" + output + "/gallery]");
run("Search Gallery...", "questioned=[" + questioned + "] gallery=[" + output + "/gallery] output=[" + output + "/record] top=5");

// hits.csv has a row for each face found, also where its photograph is gone; docs/gallery.md has the columns.
list = column(output + "/record/hits.csv", "list");
rank = column(output + "/record/hits.csv", "rank");
path = column(output + "/record/hits.csv", "path");
face = column(output + "/record/hits.csv", "face_b");
scores = column(output + "/record/hits.csv", "score");
lr = column(output + "/record/hits.csv", "log10_lr");
support = column(output + "/record/hits.csv", "support");
chance = column(output + "/record/hits.csv", "chance_candidates");
noLr = column(output + "/record/hits.csv", "no_lr_reason");
print("Candidates, the most alike first. A score is no probability: it orders, and says nothing of how often it occurs.");
for (i = 0; i < rank.length; i++) {
	remark = noLr[i];
	if (lr[i] != "") remark = "log10 LR " + lr[i] + ": " + support[i] + "; expected chance candidates in the whole gallery " + chance[i];
	print("  " + list[i] + " " + rank[i] + ". " + face[i] + " (" + path[i] + "): " + scores[i] + ", " + remark);
}
print("What that means: " + output + "/record/evidence.html");
print("The record: " + output + "/record");

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
