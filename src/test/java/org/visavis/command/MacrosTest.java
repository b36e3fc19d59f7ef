package org.visavis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scijava.command.CommandInfo;
import org.scijava.module.ModuleItem;
import org.visavis.macro.Inputs;
import org.visavis.macro.MacroFile;
import org.visavis.macro.VisavisCommand;
import org.visavis.procedure.SealedSample;

/** The macros that we ship: each runs on the samples as it is, with the record's folder as its argument. */
class MacrosTest {

	private static final Pattern CALL = Pattern.compile("\\brun\\(\"([^\"]*)\"([^;]*)\\);");
	private static final Pattern KEY = Pattern.compile("\\b(\\w+)=");

	/** Those whose argument is a record that is there already. */
	private static final Set<String> ON_A_RECORD = Set.of("verify-record.ijm");

	@TempDir
	private Path folder;

	static Stream<Path> macros() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("macros"))) {
			return files.filter(f -> f.toString().endsWith(".ijm")).sorted().toList().stream();
		}
	}

	@AfterEach
	void closeImages() {
		new MacroFile("close.ijm", "close('*');").run("");
	}

	@ParameterizedTest
	@MethodSource("macros")
	void runs(final Path macro) {
		if (ON_A_RECORD.contains(macro.getFileName().toString())) SealedSample.signed(output());
		final ByteArrayOutputStream errors = new ByteArrayOutputStream();
		assertEquals(0, Main.run(new PrintStream(errors, true, StandardCharsets.UTF_8), macro.toString(), output()
			.toString()), errors::toString);
	}

	@ParameterizedTest
	@MethodSource("macros")
	void writesNowhereButIntoItsArgument(final Path macro) throws IOException {
		final String text = Files.readString(macro);
		if (text.contains("output=[")) assertTrue(text.contains("output = getArgument();\nif (output == \"\") output = " +
			"\"target/" + macro.getFileName().toString().replace(".ijm", "") + "\";\n"));
	}

	@ParameterizedTest
	@MethodSource("macros")
	void explainsItselfFirst(final Path macro) throws IOException {
		final List<String> lines = Files.readAllLines(macro);
		assertTrue(lines.get(0).startsWith("// ") && lines.get(0).endsWith("."), lines.get(0));
		assertTrue(lines.stream().limit(3).anyMatch(line -> line.contains("argument") || line.contains("Argument")));
	}

	@ParameterizedTest
	@MethodSource("macros")
	void namesExistingCommandsAndKeys(final Path macro) throws IOException {
		final List<MatchResult> calls = CALL.matcher(Files.readString(macro)).results().toList();
		assertNotEquals(List.of(), calls);
		for (final MatchResult call : calls) {
			assertTrue(keysByCommand().containsKey(call.group(1)), call.group(1));
			KEY.matcher(call.group(2)).results().map(key -> key.group(1)).forEach(key -> assertTrue(keysByCommand().get(call
				.group(1)).contains(key), key));
		}
	}

	private static Map<String, List<String>> keysByCommand() {
		final Map<String, List<String>> keys = new TreeMap<>();
		CommandTable.COMMANDS.forEach(c -> keys.put(VisavisCommand.name(c), Inputs.of(new CommandInfo(c)).stream().map(
			ModuleItem::getName).toList()));
		return keys;
	}

	private Path output() {
		return folder.resolve("a record");
	}
}
