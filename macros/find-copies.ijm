// Finds the copies of a picture in a folder by perceptual hashes, hashes and forgets, and searches the list made so.
// Argument: a folder for three records, a new or empty one; target/find-copies if there is none.
// For pictures of your own change "questioned" and "reference": a file, a folder, or a list (a .txt file with one path a line).
output = getArgument();
if (output == "") output = "target/find-copies";
questioned = "samples/london/062_03.jpg";
reference = "samples/london";

run("Find Copies...", "questioned=[" + questioned + "] reference=[" + reference + "] output=[" + output + "/copies] bits=31");

// Results and copies.csv have a row for each two pictures whose hashes agree; copies.html says in words what that means.
for (i = 0; i < nResults; i++)
	print(getResultString("questioned", i) + " and " + getResultString("other", i) + ": " + getResult("bits", i) + " bits differ; " +
		getResultString("turn", i) + "; " + getResultString("agreement", i));

// This record keeps hashes and no name, path or picture; hashes.txt, hma.jsonl and threatexchange.json are for others.
run("Find Copies...", "questioned=[" + questioned + "] reference=[" + reference + "] output=[" + output + "/forgotten] forget=true");

// Whoever has such a list finds the picture again without having been given it.
run("Find Copies...", "questioned=[" + reference + "] output=[" + output + "/listed] hashes=[" + output + "/forgotten/hashes.txt]");
print("The records: " + output);
