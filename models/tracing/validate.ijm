// Counts how often Trace Source... links pictures whose source is known and pictures that have none, by kind, with 95 % intervals.
// Argument: a folder with list.csv, a line for each pair: kind,path of the questioned picture,path of the candidate; no commas in paths.
// src/test/python/tracing_pairs.py makes such a list; rates.csv is written beside it, and a record of each pair into records/.
folder = getArgument();
if (folder == "") exit("The argument is empty; expected a folder with list.csv.");
lines = split(File.openAsString(folder + "/list.csv"), "\n");
File.makeDirectory(folder + "/records");
kinds = "";
for (i = 0; i < lines.length; i++) {
	pair = split(lines[i], ",");
	name = pair[0];
	first = nResults;
	run("Trace Source...", "questioned=[" + pair[1] + "] reference=[" + pair[2] + "] output=[" + folder + "/records/" + (i + 1) +
		"] method=fast overlays=false top=1");
	face = 0;
	picture = 0;
	for (row = first; row < nResults; row++) {
		kind = getResultString("kind", row);
		if (matches(kind, "same|identical")) {
			if (getResultString("face", row) == "") picture = 1;
			else face = 1;
		}
	}
	if (indexOf(kinds, "\n" + name + "\n") < 0) kinds = kinds + "\n" + name + "\n";
	addTo(name + " pairs", 1);
	addTo(name + " face", face);
	addTo(name + " picture", picture);
}
names = split(kinds, "\n");
text = "what,pairs,linked by the face,linked by the picture\n";
for (i = 0; i < names.length; i++)
	if (names[i] != "") {
		name = names[i];
		text = text + name + "," + count(name + " pairs") + "," + share(name, " face") + "," + share(name, " picture") + "\n";
	}
File.saveString(text, folder + "/rates.csv");
print(text);

function count(key) {
	value = List.get(key);
	if (value == "") return 0;
	return parseFloat(value);
}

function addTo(key, value) {
	sum = count(key) + value;
	List.set(key, sum);
}

// Wilson's interval of the share of all pairs.
function share(name, what) {
	n = count(name + " pairs");
	linked = count(name + what);
	z = 1.959964;
	p = linked / n;
	middle = (p + z * z / (2 * n)) / (1 + z * z / n);
	half = z / (1 + z * z / n) * sqrt(p * (1 - p) / n + z * z / (4 * n * n));
	return "" + linked + " of " + n + " (" + d2s(maxOf(0, middle - half), 3) + " to " + d2s(minOf(1, middle + half), 3) + ")";
}
