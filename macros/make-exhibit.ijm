// Compares two photographs and adds exhibits of the two faces to the record: a wipe, and a plate with numbered features.
// Argument: the record's folder, a new or empty one; target/make-exhibit if there is none.
// For photographs of your own change "questioned" and "reference", and the features' places.
output = getArgument();
if (output == "") output = "target/make-exhibit";
questioned = "samples/london/062_08.jpg";
reference = "samples/london/062_03.jpg";

// The run itself makes a side-by-side plate of each of the first pairs: plates=10 unless you say otherwise.
run("Compare Faces...", "questioned=[" + questioned + "] reference=[" + reference + "] output=[" + output + "] face=only");

// An exhibit shows; it proves nothing. amount: where the two faces meet, in per cent of the width.
run("Make Exhibit...", "record=[" + output + "] face_a=Q1.1 face_b=R1.1 kind=wipe amount=50");

// Features: number, face, where it is and where its number stands (upright pixels of the photograph), and what it is.
features = getDirectory("temp") + "visavis-features.csv";
File.saveString("number,face,x,y,label_x,label_y,text\n" +
	"1,Q1.1,334,409,480,330,tip of the nose\n" +
	"1,R1.1,338,406,480,330,tip of the nose\n", features);
run("Make Exhibit...", "record=[" + output + "] face_a=Q1.1 face_b=R1.1 kind=plate landmarks=true mesh=true features=[" +
	features + "]");
File.delete(features);

print("Exhibits, with the line that makes each again: " + output + "/exhibits.csv");
