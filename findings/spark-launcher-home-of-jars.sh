#!/bin/sh
# org.apache.spark:spark-launcher_2.13 4.1.3 (Maven Central), Java 17: SPARK_HOME with a folder of jars that Maven fetched.
# Spark's launcher, which a standalone worker uses for each executor, documents SPARK_HOME/jars as the class path. It asks
# for the Scala version first, even where that folder is there, and looks for it in the build folders of a source
# checkout: without the variable SPARK_SCALA_VERSION, which only the scripts of a distribution set, no executor starts,
# the master removes the application after ten tries, and the driver sees a SparkContext that was stopped.
# Seen: "Cannot find any build directories."; with SPARK_SCALA_VERSION=2.13 a command with SPARK_HOME/jars/*.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=org.apache.spark:spark-launcher_2.13:4.1.3:jar -DoutputDirectory="$folder/home/jars"
unset SPARK_SCALA_VERSION
command() {
	SPARK_HOME="$folder/home" java -cp "$folder/home/jars/*" org.apache.spark.launcher.Main org.apache.spark.deploy.worker.Worker spark://nobody:7077 2>&1 | tr '\0' ' ' || true
}
command | grep -q "Cannot find any build directories" || { echo "the folder of jars is enough now"; exit 1; }
SPARK_SCALA_VERSION=2.13
export SPARK_SCALA_VERSION
command | grep -q "home/jars/\*" || { echo "SPARK_SCALA_VERSION does not help any more"; exit 1; }
echo "as described: SPARK_HOME/jars is not used until SPARK_SCALA_VERSION is set"
