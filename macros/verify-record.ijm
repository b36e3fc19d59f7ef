// Verifies a record: every byte against its hashes, its history, its signature and its time stamp.
// Argument: the record's folder. Where something is wrong, each finding is printed and the macro stops with a sentence.
record = getArgument();
if (record == "") exit("The argument is missing; expected the folder of a record.");
run("Verify Record...", "record=[" + record + "]");
print("The record verifies: " + record);
