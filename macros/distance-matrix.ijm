// Compares every face of a folder with every other and writes the matrix of distances.
// Argument: the record's folder, a new or empty one; target/distance-matrix if there is none.
// For photographs of your own change "input": a file, a folder, or a list (a .txt file with one path a line).
output = getArgument();
if (output == "") output = "target/distance-matrix";
input = "samples/london";

// recogniser=reid0095 or distance=euclidean shows another matrix; pairs.csv has the numbers of all.
run("Distance Matrix...", "input=[" + input + "] output=[" + output + "] recogniser=sface distance=cosine");

// distances.tif holds the matrix; row i and column i are the face that order.csv names.
print("Faces in the order of the matrix; faces that are alike stand together");
print(File.openAsString(output + "/order.csv"));
print("The matrix: " + output + "/distances.tif, and as a picture " + output + "/distances.png");
