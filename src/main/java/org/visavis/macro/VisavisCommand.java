package org.visavis.macro;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.scijava.command.ContextCommand;
import org.scijava.plugin.Plugin;
import org.visavis.FailedCheck;
import org.visavis.Progress;
import org.visavis.UserError;

import ij.IJ;
import ij.plugin.frame.Recorder;

/** What all commands share: a mistake of the user, a cancellation or a bug stops the macro that called the command. */
public abstract class VisavisCommand extends ContextCommand {

	private boolean shows = true;
	private String said = "";
	private boolean done, unrecorded;

	/** The command's one call into the headless API. */
	protected abstract void execute(Progress progress);

	/** The command's name in a macro. */
	public final String name() {
		return name(getClass());
	}

	/** The last part of a command's menu path, which is its name in a macro. */
	public static String name(final Class<? extends VisavisCommand> command) {
		final String path = command.getAnnotation(Plugin.class).menuPath();
		return path.substring(path.lastIndexOf('>') + 1);
	}

	@Override
	public final void run() {
		attempt().ifPresent(this::stop);
	}

	/** Does the work; gives the sentence of a refusal, for who can ask again. Of all else the reader hears here. */
	final Optional<String> attempt() {
		begin();
		try {
			execute(new StatusBar(this::isCanceled));
			done = true;
		}
		catch (final FailedCheck | CancellationException e) {
			stop(e.getMessage());
		}
		catch (final UserError e) {
			return Optional.of(e.getMessage());
		}
		catch (final InvalidPathException e) {
			return Optional.of("'" + e.getInput() + "' cannot be the name of a file here: " + e.getReason() +
				". On Linux, letters beyond English need LC_ALL=C.UTF-8.");
		}
		catch (final Exception | LinkageError | VirtualMachineError | AssertionError e) {
			StackTrace.show(e);
			stop(name() + " failed: " + e);
		}
		return Optional.empty();
	}

	/** Whether the work was done and a macro can repeat it. */
	final boolean isRepeatable() {
		return done && !unrecorded;
	}

	/** Leaves the call out of recorded macros: a window was opened, which records what it stores. */
	protected final void leaveUnrecorded() {
		unrecorded = true;
		if (IJ.getInstance() != null) Recorder.disableCommandRecording();
	}

	/** What an earlier command said is no longer to be read. */
	private static void begin() {
		IJ.resetEscape();
		if (IJ.getInstance() != null) IJ.showStatus("");
	}

	/**
	 * Does the work for a window that leads through several commands: shows none of its own, and hands on what it refuses.
	 *
	 * @return the sentence with which it ends; empty if there is none
	 * @throws UserError the mistake of the user
	 */
	public final String perform(final Progress progress) {
		shows = false;
		execute(progress);
		return said;
	}

	/** Whether the command shows what it did in windows of its own. */
	protected final boolean shows() {
		return shows;
	}

	/** The path of a file input as a procedure takes it. */
	public static String path(final String key, final File file, final String expected) {
		if (file == null || file.getPath().isEmpty()) throw new UserError(key + " is missing; expected " + expected + ".");
		return MacroText.replayable(key, file.getPath());
	}

	/** The path of a file input that may be left out, and is empty then. */
	public static String path(final String key, final File file) {
		return file == null ? "" : MacroText.replayable(key, file.getPath());
	}

	/** Called here and, where a person cancels its dialog, by Fiji: what was not done is no step to repeat. */
	@Override
	public final void cancel(final String reason) {
		super.cancel(reason);
		if (IJ.getInstance() != null) Recorder.disableCommandRecording();
	}

	/** Ends the work with a sentence. */
	public final void end(final String sentence) {
		said = sentence;
		if (shows) StatusBar.end(sentence);
	}

	/** The same with a sentence to be read: in a message too where a person waits for it. */
	public final void say(final String sentence) {
		end(sentence);
		if (shows && IJ.getInstance() != null && !IJ.isMacro()) IJ.showMessage(name(), Lines.of(sentence));
	}

	/**
	 * A macro stops. To a program that calls the command through SciJava, the sentence is why it was cancelled; Fiji shows
	 * that to a person who called it from the menu.
	 */
	final void stop(final String sentence) {
		IJ.showProgress(1);
		IJ.showStatus(sentence);
		final String shown = IJ.getInstance() == null ? sentence : Lines.of(sentence);
		if (!IJ.isMacro() && (getContext() != null || IJ.getInstance() == null)) cancel(shown);
		else Stop.macro(name(), shown);
	}
}
