package org.visavis.command;

import ij.plugin.frame.Recorder;

/** Lines of ImageJ's Macro Recorder that a window writes, since no dialog does. */
final class RecordedLine {

	private RecordedLine() {}

	/** Writes the line that runs a command, by its name in a macro, with these keys, if the recorder is open. */
	static void write(final String command, final String options) {
		if (Recorder.record) Recorder.record(Recorder.scriptMode() ? "IJ.run" : "run", command, escaped(options));
	}

	/** A text as it stands between the quotes of a macro. */
	static String escaped(final String text) {
		return Recorder.fixPath(text).replace("\"", "\\\"");
	}
}
