package org.visavis.command;

import java.io.PrintStream;
import java.util.Optional;

import org.visavis.macro.MacroFile;

/** Runs an ImageJ macro file without a screen; the process ends with 0, with 1 if the macro fails, or with 2. */
public final class Main {

	private static final String USAGE = "Usage: java -jar visavis.jar MACRO.ijm [ARGUMENT]";

	private Main() {}

	public static void main(final String... arguments) {
		System.setProperty("java.awt.headless", "true");
		final int status = run(System.err, arguments);
		// A host such as Maven goes on after a success; otherwise no thread that a library left may keep the process.
		if (status != 0 || !Boolean.getBoolean("visavis.embedded")) System.exit(status);
	}

	/** The exit status; says on {@code errors} why it is not 0. */
	static int run(final PrintStream errors, final String... arguments) {
		if (arguments.length < 1 || arguments.length > 2) {
			errors.println(USAGE);
			return 2;
		}
		CommandTable.register();
		final Optional<String> failure = MacroFile.run(arguments[0], arguments.length > 1 ? arguments[1] : "");
		failure.ifPresent(errors::println);
		return failure.isPresent() ? 1 : 0;
	}
}
