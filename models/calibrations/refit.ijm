// Makes the shipped calibrations and docs/validation.md again. Its argument names two folders, separated by a comma, both
// absolute: the one with the photographs (lfw-a, lfw-a-persons.csv, orl and london in it) and a new one for the results. From the project's folder:
//   java -jar target/visavis/visavis.jar models/calibrations/refit.ijm /photographs,/refit
// Then copy /refit/full/calibration.json and /refit/fast/calibration.json over full.json and fast.json here, and
// /refit/validation.md over docs/validation.md, and the charts in /refit/full/charts and /refit/fast/charts to docs/validation/full and docs/validation/fast.

folders = split(getArgument(), ",");
data = folders[0];
results = folders[1];

// Photographs of which it is doubted that they show the person whose name they bear: looked at, and far from all others.
doubts = "Jim_OBrien_0001.jpg,Jim_OBrien_0003.jpg,Elisabeth_Schumacher_0001.jpg,Elisabeth_Schumacher_0002.jpg," +
	"Cristina_Fernandez_0001.jpg,Cristina_Fernandez_0002.jpg,Recep_Tayyip_Erdogan_0004.jpg,";
told = split(File.openAsString(data + "/lfw-a-persons.csv"), "\n");
for (i = 1; i < told.length; i++) {
	cells = split(replace(told[i], "\r", ""), ",");
	if (cells.length == 2) List.set(cells[0], group(cells[1]));
}

rows = "path,person,collection,sex,ethnicity,age,doubt\n";
names = getFileList(data + "/lfw-a");
for (i = 0; i < names.length; i++) {
	name = replace(names[i], "/", "");
	photographs = getFileList(data + "/lfw-a/" + name);
	for (k = 0; k < photographs.length; k++) {
		doubt = "";
		if (indexOf(doubts, photographs[k] + ",") >= 0) doubt = "another person than on others of that name";
		rows += data + "/lfw-a/" + name + "/" + photographs[k] + "," + name + ",lfw-a," + List.get(name) + ",,," + doubt + "\n";
	}
}
for (i = 1; i <= 40; i++)
	for (k = 1; k <= 10; k++)
		rows += data + "/orl/s" + i + "/" + k + ".pgm,orl s" + i + ",orl,,,,\n";
info = split(File.openAsString(data + "/london/london_info.csv"), "\n");
for (i = 1; i < info.length; i++) {
	told = split(replace(info[i], "\r", ""), ",");
	if (told.length == 4) {
		person = ",london " + told[0] + ",london," + group(told[2]) + "," + told[3] + "," + told[1] + ",\n";
		rows += data + "/london/neutral_front/" + told[0] + "_03.jpg" + person;
		rows += data + "/london/smiling_front/" + told[0] + "_08.jpg" + person;
	}
}
File.makeDirectory(results);
File.saveString(rows, results + "/persons.csv");

population = "public figures of about 2002 (Labeled Faces in the Wild), members of a laboratory (ORL) and volunteers in London; mostly adult, mostly white, mostly men; not the population of your case";
methods = newArray("full", "fast");
for (i = 0; i < methods.length; i++)
	run("Calibrate Comparisons...", "persons=[" + results + "/persons.csv] output=[" + results + "/" + methods[i] +
		"] face=central degraded=true populations=sex population=[" + population + "] method=" + methods[i]);

text = "";
for (i = 0; i < methods.length; i++)
	text += replace(File.openAsString(results + "/" + methods[i] + "/validation.md"), "\\(charts/", "(validation/" + methods[i] +
		"/") + "\n";
File.saveString(text, results + "/validation.md");

function group(sex) {
	if (sex == "female") return "women";
	if (sex == "male") return "men";
	return "";
}
