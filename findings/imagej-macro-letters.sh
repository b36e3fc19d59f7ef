#!/bin/sh
# net.imagej:ij 1.54p (Maven Central), Java 17: what a string of an ImageJ macro makes of escapes.
# A macro that must be ASCII, since its reader takes files for ISO-8859-1, cannot name a Cyrillic folder by an escape as
# in Java or JavaScript: "\u0416" loses its backslash without an error, though "\374" (octal) is read as a letter.
# Only the function fromCharCode(c, ...) gives such letters, and takes 100 at a time: the 101st is an exception.
# Seen: "\u0416" is u0416; "\374" is U+00FC; fromCharCode(1046) is U+0416; 100 of them 100 letters; 101 of them
# java.lang.ArrayIndexOutOfBoundsException: Index 100 out of bounds for length 100.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=net.imagej:ij:1.54p:jar -DoutputDirectory="$folder"
cat > "$folder/Letters.java" <<'JAVA'
import ij.macro.Interpreter;

public class Letters {

	public static void main(final String[] arguments) {
		expect("u0416", "\"\\u0416\"");
		expect("\u00fc", "\"\\374\"");
		expect("\u0416", "fromCharCode(1046)");
		expect("\u0416".repeat(100), "fromCharCode(1046" + ", 1046".repeat(99) + ")");
		expect("java.lang.ArrayIndexOutOfBoundsException: Index 100 out of bounds for length 100", "fromCharCode(1046" +
			", 1046".repeat(100) + ")");
	}

	private static void expect(final String expected, final String expression) {
		final String found = value(expression);
		if (!found.equals(expected)) throw new AssertionError(expression + " is " + found + ", no longer " + expected);
		System.out.println(expression.substring(0, Math.min(30, expression.length())) + ": as described");
	}

	private static String value(final String expression) {
		try {
			return new Interpreter().run("return " + expression + ";", "");
		}
		catch (final RuntimeException e) {
			return e.toString();
		}
	}
}
JAVA
java -Djava.awt.headless=true -cp "$folder/ij-1.54p.jar" "$folder/Letters.java"
