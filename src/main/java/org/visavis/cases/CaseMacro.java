package org.visavis.cases;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visavis.UserError;
import org.visavis.request.MacroString;

/** case.ijm: the lines of a case as they were run, to be run again with a new folder for its records. */
public final class CaseMacro {

	static final String NAME = "case.ijm";

	private static final String HEAD = "// What was done in this case, step by step. The argument is a new folder, in which the\n" +
		"// records are made again; the photographs are read from where the case lies.\n" +
		"records = getArgument();\nif (records == \"\") exit(\"Expected a new folder for the records as the argument.\");\n";

	private CaseMacro() {}

	/**
	 * Adds a line for what was run on the records of the case; of other records it takes none.
	 *
	 * @param options the keys as a macro has them
	 */
	public static void add(final CaseFolder folder, final String command, final String options) {
		if (names(folder).anyMatch(options::contains)) folder.write(NAME, text(folder.file(NAME)) + line(folder, command,
			options) + "\n");
	}

	/** The records of the case become the argument's; all else is read from the case. */
	static String line(final CaseFolder folder, final String command, final String options) {
		final String any = names(folder).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
		final String bracketed = options.replaceAll("=(" + any + "[^ \\[\\]]*)", "=[$1]");
		final String records = Pattern.quote("[" + MacroString.of(folder.path() + File.separator)) + "(?=(" + folder.records().stream().map(
			RecordSeries::name).collect(Collectors.joining("|")) + ")(-\\d+)?[/\\]])";
		return "run(\"" + command + "\", \"" + MacroString.of(bracketed).replaceAll(records, Matcher.quoteReplacement(
			"[\" + records + \"/")) + "\");";
	}

	/** How the paths of records of the case begin. */
	private static Stream<String> names(final CaseFolder folder) {
		return folder.records().stream().map(series -> folder.file(series.name()).toString());
	}

	private static String text(final Path file) {
		try {
			return Files.isRegularFile(file) ? Files.readString(file) : HEAD;
		}
		catch (final IOException e) {
			throw new UserError(file + " cannot be read: " + e.getMessage() + ".", e);
		}
	}
}
