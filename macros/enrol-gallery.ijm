// Enrols the photographs of a folder and its sub-folders in a gallery, then looks for new ones, and prints how many faces each has.
// Argument: the gallery's folder, a new one or a gallery; target/enrol-gallery if there is none.
// For photographs of your own change "input": a folder, a file, a list (a .txt file with one path a line), or embeddings (.npy).
gallery = getArgument();
if (gallery == "") gallery = "target/enrol-gallery";
input = "samples/london";

run("Enrol Gallery...", "input=[" + input + "] gallery=[" + gallery + "] method=fast");

// Run again, it reads only files that are new or changed, and says which vanished.
run("Enrol Gallery...", "input=[" + input + "] gallery=[" + gallery + "] method=fast");

// Few photographs are one part: parts/all-images-*.csv has a row for each. docs/gallery.md has the columns.
parts = getFileList(gallery + "/parts");
for (i = 0; i < parts.length; i++) {
	if (indexOf(parts[i], "-images-") < 0) continue;
	lines = split(File.openAsString(gallery + "/parts/" + parts[i]), "\n");
	for (k = 1; k < lines.length; k++) {
		cells = split(lines[k], ",");
		print("Photograph " + cells[0] + ": rows of faces: " + cells[8]);
	}
}
print("The gallery: " + gallery);
