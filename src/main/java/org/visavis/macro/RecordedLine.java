package org.visavis.macro;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.visavis.request.MacroString;

import ij.plugin.frame.Recorder;

/** Lines of ImageJ's Macro Recorder that a window writes, since no dialog does. */
public final class RecordedLine {

	/** What a macro reads to its end without brackets. */
	private static final Pattern PLAIN = Pattern.compile("[\\w./:+-]+");
	private static final Pattern OTHER_LETTER = Pattern.compile("[^\\x00-\\x7e]");

	private static final Set<Thread> ALONE = ConcurrentHashMap.newKeySet();

	private RecordedLine() {}

	/** Whether somebody records. */
	public static boolean isWanted() {
		return Recorder.record;
	}

	/**
	 * Whether of what this thread does only lines written here are recorded. ImageJ by itself records which picture was
	 * clicked and what was drawn on it, and a macro without a screen has no such picture.
	 */
	public static void alone(final boolean alone) {
		if (alone && ALONE.add(Thread.currentThread())) Recorder.suspendRecording();
		if (!alone && ALONE.remove(Thread.currentThread())) Recorder.resumeRecording();
	}

	/** Writes the line that runs a command, by its name in a macro, with these keys, if the recorder is open. */
	public static void write(final String command, final String options) {
		if (!isWanted()) return;
		final String run = Recorder.scriptMode() ? "IJ.run" : "run";
		final boolean alone = ALONE.contains(Thread.currentThread());
		alone(false);
		if (options.isEmpty()) Recorder.record(run, command);
		else Recorder.record(run, command, escaped(options));
		alone(alone);
	}

	/** The keys and values of a macro call; empty values are left out. */
	public static String options(final Map<String, String> texts) {
		return texts.entrySet().stream().filter(text -> !text.getValue().isEmpty()).map(text -> text.getKey() + "=" + (PLAIN
			.matcher(text.getValue()).matches() ? text.getValue() : "[" + text.getValue() + "]")).collect(Collectors.joining(" "));
	}

	/** A text as it stands between the quotes of a macro, or of a script where the recorder writes one. */
	private static String escaped(final String text) {
		final String fixed = Recorder.fixPath(text);
		return Recorder.scriptMode() ? inScript(fixed) : MacroString.of(fixed);
	}

	/** In ASCII, as Java and JavaScript read it. */
	static String inScript(final String text) {
		return OTHER_LETTER.matcher(text.replace("\\", "\\\\").replace("\"", "\\\"")).replaceAll(letter -> String.format(
			"\\\\u%04x", (int) letter.group().charAt(0)));
	}
}
