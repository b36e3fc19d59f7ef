package org.visavis.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.UserError;
import org.visavis.seal.Authority;
import org.visavis.seal.BadSeal;
import org.visavis.seal.CmsSignature;
import org.visavis.seal.RecordCheck;
import org.visavis.seal.RecordSeals;
import org.visavis.seal.Seal;
import org.visavis.seal.SealedRecord;
import org.visavis.seal.SigningKey;
import org.visavis.seal.TimeStamp;
import org.visavis.table.Finding;

/** Signatures and time stamps; the keys are those of {@code seal/make.sh}. */
@Tag("fiji")
class SealsTest {

	private static final String EXAMINER = "CN=Test examiner,O=Test laboratory",
			AUTHORITY = "CN=Test time stamp authority,O=Test time";

	private static final List<X509Certificate> CHAIN = key("authority.p12").chain();

	@TempDir
	private Path folder;

	private SealedRecord record;

	@BeforeEach
	void make() throws IOException {
		TinyRecord.write(folder);
		record = SealedRecord.open(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "rsa.p12", "ec.p12" })
	void openSslAcceptsTheSignature(final String key) throws Exception {
		RecordSeals.sign(record, key(key));
		OpenSsl.run(folder, "cms", "-verify", "-binary", "-inform", "DER", "-in", "SHA256SUMS.p7s", "-content", "SHA256SUMS",
			"-noverify", "-out", "/dev/null");
	}

	@Test
	void openSslFindsTheChainOfCertificates() throws Exception {
		RecordSeals.sign(record, key("rsa.p12"));
		OpenSsl.run(folder, "cms", "-verify", "-binary", "-inform", "DER", "-in", "SHA256SUMS.p7s", "-content", "SHA256SUMS",
			"-CAfile", TestKeys.path("laboratory.pem").toString(), "-purpose", "any", "-out", "/dev/null");
	}

	@Test
	void saysWhoSigned() throws IOException {
		final Seal signed = RecordSeals.sign(record, key("rsa.p12"));
		assertEquals(EXAMINER, signed.subject());
		assertEquals(signed, check().signature().orElseThrow());
		assertEquals(List.of(), check().findings());
	}

	@ParameterizedTest
	@ValueSource(strings = { "SHA256SUMS.p7s", "SHA256SUMS.p7s.tsq" })
	void aFolderInPlaceOfASealShows(final String seal) throws IOException {
		RecordSeals.sign(record, key("rsa.p12"));
		Files.delete(folder.resolve(seal));
		Files.createDirectory(folder.resolve(seal));
		assertEquals(List.of(new Finding(seal, "added", "", "a folder")), check().findings());
	}

	@ParameterizedTest
	@ValueSource(strings = { "SHA256SUMS", "SHA256SUMS.p7s" })
	void aLinkInPlaceOfASealShows(final String seal, @TempDir final Path elsewhere) throws IOException {
		RecordSeals.sign(record, key("rsa.p12"));
		Files.move(folder.resolve(seal), elsewhere.resolve(seal));
		Files.createSymbolicLink(folder.resolve(seal), elsewhere.resolve(seal));
		assertEquals(List.of(new Finding(seal, "added", "", "a link")), check().findings());
	}

	@Test
	void aRecordWithASignatureTakesNothingMore() {
		RecordSeals.sign(record, key("rsa.p12"));
		assertThrows(UserError.class, () -> RecordSeals.sign(record, key("rsa.p12")));
	}

	@Test
	void refusesAWrongPassword() {
		assertEquals("key is " + TestKeys.path("rsa.p12") + ", which cannot be opened as a PKCS#12 file: the password is " +
			"another, or the file is damaged; expected a file with one key, and its password.", assertThrows(UserError.class,
				() -> SigningKey.read(TestKeys.path("rsa.p12"), "wrong".toCharArray())).getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "modern", "legacy" })
	void signsWithAKeyBehindAPasswordBeyondAscii(final String kind) throws IOException {
		final SigningKey key = SigningKey.read(TestKeys.path("beyond-ascii-" + kind + ".p12"),
			"p\u00E4ssw\u00F6rd \u5BC6\u7801 \u20AC".toCharArray());
		assertEquals(key("rsa.p12").chain(), key.chain());
		assertEquals(EXAMINER, RecordSeals.sign(record, key).subject());
		assertEquals(List.of(), check().findings());
	}

