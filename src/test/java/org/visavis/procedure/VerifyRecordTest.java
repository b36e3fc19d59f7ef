package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.record.Sha256Sums;
import org.visavis.record.TestKeys;
import org.visavis.repeat.Verification;
import org.visavis.seal.Seal;
import org.visavis.seal.SealedRecord;
import org.visavis.table.Finding;

@Tag("fiji")
class VerifyRecordTest {

	@TempDir
	private static Path made;

	@TempDir
	private Path folder;

	private Path record;

	@BeforeAll
	static void make() {
		CompareFaces.run(SealedSample.ONE, SealedSample.OTHER, made.toString(), Samples.FAST, Progress.SILENT);
	}

	@BeforeEach
	void copy() throws IOException {
		record = RecordBytes.copy(made, folder.resolve("record"));
	}

	@Test
	void saysThatARecordWithoutASignatureShowsDamageOnly() throws IOException {
		assertEquals(Sha256Sums.files(record).size() + " files are as SHA256SUMS has them; without a signature this shows damage, not forgery: " +
			record, verify().sentence());
	}

	@Test
	void saysWhoSigned() {
		sign("rsa.p12");
		assertTrue(verify().sentence().contains("signed by CN=Test examiner,O=Test laboratory, certificate SHA-256 " + Seal
			.fingerprint(TestKeys.key("rsa.p12").chain().get(0)) + ", at 2"));
	}

	@Test
	void takesTheFingerprintOfTheSigner() {
		sign("rsa.p12");
		assertEquals(List.of(), verify(Seal.fingerprint(TestKeys.key("rsa.p12").chain().get(0)).toUpperCase().replaceAll(
			"..(?!$)", "$0:")).findings());
	}

	@Test
	void takesTheCertificateOfTheSigner() {
		sign("rsa.p12");
		assertEquals(List.of(), verify(TestKeys.path("rsa.pem").toString()).findings());
	}

	@Test
	void findsAnotherSigner() {
		sign("ec.p12");
		assertEquals(List.of("SHA256SUMS.p7s another signer"), found(verify(TestKeys.path("rsa.pem").toString())));
	}

	@Test
	void findsThatTheSignerDidNotSign() {
		assertEquals(List.of("SHA256SUMS.p7s no valid signature"), found(verify(TestKeys.path("rsa.pem").toString())));
	}

	@Test
	void saysThatAnybodyCanBeAnAuthority() throws Exception {
		stamp();
		assertTrue(verify().sentence().contains("by CN=Test time stamp authority,O=Test time, certificate SHA-256 " + Seal
			.fingerprint(TestKeys.key("authority.p12").chain().get(0)) +
			", an authority that anybody can be: name the one expected with authority=: "), verify().sentence());
	}

	@Test
	void takesTheAuthorityThatVouchesForTheStamp() throws Exception {
		stamp();
		final Verification verified = verify("", TestKeys.path("laboratory.pem").toString());
		assertEquals(List.of(), verified.findings());
		assertTrue(verified.sentence().contains(", the authority expected: "), verified.sentence());
	}

	@Test
	void findsAnotherAuthority() throws Exception {
		stamp();
		assertEquals(List.of("SHA256SUMS.p7s.tsr another authority"), found(verify("", TestKeys.path("rsa.pem").toString())));
	}

	@Test
	void findsThatNobodyStamped() {
		sign("rsa.p12");
		assertEquals(List.of("SHA256SUMS.p7s.tsr no valid time stamp"), found(verify("", "ab".repeat(32))));
	}

	@Test
	void refusesASignerThatIsNeither() {
		assertEquals("signer is nobody; expected the SHA-256 of a certificate, 64 hexadecimal digits, or a certificate file.",
			assertThrows(UserError.class, () -> verify("nobody")).getMessage());
	}

	@Test
	void namesTheFirstFilesAndCountsTheFindings() throws IOException {
		for (final String file : List.of("faces.csv", "images.csv", "pairs.csv", "procedure.ijm"))
			Files.delete(record.resolve(file));
		assertEquals(record + " does not verify: faces.csv (missing), images.csv (missing), pairs.csv (missing) and others; " +
			"4 findings.", verify().sentence());
	}

	@Test
	void findsAnExchangeAsOne() throws IOException {
		final Path a = record.resolve("faces.csv"), b = record.resolve("pairs.csv");
		final String text = Files.readString(a);
		Files.writeString(a, Files.readString(b));
		Files.writeString(b, text);
		assertEquals(List.of("faces.csv swapped", "pairs.csv swapped"), found(verify()));
	}

