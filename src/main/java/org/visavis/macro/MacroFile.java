package org.visavis.macro;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

import org.visavis.FileLimits;
import org.visavis.UserError;

import ij.IJ;
import ij.Macro;
import ij.macro.Debugger;
import ij.macro.Interpreter;

/** A macro that plain ImageJ runs without a screen. */
public final class MacroFile {

	private static final Pattern EXIT_WITH_MESSAGE = Pattern.compile("\\bexit\\s*\\(\\s*[^\\s)]");

	/** Much more than ImageJ's interpreter has names and numbers for. */
	private static final FileLimits LIMITS = FileLimits.of(1 << 20);

	private final String name;
	private final String text;
	private final Interpreter interpreter = new Interpreter();
	private int line = 1;

	public MacroFile(final String name, final String text) {
		this.name = name;
		this.text = text;
		// Once there is an error, the interpreter has moved on to a later line.
		interpreter.setDebugger((running, mode) -> line = running.getLineNumber());
		interpreter.setDebugMode(Debugger.RUN_TO_COMPLETION);
	}

	/**
	 * Runs a macro file to its end or its first error.
	 *
	 * @param argument what the macro's {@code getArgument()} gives
	 * @return why it stopped, such as "case.ijm, line 3: input is missing."; empty if it did not
	 */
	public static Optional<String> run(final String path, final String argument) {
		try {
			final Path file = Path.of(path);
			return new MacroFile(file.getFileName().toString(), LIMITS.text(file)).run(argument);
		}
		catch (final UserError e) {
			return Optional.of(e.getMessage());
		}
		catch (final NoSuchFileException | InvalidPathException e) {
			return Optional.of("No macro file: " + path);
		}
		catch (final CharacterCodingException e) {
			return Optional.of(path + " is not UTF-8 text.");
		}
		catch (final IOException e) {
			return Optional.of("Cannot read the macro " + path + ": " + e.getMessage());
		}
	}

	/** Runs something that may stop the macro; without a screen, ImageJ's dialog about that would fail. */
	public static void withoutErrorDialog(final Runnable mayStop) {
		final Interpreter macro = Interpreter.getInstance();
		if (macro == null || !GraphicsEnvironment.isHeadless()) {
			mayStop.run();
			return;
		}
		macro.setIgnoreErrors(true);
		mayStop.run();
		macro.setIgnoreErrors(false);
		if (macro.done()) abort();
	}

	/** Has {@code IJ.run} end the macro on its way back, before the interpreter complains that it was stopped. */
	private static void abort() {
		final Thread thread = Thread.currentThread();
		final String threadName = thread.getName();
		thread.setName("Run$_"); // in a macro's thread, ImageJ would throw from here and go on believing that it runs
		Macro.abort();
		thread.setName(threadName);
	}

	public Optional<String> run(final String argument) {
		final Thread thread = Thread.currentThread();
		final String threadName = thread.getName();
		IJ.getErrorMessage(); // forgets an earlier one
		thread.setName("Run$_Macro$"); // ImageJ gives options to, and stops, only macros whose thread is named like this
		try {
			interpreter.run(text, argument);
			return Optional.ofNullable(interpreter.getErrorMessage()).map(this::sentence);
		}
		catch (final RuntimeException e) {
			return reason(e).map(this::sentence);
		}
		finally {
			thread.setName(threadName);
		}
	}

	/** Why ImageJ ended the macro; empty if it was {@code exit()} without a message. */
	private Optional<String> reason(final RuntimeException e) {
		if (interpreter.getErrorMessage() != null) return Optional.of(interpreter.getErrorMessage());
		if (!Macro.MACRO_CANCELED.equals(e.getMessage())) {
			StackTrace.show(e);
			return Optional.of(e.toString());
		}
		final Optional<String> shown = Optional.ofNullable(IJ.getErrorMessage());
		return shown.or(() -> text.lines().skip(line - 1).findFirst().filter(EXIT_WITH_MESSAGE.asPredicate()));
	}

	private String sentence(final String error) {
		return name + ", line " + line + ": " + error.strip().replaceAll("\\s*\\n\\s*", " ");
	}
}