	@Test
	void refusesAWrongPasswordBeyondAscii() {
		assertTrue(assertThrows(UserError.class, () -> SigningKey.read(TestKeys.path("rsa.p12"), "p\u00E4ssword"
			.toCharArray())).getMessage().contains("the password is another"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "rsa.p12", "ec.p12" })
	void everyChangedByteOfASignatureShows(final String key) throws Exception {
		RecordSeals.sign(record, key(key));
		final byte[] sums = Files.readAllBytes(folder.resolve("SHA256SUMS"));
		everyChangedByteShows(Files.readAllBytes(folder.resolve("SHA256SUMS.p7s")), seal -> CmsSignature.verify(seal, sums));
	}

	@Test
	void everyChangedByteOfAStoredTimeStampShows() throws Exception {
		final byte[] content = TestKeys.bytes("stamped.txt");
		everyChangedByteShows(TimeStamp.kept(TestKeys.bytes("stamped.tsr"), content), seal -> TimeStamp.verify(seal, content));
	}

	@Test
	void readsWhatOpenSslStamped() throws Exception {
		final byte[] content = TestKeys.bytes("stamped.txt");
		assertEquals(AUTHORITY, TimeStamp.verify(TimeStamp.kept(TestKeys.bytes("stamped.tsr"), content), content).subject());
	}

	@Test
	void storesTheSameOfATokenAsOfAResponse() throws Exception {
		final byte[] content = TestKeys.bytes("stamped.txt");
		final byte[] ofToken = TimeStamp.kept(TestKeys.bytes("stamped.token"), content);
		final byte[] again = TimeStamp.kept(ofToken, content);
		assertArrayEquals(ofToken, again);
	}

	@Test
	void openSslAcceptsTheStoredTimeStamp() throws Exception {
		Files.write(folder.resolve("kept.tsr"), TimeStamp.kept(TestKeys.bytes("stamped.tsr"), TestKeys.bytes("stamped.txt")));
		OpenSsl.run(folder, "ts", "-verify", "-in", "kept.tsr", "-data", TestKeys.path("stamped.txt").toString(), "-CAfile",
			TestKeys.path("laboratory.pem").toString());
	}

	@Test
	void requestsWhatOpenSslWould() throws Exception {
		assertArrayEquals(OpenSsl.isThere() ? opensslRequest() : TestKeys.bytes("stamped.tsq"), TimeStamp.request(TestKeys
			.bytes("stamped.txt")));
	}

	@Test
	void refusesTheTimeStampOfSomethingElse() {
		RecordSeals.sign(record, key("rsa.p12"));
		assertEquals("token is " + TestKeys.path("stamped.tsr") + ", which does not fit: it is the stamp of something else; " +
			"expected an authority's response to SHA256SUMS.p7s.tsq.", assertThrows(UserError.class, () -> RecordSeals.stamp(
				record, TestKeys.path("stamped.tsr"), Optional.empty())).getMessage());
	}

	@Test
	void refusesAFileThatIsNoTimeStamp() {
		RecordSeals.sign(record, key("rsa.p12"));
		assertTrue(assertThrows(UserError.class, () -> RecordSeals.stamp(record, TestKeys.path("stamped.txt"), Optional
			.empty())).getMessage()
			.contains("it is no time stamp"));
	}

	@Test
	void storesTheTimeStampOfASignature() throws Exception {
		RecordSeals.sign(record, key("ec.p12"));
		stamp("SHA256SUMS.p7s");
		assertEquals(AUTHORITY, check().timeStamp().orElseThrow().subject());
		assertEquals(List.of(), check().findings());
	}

	@Test
	void storesTheTimeStampOfARecordWithoutASignature() throws Exception {
		RecordSeals.request(record);
		stamp("SHA256SUMS");
		assertEquals(AUTHORITY, check().timeStamp().orElseThrow().subject());
		assertEquals(List.of(), check().findings());
	}

	@Test
	void openSslStampsTheRequestOfASignature(@TempDir final Path work) throws Exception {
		RecordSeals.sign(record, key("rsa.p12"));
		final Path response = OpenSsl.stamp(folder.resolve("SHA256SUMS.p7s.tsq"), work);
		RecordSeals.stamp(record, response, Optional.empty());
		OpenSsl.run(folder, "ts", "-verify", "-in", "SHA256SUMS.p7s.tsr", "-data", "SHA256SUMS.p7s", "-CAfile", TestKeys.path(
			"laboratory.pem").toString());
	}

	@Test
	void refusesATimeStampOfBeforeTheSignature(@TempDir final Path elsewhere) throws Exception {
		final Seal signature = RecordSeals.sign(record, key("rsa.p12"));
		final Instant before = signature.time().minus(2, ChronoUnit.DAYS);
		assertTrue(refusal(before, CHAIN, Optional.empty(), elsewhere).contains("which does not fit: it is of " + before +
			", but must be of not before " + signature.time() + ", when what it seals was made;"));
	}

	@Test
	void refusesATimeStampOfTheFuture(@TempDir final Path elsewhere) throws Exception {
		RecordSeals.sign(record, key("rsa.p12"));
		assertTrue(refusal(Instant.now().plus(2, ChronoUnit.DAYS), CHAIN, Optional.empty(), elsewhere).contains(
			"but must be of no time to come"));
	}

	@Test
	void findsATimeStampOfBeforeTheRecord() throws Exception {
		RecordSeals.request(record);
		final byte[] sums = Files.readAllBytes(folder.resolve("SHA256SUMS"));
		Files.delete(folder.resolve("SHA256SUMS.tsq"));
		final Instant before = Instant.now().minus(2, ChronoUnit.DAYS);
		Files.write(folder.resolve("SHA256SUMS.tsr"), TimeStamp.kept(TestKeys.stamp(sums, Date.from(before), CHAIN), sums));
		assertEquals(List.of("SHA256SUMS.tsr impossible time"), found());
	}

	@Test
	void findsASignatureOfBeforeTheRecord() throws Exception {
		Files.writeString(folder.resolve("manifest.json"), TinyRecord.manifest("Detect Faces in Files...", "a", Instant.now().plus(3,
			ChronoUnit.DAYS).toString()));
		Sha256Sums.write(folder);
		RecordSeals.sign(record, key("rsa.p12"));
		assertEquals(List.of("SHA256SUMS.p7s impossible time"), found());
	}

	@Test
	void takesATimeStampThatHoldsACertificateTwice() throws Exception {
		RecordSeals.sign(record, key("rsa.p12"));
		final byte[] signature = Files.readAllBytes(folder.resolve("SHA256SUMS.p7s"));
		final byte[] kept = TimeStamp.kept(TestKeys.stamp(signature, new Date(), List.of(CHAIN.get(0), CHAIN.get(1), CHAIN.get(
			0))), signature);
		assertEquals(2, occurrences(kept, CHAIN.get(0).getEncoded()));
		assertEquals(AUTHORITY, TimeStamp.verify(kept, signature).subject());
	}

	@Test
	void takesTheTimeStampOfTheAuthorityThatIsExpected(@TempDir final Path elsewhere) throws Exception {
		RecordSeals.sign(record, key("rsa.p12"));
		final byte[] signature = Files.readAllBytes(folder.resolve("SHA256SUMS.p7s"));
		final byte[] whole = TimeStamp.kept(TestKeys.stamp(signature), signature), own = TimeStamp.kept(TestKeys.stamp(
			signature, new Date(), CHAIN.subList(0, 1)), signature);
		assertTrue(TimeStamp.isBy(whole, named(CHAIN.get(0))), "its own certificate");
		assertTrue(TimeStamp.isBy(whole, named(CHAIN.get(1))), "one that vouches for it, in the stamp");
		assertFalse(TimeStamp.isBy(own, named(CHAIN.get(1))), "one that is nowhere");
		assertTrue(TimeStamp.isBy(own, new Authority(Seal.fingerprint(CHAIN.get(1)), Optional.of(CHAIN.get(1)))), "its file");
	}

	@Test
	void refusesTheTimeStampOfAnotherAuthority(@TempDir final Path elsewhere) throws Exception {
		RecordSeals.sign(record, key("rsa.p12"));
		assertTrue(refusal(Instant.now(), CHAIN, Optional.of(named(key("rsa.p12").chain().get(0))), elsewhere).contains(
			"it is by " + AUTHORITY + ", certificate SHA-256 " + Seal.fingerprint(CHAIN.get(0)) +
				", another authority than the one given"));
		assertFalse(Files.exists(folder.resolve("SHA256SUMS.p7s.tsr")));
	}

	/** One with the name of the authority that is expected, but another key, vouches for nothing. */
	@Test
	void isNotDeceivedByAName() throws Exception {
		final X509Certificate imitation = TestCertificates.selfMade("O=Test laboratory,CN=Test laboratory", "EC", 256)
			.chain().get(0);
		final byte[] content = { 1 };
		assertFalse(TimeStamp.isBy(TimeStamp.kept(TestKeys.stamp(content), content), new Authority(Seal.fingerprint(
			imitation), Optional.of(imitation))));
	}

	@Test
	void saysThatAKeyIsWeak() {
		final Seal signed = RecordSeals.sign(record, TestCertificates.selfMade("CN=Weak", "RSA", 512));
		assertEquals("CN=Weak, certificate SHA-256 " + signed.fingerprint() + " (but its key is weak, so that others may " +
			"find it (RSA of 512 bits; expected at least 2048))", signed.by());
	}

	@Test
	void findsASignatureThatWasTakenAway() throws IOException {
		RecordSeals.sign(record, key("rsa.p12"));
		Files.delete(folder.resolve("SHA256SUMS.p7s"));
		Files.delete(folder.resolve("SHA256SUMS.p7s.tsq"));
		assertEquals(List.of("SHA256SUMS.p7s missing", "SHA256SUMS.p7s.tsr missing"), found());
	}

	@Test
	void findsARequestThatNobodyMade() throws IOException {
		Files.write(folder.resolve("SHA256SUMS.tsq"), TimeStamp.request(Files.readAllBytes(folder.resolve("SHA256SUMS"))));
		assertEquals(List.of("SHA256SUMS.tsq added"), found());
	}

	@Test
	void findsChangedSumsBehindASignature() throws IOException {
		RecordSeals.sign(record, key("rsa.p12"));
		Files.writeString(folder.resolve("faces.csv"), "face_b,face_a\n");
		Sha256Sums.write(folder);
		assertEquals(List.of("SHA256SUMS not what was signed"), found());
	}

	private interface Verifying {

		void verify(byte[] seal) throws BadSeal;
	}

	private static void everyChangedByteShows(final byte[] seal, final Verifying verifying) throws BadSeal {
		verifying.verify(seal);
		for (int i = 0; i < seal.length; i++)
			for (final int change : new int[] { 0x01, 0x20, 0x80, 0xff }) {
				final byte[] changed = seal.clone();
				changed[i] ^= change;
				assertThrows(BadSeal.class, () -> verifying.verify(changed), "byte " + i);
			}
		assertThrows(BadSeal.class, () -> verifying.verify(Arrays.copyOf(seal, seal.length + 1)));
		assertThrows(BadSeal.class, () -> verifying.verify(Arrays.copyOf(seal, seal.length - 1)));
	}

	private byte[] opensslRequest() throws Exception {
		OpenSsl.run(folder, "ts", "-query", "-data", TestKeys.path("stamped.txt").toString(), "-sha256", "-cert", "-no_nonce",
			"-out", "a.tsq");
		final byte[] request = Files.readAllBytes(folder.resolve("a.tsq"));
		Files.delete(folder.resolve("a.tsq"));
		return request;
	}

	private void stamp(final String stamped) throws Exception {
		final Path token = folder.resolve("token.part");
		Files.write(token, TestKeys.stamp(Files.readAllBytes(folder.resolve(stamped))));
		RecordSeals.stamp(record, token, Optional.empty());
		Files.delete(token);
	}

	/** Has a stamp of the record's signature made at another time, with other certificates or for another authority. */
	private String refusal(final Instant time, final List<X509Certificate> certificates, final Optional<Authority> authority,
		final Path elsewhere) throws Exception
	{
		final Path token = Files.write(elsewhere.resolve("token"), TestKeys.stamp(Files.readAllBytes(folder.resolve(
			"SHA256SUMS.p7s")), Date.from(time), certificates));
		return assertThrows(UserError.class, () -> RecordSeals.stamp(record, token, authority)).getMessage();
	}

	private static Authority named(final X509Certificate certificate) {
		return new Authority(Seal.fingerprint(certificate), Optional.empty());
	}

	private static int occurrences(final byte[] all, final byte[] part) {
		return (int) IntStream.rangeClosed(0, all.length - part.length).filter(i -> Arrays.equals(part, Arrays.copyOfRange(
			all, i, i + part.length))).count();
	}

	private List<String> found() throws IOException {
		return check().findings().stream().map(f -> f.file() + " " + f.finding()).toList();
	}

	private RecordCheck check() throws IOException {
		return RecordCheck.of(folder);
	}

	private static SigningKey key(final String name) {
		return TestKeys.key(name);
	}
}
