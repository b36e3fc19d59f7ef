// Puts a mark of one's own into a photograph before it is given away, and finds it again in a smaller copy that was compressed.
// Argument: a folder for the key, the copy and both records, a new or empty one; target/protect-photograph if there is none.
// For photographs of your own change "input", and "key_file" to a place that only you can read: the key must never go with the record.
output = getArgument();
if (output == "") output = "target/protect-photograph";
File.makeDirectory(output);
input = "samples/london/062_03.jpg";
key = output + "/key.txt";

run("Protect Photograph...", "input=[" + input + "] output=[" + output + "/protection] key_file=[" + key + "] " +
	"consent=[for a profile on example.org, by her own leave] shown=[one adult] method=fast");
print("The picture to give away: " + output + "/protection/protected/P1.png");

// A copy of half the size, as a platform might make it.
copy = output + "/copy.jpg";
open(output + "/protection/protected/P1.png");
w = getWidth();
h = getHeight();
pixels = newArray(floor(w / 2) * floor(h / 2));
for (y = 0; y < floor(h / 2); y++)
	for (x = 0; x < floor(w / 2); x++)
		pixels[y * floor(w / 2) + x] = getPixel(2 * x, 2 * y);
close();
newImage("copy", "RGB", floor(w / 2), floor(h / 2), 1);
for (y = 0; y < floor(h / 2); y++)
	for (x = 0; x < floor(w / 2); x++)
		setPixel(x, y, pixels[y * floor(w / 2) + x]);
saveAs("Jpeg", copy);
close();

run("Check Protection...", "questioned=[" + copy + "] record=[" + output + "/protection] key_file=[" + key + "] output=[" + output + "/check] method=fast");

// Results and marks.csv have a row for each finding, marked_faces.csv one for each face; marks.html says both in words.
for (i = 0; i < nResults; i++)
	print(getResultString("questioned", i) + ": " + getResultString("verdict", i) + ", false alarms at most " + getResultString("false_alarms", i));
