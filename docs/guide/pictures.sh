#!/bin/bash
# Makes the pictures of the case window in this folder again, from the sample case: after mvn test-compile, with Xvfb, in the project's folder as
#   docs/guide/pictures.sh
# The case lies in a folder of the root, which is shown in them, and goes afterwards.
set -euo pipefail
folder="/sample case"
mvn -q dependency:build-classpath -Dmdep.outputFile=target/classpath
xvfb-run -s "-screen 0 1366x768x24" java -cp "target/test-classes:target/classes:$(cat target/classpath)" org.visavis.command.CaseTrial "$folder" docs/guide
rm -r "$folder" /results.txt
