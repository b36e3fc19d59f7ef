package org.visavis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scijava.Context;
import org.scijava.command.Command;
import org.scijava.command.CommandModule;
import org.scijava.command.CommandService;
import org.visavis.macro.MacroFile;
import org.visavis.procedure.SealedSample;
import org.visavis.record.TestKeys;

import ij.measure.ResultsTable;

/** The commands on a complete record, as macro text and as a program calls them. */
@Tag("fiji")
class RecordCommandsTest {

	@TempDir
	private Path folder;

	private Path record, password;

	@BeforeEach
	void make() throws IOException {
		record = SealedSample.unsigned(folder.resolve("a record"));
		password = Files.writeString(folder.resolve("password.txt"), new String(TestKeys.PASSWORD) + "\n");
	}

	@Test
	void aMacroSignsStampsAndVerifies() throws Exception {
		assertEquals(Optional.empty(), sign());
		final Path token = Files.write(folder.resolve("token.tsr"), TestKeys.stamp(Files.readAllBytes(record.resolve(
			"SHA256SUMS.p7s"))));
		assertEquals(Optional.empty(), run("run('Add Time Stamp...', 'record=[" + record + "] token=" + token + "');\n" +
			verifying() + "if (nResults != 0) exit('findings: ' + nResults);"));
		assertTrue(Files.exists(record.resolve("SHA256SUMS.p7s.tsr")));
	}

	@Test
	void aDamagedRecordStopsTheMacroAndFillsTheTable() throws IOException {
		Files.delete(record.resolve("pairs.csv"));
		assertEquals(Optional.of("macro.ijm, line 1: " + record + " does not verify: pairs.csv (missing); 1 finding."), run(
			verifying()));
		assertEquals("pairs.csv missing", ResultsTable.getResultsTable().getStringValue("file", 0) + " " + ResultsTable
			.getResultsTable().getStringValue("finding", 0));
	}

	@Test
	void aMacroErases() {
		assertEquals(Optional.empty(), run("run('Erase Record...', 'record=[" + record + "] pictures=true examiner=[A B]');"));
		assertTrue(Files.notExists(record.resolve("overlays")));
	}

	@Test
	void aMacroRequestsATimeStamp() {
		assertEquals(Optional.empty(), run("run('Add Time Stamp...', 'record=[" + record + "]');"));
		assertTrue(Files.exists(record.resolve("SHA256SUMS.tsq")));
	}

	@Test
	void noFileHoldsThePassword() throws IOException {
		sign();
		final String secret = new String(TestKeys.PASSWORD);
		try (Stream<Path> files = Files.walk(record)) {
			for (final Path file : files.filter(Files::isRegularFile).toList())
				assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains(secret), file.toString());
		}
	}

	@Test
	void aProgramIsToldThatTheRecordDoesNotVerify() throws Exception {
		Files.delete(record.resolve("pairs.csv"));
		assertEquals(record + " does not verify: pairs.csv (missing); 1 finding.", reason(VerifyRecordCommand.class, "record", record
			.toString()));
	}

	@Test
	void aProgramIsToldThatThePasswordIsMissing() throws Exception {
		assertEquals("The password of the key is missing; expected password_file or the environment variable " +
			"VISAVIS_KEY_PASSWORD.", reason(SignRecordCommand.class, "record", record.toString(), "key", TestKeys.path("rsa.p12")
				.toString()));
	}

	@Test
	void aProgramIsToldThatTheRecordIsMissing() throws Exception {
		assertEquals("record is missing; expected the folder of a record.", reason(VerifyRecordCommand.class));
	}

	private Optional<String> sign() {
		return run("run('Sign Record...', 'record=[" + record + "] key=" + TestKeys.path("rsa.p12") + " password_file=[" +
			password + "]');");
	}

	private String verifying() {
		return "run('Verify Record...', 'record=[" + record + "]');\n";
	}

	private static Optional<String> run(final String macro) {
		CommandTable.register();
		return new MacroFile("macro.ijm", macro).run("");
	}

	private static String reason(final Class<? extends Command> command, final Object... inputs) throws Exception {
		try (Context context = new Context()) {
			final CommandModule done = context.service(CommandService.class).run(command, true, inputs).get();
			assertTrue(done.isCanceled());
			return done.getCancelReason();
		}
	}
}
