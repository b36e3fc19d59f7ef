package org.visavis.macro;

import java.util.regex.Pattern;

import org.visavis.request.MacroString;

import ij.plugin.frame.Recorder;

/** Lines of ImageJ's Macro Recorder that a window writes, since no dialog does. */
public final class RecordedLine {

	private static final Pattern OTHER_LETTER = Pattern.compile("[^\\x00-\\x7e]");

	private RecordedLine() {}

	/** Writes the line that runs a command, by its name in a macro, with these keys, if the recorder is open. */
	public static void write(final String command, final String options) {
		if (Recorder.record) Recorder.record(Recorder.scriptMode() ? "IJ.run" : "run", command, escaped(options));
	}

	/** A text as it stands between the quotes of a macro, or of a script where the recorder writes one. */
	static String escaped(final String text) {
		final String fixed = Recorder.fixPath(text);
		return Recorder.scriptMode() ? inScript(fixed) : MacroString.of(fixed);
	}

	/** In ASCII, as Java and JavaScript read it. */
	static String inScript(final String text) {
		return OTHER_LETTER.matcher(text.replace("\\", "\\\\").replace("\"", "\\\"")).replaceAll(letter -> String.format(
			"\\\\u%04x", (int) letter.group().charAt(0)));
	}
}
