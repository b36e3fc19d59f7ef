// Reads what the files of a folder say about themselves, writes it as a record and prints the generators and editors that they name.
// Argument: the record's folder, a new or empty one; target/read-provenance if there is none.
// For files of your own change "input"; for a list of signers that you rely on add " anchors=[folder with certificates]".
// To look for known invisible watermarks in the pixels too add " watermarks=true": watermarks.csv has a row for each file;
// and " compression=true" to examine also how the pictures were compressed.
output = getArgument();
if (output == "") output = "target/read-provenance";
input = "samples/london";

run("Read Provenance...", "input=[" + input + "] output=[" + output + "]");

// markers.csv has a row for each marker, credentials.csv one for each manifest, metadata.csv one for each field.
for (row = 0; row < Table.size("Results"); row++) {
	print(Table.getString("image", row) + ": " + Table.getString("kind", row) + ", by " + Table.getString("where", row) + ": "
		+ Table.getString("quoted", row));
}
print("Each of these is a lead, none shows who made a picture. The record: " + output);
