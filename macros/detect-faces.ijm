// Marks the faces of the active image and prints a line for each.
// Without an image it opens the first sample photograph. It writes no file and takes no argument.
if (nImages == 0) open("samples/london/062_03.jpg");
title = getTitle();
run("Detect Faces");

// The table Results has a row for each face, from left to right, behind what was measured before; docs/record.md explains the columns.
faces = 0;
for (row = 0; row < nResults; row++) {
	if (getResultString("face", row) != "") faces++;
}
print(title + ": faces found: " + faces);
for (row = nResults - faces; row < nResults; row++) {
	print("  face " + getResult("number", row) + ": " + getResultString("suitability", row) +
		", eyes " + d2s(getResult("interocular", row), 1) + " px apart, confidence of the detector " +
		d2s(getResult("confidence", row), 2));
	reasons = getResultString("reasons", row);
	if (reasons != "") print("    " + reasons);
}
