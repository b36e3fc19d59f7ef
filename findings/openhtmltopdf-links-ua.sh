#!/bin/bash
# openhtmltopdf 1.1.31 asked for PDF/UA (usePdfUaAccessibility) writes the annotation of a link without a description (key Contents), though PDF/UA-1
# demands one (ISO 14289-1, 7.18.5): veraPDF 1.26.1 names rules 7.18.1-2 and 7.18.5-2. The text of the link does not help, and an attribute
# title on <a> only by half: it becomes the text of the tag, which settles the first rule, and not of the annotation, which the second asks for. The
# description has to be set afterwards, with PDFBox. Seen with Java 17.0.15:
#   without title: 7.18.1-2 7.18.5-2
#   with title: 7.18.5-2
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat > pom.xml <<'X'
<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version><dependencies>
<dependency><groupId>io.github.openhtmltopdf</groupId><artifactId>openhtmltopdf-pdfbox</artifactId><version>1.1.31</version></dependency>
<dependency><groupId>org.verapdf</groupId><artifactId>validation-model</artifactId><version>1.26.1</version></dependency>
</dependencies></project>
X
mvn -q -B dependency:copy-dependencies -DoutputDirectory="$work/jars"
unzip -q -o -j jars/pdfbox-3*.jar "*/LiberationSans-Regular.ttf"
cat > Check.java <<'J'
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.*;
import java.util.*;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.*;
import org.verapdf.pdfa.flavours.PDFAFlavour;
public class Check {
	public static void main(String[] a) throws Exception {
		VeraGreenfieldFoundryProvider.initialise();
		System.out.println("without title: " + broken(""));
		System.out.println("with title: " + broken(" title=\"Go to the end\""));
	}
	static String broken(String title) throws Exception {
		String html = "<html lang=\"en\"><head><title>T</title><meta name=\"description\" content=\"D\"/><style>body{font-family:F}</style></head>" +
			"<body><h1>H</h1><p><a href=\"#end\"" + title + ">To the end</a></p><p id=\"end\">The end.</p></body></html>";
		File pdf = new File("page.pdf");
		try (OutputStream out = new FileOutputStream(pdf)) {
			PdfRendererBuilder builder = new PdfRendererBuilder();
			builder.usePdfUaAccessibility(true);
			builder.useFont(new File("LiberationSans-Regular.ttf"), "F");
			builder.withHtmlContent(html, "/");
			builder.toStream(out);
			builder.run();
		}
		Set<String> rules = new TreeSet<>();
		try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf, PDFAFlavour.PDFUA_1);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
			validator.validate(parser).getTestAssertions().forEach(t -> rules.add(t.getRuleId().getClause() + "-" + t.getRuleId().getTestNumber()));
		}
		return rules.isEmpty() ? "none" : String.join(" ", rules);
	}
}
J
java -cp "jars/*" Check.java 2> errors | tee seen || { cat errors; exit 1; }
grep -qx "without title: 7.18.1-2 7.18.5-2" seen && grep -qx "with title: 7.18.5-2" seen
