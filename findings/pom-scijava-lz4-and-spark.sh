#!/bin/sh
# org.scijava:pom-scijava 45.1.0 and org.apache.spark:spark-core_2.13 4.1.3 (Maven Central), Maven 3: Spark in a plugin for Fiji.
# The parent of all Fiji plugins manages org.lz4:lz4-java as 1.9-inv, a build of its own that Maven Central does not have,
# and a parent's managed version wins over what Spark asks for (1.8.0). So a project with that parent cannot even list
# Spark's dependencies from Central, whatever their scope; an exclusion of lz4-java or the property lz4-java.version mends it.
# Seen: dependency:tree fails and names org.lz4:lz4-java:jar:1.9-inv; with -Dlz4-java.version=1.8.0 it succeeds.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat > "$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
	<modelVersion>4.0.0</modelVersion>
	<parent>
		<groupId>org.scijava</groupId>
		<artifactId>pom-scijava</artifactId>
		<version>45.1.0</version>
		<relativePath />
	</parent>
	<groupId>org.example</groupId>
	<artifactId>plugin</artifactId>
	<version>1</version>
	<dependencies>
		<dependency>
			<groupId>org.apache.spark</groupId>
			<artifactId>spark-core_2.13</artifactId>
			<version>4.1.3</version>
			<scope>provided</scope>
		</dependency>
	</dependencies>
</project>
XML
tree() {
	mvn -B -ntp -f "$folder/pom.xml" "$@" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:tree > "$folder/log" 2>&1
}
if tree; then echo "Central has all of it now"; exit 1; fi
grep -q "org.lz4:lz4-java:jar:1.9-inv" "$folder/log" || { tail -5 "$folder/log"; exit 1; }
tree -Dlz4-java.version=1.8.0 || { tail -5 "$folder/log"; exit 1; }
grep -q "org.lz4:lz4-java:jar:1.8.0" "$folder/log"
echo "as described: 1.9-inv is asked for and not found; 1.8.0 is"
