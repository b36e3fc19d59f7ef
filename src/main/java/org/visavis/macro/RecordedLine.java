package org.visavis.macro;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import org.visavis.request.MacroString;

import ij.plugin.frame.Recorder;

/** Lines of ImageJ's Macro Recorder that a window writes, since no dialog does. */
public final class RecordedLine {

	private static final Pattern OTHER_LETTER = Pattern.compile("[^\\x00-\\x7e]");

	private static final Set<Thread> ALONE = ConcurrentHashMap.newKeySet();

	private static volatile Optional<BiConsumer<String, String>> other = Optional.empty();

	private RecordedLine() {}

	/** Names who takes the lines beside the recorder from now on, each as a command and its keys. */
	public static void takenToo(final BiConsumer<String, String> taker) {
		other = Optional.of(taker);
	}

	/** Whether somebody records. */
	public static boolean isWanted() {
		return Recorder.record || other.isPresent();
	}

	/**
	 * Whether of what this thread does only lines written here are recorded. ImageJ by itself records which picture was
	 * clicked and what was drawn on it, and a macro without a screen has no such picture.
	 */
	public static void alone(final boolean alone) {
		if (alone && ALONE.add(Thread.currentThread())) Recorder.suspendRecording();
		if (!alone && ALONE.remove(Thread.currentThread())) Recorder.resumeRecording();
	}

	/** Writes the line that runs a command, by its name in a macro, with these keys, for who records. */
	public static void write(final String command, final String options) {
		other.ifPresent(taker -> taker.accept(command, options));
		if (!Recorder.record) return;
		final String run = Recorder.scriptMode() ? "IJ.run" : "run";
		final boolean alone = ALONE.contains(Thread.currentThread());
		alone(false);
		if (options.isEmpty()) Recorder.record(run, command);
		else Recorder.record(run, command, escaped(options));
		alone(alone);
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
