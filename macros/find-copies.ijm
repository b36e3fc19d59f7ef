// Finds copies of questioned pictures by perceptual hashes, first among other pictures, then without keeping a name.
// Argument: folder with the questioned pictures|folder to search|folder for the records
parts = split(getArgument(), "|");
if (parts.length != 3) exit("Argument: questioned folder|folder to search|folder for the records");

run("Find Copies...", "questioned=[" + parts[0] + "] reference=[" + parts[1] + "] output=[" + parts[2] + "/copies] bits=31");
for (i = 0; i < nResults; i++)
	print(getResultString("questioned", i) + " and " + getResultString("other", i) + ": " + getResult("bits", i) + " bits differ, " +
		getResultString("turn", i) + ", " + getResultString("agreement", i));

// hash and forget: a list of hashes for others, without names and paths; then the same search in that list
run("Find Copies...", "questioned=[" + parts[0] + "] reference=[" + parts[1] + "] output=[" + parts[2] + "/forgotten] forget=true");
run("Find Copies...", "questioned=[" + parts[1] + "] output=[" + parts[2] + "/listed] hashes=[" + parts[2] + "/forgotten/hashes.txt]");
run("Write Report...", "record=[" + parts[2] + "/copies]");
