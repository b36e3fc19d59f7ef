package org.visavis.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.visavis.Progress;
import org.visavis.TemporaryFolder;
import org.visavis.record.Sha256Sums;
import org.visavis.record.TestKeys;
import org.visavis.request.FaceChoice;
import org.visavis.request.Presentation;
import org.visavis.request.Settings;
import org.visavis.seal.SealedRecord;

/** Records of two sample photographs, with what a person added. */
public final class SealedSample {

	public static final String ONE = "samples/london/062_03.jpg", OTHER = "samples/london/062_08.jpg";

	private SealedSample() {}

	/** The unsigned record, made once for all tests. */
	private static final class Made {

		static final Map<String, String> FILES = make();

		private static Map<String, String> make() {
			try (TemporaryFolder folder = TemporaryFolder.create()) {
				return RecordBytes.all(compare(folder.path("record")));
			}
			catch (final IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	/** A comparison with overlays, an exhibit and a note. */
	public static Path unsigned(final Path record) {
		try {
			return RecordBytes.write(Made.FILES, record);
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Path compare(final Path record) {
		CompareFaces.run(ONE, OTHER, record.toString(), new Settings(false, FaceChoice.ALL, "fast", 320, "sface", "cosine",
			true, false, "none"), new Presentation(0, false), Progress.SILENT);
		final SealedRecord opened = SealedRecord.open(record);
		opened.add("An examiner", "exhibit", Map.of("kind", "note"), Map.of("exhibits/a.png", part -> Files.writeString(part,
			"a picture")));
		opened.add("An examiner", "note", Map.of("note", "text"), Map.of());
		return record;
	}

	/** The same, signed with an RSA key. */
	public static Path signed(final Path record) {
		SignRecord.run(unsigned(record).toString(), TestKeys.path("rsa.p12").toString(), TestKeys.PASSWORD);
		return record;
	}

	/** The same, signed and stamped. */
	static Path stamped(final Path record) throws Exception {
		signed(record);
		final Path token = Files.write(record.resolveSibling("token.tsr"), TestKeys.stamp(Files.readAllBytes(record.resolve(
			"SHA256SUMS.p7s"))));
		AddTimeStamp.run(record.toString(), token.toString(), "");
		return record;
	}

	/** Writes a text over a file's and gives the record new sums, as a forger would. */
	static void forge(final Path record, final String file, final String text) throws IOException {
		Files.writeString(record.resolve(file), text);
		Sha256Sums.write(record);
	}
}
