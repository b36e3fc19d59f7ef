package org.visavis.desk;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of the pages that commands take as keys: what a command refuses is told by the label that a person sees. */
enum DeskField {
	FOLDER("folder", "Folder"), KNOWN("reference", "The known person"), QUESTIONED("questioned", "Pictures to look through"),
	METHOD("method", "Method"), FACES_THAT_COUNT("face", "Faces that count"), PLATES("plates", "Plates"),
	CALIBRATION("calibration", "Calibration"), OUTPUT("output", "Record"), WHO_CORRECTS("who", "Who corrects"),
	EXAMINER("examiner", "Examiner"), FACE_A("face_a", "First face"), FACE_B("face_b", "Second face"), KEY("key", "Key (.p12)"),
	ANSWER("token", "Answer (.tsr)"), POPULATION("population", "Another person would be"), ADULTS("adults",
		"All persons are adults"), YEARS_APART("years_apart", "Years between the pictures");

	private final String key;
	private final String label;

	DeskField(final String key, final String label) {
		this.key = key;
		this.label = label;
	}

	/** What stands before it on its page. */
	String label() {
		return label;
	}

	/** A refusal that names keys, with the labels instead: of a word that is also plain English, only at its begin. */
	static String told(final String refusal) {
		return Arrays.stream(values()).reduce(refusal, (told, field) -> field.in(told), (one, other) -> other);
	}

	private String in(final String refusal) {
		final String place = key.contains("_") ? "\\b" + key + "\\b" : "^" + key + "(?= (is|has) )";
		return Pattern.compile(place).matcher(refusal).replaceAll(Matcher.quoteReplacement("'" + label + "'"));
	}
}
