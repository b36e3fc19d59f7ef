package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.run.ShippedFile;
import org.visavis.installation.TestVectors;
import org.visavis.record.Sha256Sums;
import org.visavis.run.Outcome;
import org.visavis.table.Check;
import org.visavis.table.Table;

/** The whole command; where it need not be this installation, one whose vectors have pictures only. */
class ValidateInstallationTest {

	private static final String VECTORS = TestVectors.FOLDER + "vectors.json";
	private static final String PICTURES_ONLY = "{\"tolerances\": {\"picture\": {\"check\": \"decode\", \"why\": \"W.\"}}, \"methods\": [], " +
		"\"pictures\": [{\"resource\": \"" + TestVectors.FOLDER + "colour.png\", \"width\": 24, \"height\": 16, \"sha256\": \"00\"}]}";

	@TempDir
	private static Path shared;

	private static Outcome validated;

	@TempDir
	private Path folder;

	private final AlteredInstallation installation = new AlteredInstallation();

	@BeforeAll
	static void validate() {
		validated = ValidateInstallation.run(shared.resolve("record").toString(), Progress.SILENT);
	}

	@Test
	void claimsNotTooMuch() throws IOException {
		GeneratedWordsTest.check(validated);
	}

	@Test
	void thisInstallationPassesEveryKindOfCheck() throws IOException {
		final Table table = validated.table("installation.csv");
		final Set<String> kinds = new HashSet<>(table.column("check"));
		assertTrue(kinds.remove("installation"));
		assertEquals(Arrays.stream(Check.Kind.values()).map(Check.Kind::toString).collect(Collectors.toSet()), kinds);
		assertEquals(Set.of("", "pass"), Set.copyOf(table.column("result")));
		final long checks = table.column("result").stream().filter("pass"::equals).count();
		assertEquals("This installation passes " + checks + " checks: " + shared.resolve("record"), validated
			.sentence());
	}

	@Test
	void namesWhatFailedAfterTheRecordIsComplete() throws IOException {
		installation.with(VECTORS, PICTURES_ONLY);
		final long checks = ShippedFile.list(installation, "files.sha256").size() + ShippedFile.list(installation,
			"libraries.sha256").size() + 2;
		assertEquals("This installation fails 2 of " + checks + " checks: file " + VECTORS + "; decode colour.png; see " +
			record().resolve("installation.html") + ".", failure());
		assertEquals(List.of(Sha256Sums.of(record().resolve("installation.csv")) + "  installation.csv", Sha256Sums.of(record()
			.resolve("installation.html")) + "  installation.html"), Files.readAllLines(record().resolve("SHA256SUMS")));
		assertEquals(List.of(), VerifyRecord.run(record().toString(), false, "", Progress.SILENT).findings());
	}

	@Test
	void vectorsThatCannotBeReadFailByName() {
		installation.with(VECTORS, "{");
		final String sentence = failure();
		assertTrue(sentence.contains("checks: file " + VECTORS + ", " + VECTORS + "; see "), sentence);
	}

	@Test
	void vectorsThatLackSomethingFailByName() {
		installation.with(VECTORS, PICTURES_ONLY.replace("why", "who"));
		final String sentence = failure();
		assertTrue(sentence.contains("checks: file " + VECTORS + "; decode pictures; see "), sentence);
	}

	@Test
	void theTableHasTheDocumentedColumns() throws IOException {
		installation.with(VECTORS, PICTURES_ONLY);
		failure();
		assertEquals("check,item,expected,found,tolerance,result", Files.readAllLines(record().resolve("installation.csv")).get(
			0));
	}

	@Test
	void recordsOfOneInstallationDifferByTheTimeOnly() throws IOException {
		installation.with(VECTORS, PICTURES_ONLY);
		failure();
		final String csv = Files.readString(record().resolve("installation.csv")), html = Files.readString(record().resolve(
			"installation.html"));
		final String made = Table.read(record().resolve("installation.csv")).column("found").get(1);
		assertEquals(1, csv.split(made, -1).length - 1);
		assertEquals(1, html.split(">" + made + "<", -1).length - 1);
		assertFalse(html.contains(record().toString()));
	}

	@Test
	void refusesAFolderThatHoldsAnything() throws IOException {
		Files.createDirectories(record());
		Files.createFile(record().resolve("notes.txt"));
		assertEquals(record() + " holds notes.txt; expected a new or empty folder.", failure());
	}

	@Test
	void refusesAFile() throws IOException {
		Files.createFile(record());
		assertEquals(record() + " is a file; expected a folder for the record.", failure());
	}

	@Test
	void stopsWhereTheUserWantsIt() {
		final Progress stopped = new Progress() {

			@Override
			public void report(final long done, final long total, final String what) {}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThrows(CancellationException.class, () -> ValidateInstallation.run(record().toString(), stopped));
		assertFalse(Files.exists(record().resolve("installation.csv")));
	}

	private Path record() {
		return folder.resolve("a record");
	}

	private String failure() {
		return assertThrows(UserError.class, () -> ValidateInstallation.run(installation, record().toString(),
			Progress.SILENT)).getMessage();
	}
}