	@Test
	void findsARenamedFileAsOne() throws IOException {
		final String hash = Sha256Sums.of(record.resolve("pairs.csv"));
		Files.move(record.resolve("pairs.csv"), record.resolve("Pairs.csv"));
		assertEquals(List.of(new Finding("pairs.csv", "renamed", "pairs.csv", "Pairs.csv")), verify().findings());
		assertEquals(hash, Sha256Sums.of(record.resolve("Pairs.csv")));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aNameCannotHideItselfOnTheScreen() throws IOException {
		Files.writeString(record.resolve("\u001B[2K\r\u202Egnp.csv"), "");
		assertEquals(List.of("[U+001B][2K[U+000D][U+202E]gnp.csv added"), found(verify()));
	}

	@Test
	void findsAnEmptyFolder() throws IOException {
		Files.createDirectory(record.resolve("more"));
		assertEquals(List.of(new Finding("more", "added", "", "a folder")), verify().findings());
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void findsALinkInPlaceOfAFile() throws IOException {
		Files.move(record.resolve("pairs.csv"), folder.resolve("pairs.csv"));
		Files.createSymbolicLink(record.resolve("pairs.csv"), folder.resolve("pairs.csv"));
		assertEquals(List.of("pairs.csv changed"), found(verify()));
	}

	@Test
	void removesTheJournalThatARunLeft() throws IOException {
		Files.writeString(record.resolve("unfinished.journal"), "templates");
		assertTrue(verify().sentence().contains("; what an interrupted command had left was put in order first: "));
		assertTrue(Files.notExists(record.resolve("unfinished.journal")));
	}

	@Test
	void findsAnAddedFileOfAnyName() throws IOException {
		for (final String name : List.of("a.part", "SHA256SUMS.p7s", "SHA256SUMS.tsq.part"))
			Files.writeString(record.resolve(name), "a");
		assertEquals(List.of("SHA256SUMS.tsq.part added", "a.part added", "SHA256SUMS.p7s added",
			"SHA256SUMS.p7s bad signature"), found(verify()));
	}

	@Test
	void findsAMalformedLine() throws IOException {
		final Path sums = record.resolve("SHA256SUMS");
		Files.writeString(sums, Files.readString(sums).replaceFirst("  ", " *"));
		assertTrue(found(verify()).contains("SHA256SUMS, line 1 malformed"));
	}

	@Test
	void findsTheLineWhereTheHistoryBreaks() throws IOException {
		addThree();
		final Path history = record.resolve("history.jsonl");
		SealedSample.forge(record, "history.jsonl", Files.readString(history).replaceFirst("second", "changed"));
		assertEquals(List.of("history.jsonl, line 3 broken chain"), found(verify()));
	}

	@Test
	void findsATakenOutLineOfTheHistory() throws IOException {
		addThree();
		final Path history = record.resolve("history.jsonl");
		SealedSample.forge(record, "history.jsonl", Files.readString(history).replaceFirst("(?m)^.*second.*\n", ""));
		assertEquals(List.of("history.jsonl, line 2 broken chain"), found(verify()));
	}

	@Test
	void findsAFileThatTheHistoryHasDifferently() throws IOException {
		addThree();
		SealedSample.forge(record, "note.txt", "forged");
		assertEquals(List.of("note.txt not as in history.jsonl"), found(verify()));
	}

	private void addThree() {
		final SealedRecord opened = SealedRecord.open(record);
		opened.add("A", "note", Map.of("note", "first"), Map.of("note.txt", part -> Files.writeString(part, "a")));
		opened.add("A", "note", Map.of("note", "second"), Map.of());
		opened.add("A", "note", Map.of("note", "third"), Map.of());
	}

	private void sign(final String key) {
		SignRecord.run(record.toString(), TestKeys.path(key).toString(), TestKeys.PASSWORD);
	}

	private void stamp() throws Exception {
		sign("rsa.p12");
		final Path token = Files.write(folder.resolve("token.tsr"), TestKeys.stamp(Files.readAllBytes(record.resolve(
			"SHA256SUMS.p7s"))));
		AddTimeStamp.run(record.toString(), token.toString(), "");
	}

	private static List<String> found(final Verification verification) {
		return verification.findings().stream().map(f -> f.file() + " " + f.finding()).toList();
	}

	private Verification verify() {
		return verify("");
	}

	private Verification verify(final String signer) {
		return verify(signer, "");
	}

	private Verification verify(final String signer, final String authority) {
		return VerifyRecord.run(record.toString(), false, "", signer, authority, Progress.SILENT);
	}
}
