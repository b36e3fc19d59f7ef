// Clusters the faces of a folder: which may each be one person, and who appears how often.
// Argument: the record's folder, a new or empty one; target/cluster-faces if there is none.
// For photographs of your own change "input": a file, a folder, or a list (a .txt file with one path a line).
output = getArgument();
if (output == "") output = "target/cluster-faces";
input = "samples/london";

// false_joins: how many joins of two persons are expected at most. For the next photographs add earlier=[the record of these]:
// the numbers of the clusters stay.
run("Cluster Faces...", "input=[" + input + "] output=[" + output + "] false_joins=1 adults=yes years_apart=1");

// clusters.csv has a row for each cluster, cluster_faces.csv one for each face, clusters.html shows them.
print(File.openAsString(output + "/clusters.csv"));
print(File.openAsString(output + "/cluster_threshold.csv"));
print("The contact sheet: " + output + "/clusters.html");
