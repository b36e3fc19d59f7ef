#!/bin/bash
# Makes the pictures in this folder again, but for those of plate and exhibit, from the sample case, from one with two people in a picture and from one of a manipulated picture: after mvn test-compile, with Xvfb, in the project's folder as
#   docs/guide/pictures.sh
# The cases lie in a folder of the root, which is shown in them, and go afterwards.
set -euo pipefail
folder="/sample case"
mvn -q dependency:build-classpath -Dmdep.outputFile=target/classpath
take() {
	xvfb-run -s "-screen 0 1366x768x24" java -cp "target/test-classes:target/classes:$(cat target/classpath)" "org.visavis.command.$1" "$folder" "$2"
	rm -rf "$folder" /results.txt
}
take CaseTrial docs/guide
mkdir -p target/pictures
take DeskTrial target/pictures
take PicturesTrial target/pictures
cp target/pictures/correct.png target/pictures/examine.png docs/guide
cp target/pictures/origins.png docs/guide/case-origins.png
cp target/pictures/removal.png docs/guide/case-removal.png

# The page of the worked case's report that says what its likelihood ratio is; needs pdftotext and pdftoppm.
case=target/pictures/worked-case
rm -rf "$case"
java -Djava.awt.headless=true -cp "target/classes:$(cat target/classpath)" org.visavis.command.Main macros/worked-case.ijm "$case"
pages=$(pdfinfo "$case/report.pdf" | sed -n 's/^Pages: *//p')
for page in $(seq "$pages"); do
	if pdftotext -f "$page" -l "$page" "$case/report.pdf" - | grep -q "What it would be for each"; then break; fi
done
pdftoppm -r 80 -f "$page" -singlefile -png "$case/report.pdf" docs/guide/report
