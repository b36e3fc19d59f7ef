// Finds out from which of some photographs a picture was made: here a part of one, mirrored, made smaller and saved again.
// Argument: a folder for the picture and the record, a new or empty one; target/trace-source if there is none.
// For pictures of your own change "questioned" and "reference": a file, a folder, or a list (a .txt file with one path a line).
output = getArgument();
if (output == "") output = "target/trace-source";
File.makeDirectory(output);
questioned = output + "/questioned.jpg";
reference = "samples/london";

// The part from 100, 60 on, each pixel the mean of no others: every second one of every second row, from right to left.
open(reference + "/062_03.jpg");
part = newArray(240 * 280);
for (y = 0; y < 280; y++)
	for (x = 0; x < 240; x++)
		part[y * 240 + x] = getPixel(100 + 2 * (239 - x), 60 + 2 * y);
close();
newImage("questioned", "RGB", 240, 280, 1);
for (y = 0; y < 280; y++)
	for (x = 0; x < 240; x++)
		setPixel(x, y, part[y * 240 + x]);
saveAs("Jpeg", questioned);
close();

run("Trace Source...", "questioned=[" + questioned + "] reference=[" + reference + "] output=[" + output + "/record] method=fast");

// Results and traces.csv have a row for the picture and for each face in it against each candidate; traces.html says it in words.
for (i = 0; i < nResults; i++)
	print(getResultString("questioned", i) + " " + getResultString("face", i) + " and " + getResultString("candidate", i) + ": " +
		getResultString("verdict", i));
// A link, or any other pair of traces.csv, to be shown: a sheet and a stack in the record's folder exhibits.
run("Make Exhibit...", "record=[" + output + "/record] face_a=Q1 face_b=R1 kind=trace");

print("The record: " + output + "/record");
