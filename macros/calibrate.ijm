// Learns a calibration from photographs of known persons, validates it and says where it gives likelihood ratios.
// Argument: the record's folder, a new or empty one; target/calibrate if there is none.
// For persons of your own change "persons": a folder with one sub-folder a person, or a list (.csv: path,person).
output = getArgument();
if (output == "") output = "target/calibrate";
persons = "samples/persons.csv";

// Four persons show how it runs; likelihood ratios need 50 persons in each stratum.
// degraded=true learns also from poor copies; same=gender compares different persons of one gender only.
run("Calibrate Comparisons...", "persons=[" + persons + "] output=[" + output + "] face=only degraded=false seed=1");

// strata.csv has a row for each pair of classes of faces; calibration.json holds what comparisons need.
stratum = column(output + "/strata.csv", "stratum");
count = column(output + "/strata.csv", "persons");
low = column(output + "/strata.csv", "log10_lr_low");
high = column(output + "/strata.csv", "log10_lr_high");
reason = column(output + "/strata.csv", "no_lr_reason");
for (i = 0; i < stratum.length; i++) {
	if (reason[i] == "") print(stratum[i] + ": log10 LR from " + low[i] + " to " + high[i] + ", " + count[i] + " persons");
	else print(stratum[i] + ": " + reason[i]);
}

// evaluation.csv has the cost of the likelihood ratios (0 is perfect, 1 says nothing), cross-validated by person.
name = column(output + "/evaluation.csv", "name");
cllr = column(output + "/evaluation.csv", "cllr");
why = column(output + "/evaluation.csv", "insufficient");
for (i = 0; i < name.length; i++) {
	if (why[i] == "") print(name[i] + ": Cllr " + cllr[i]);
	else print(name[i] + ": " + why[i]);
}
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
