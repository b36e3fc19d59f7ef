package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.record.TestKeys;
import org.visavis.repeat.Verification;
import org.visavis.request.Presentation;
import org.visavis.seal.SealedRecord;

/** Whether a record's numbers follow from its photographs. */
@Tag("fiji")
class RecomputeTest {

	@TempDir
	private Path folder;

	private Path photographs, record;

	@BeforeEach
	void make() throws IOException {
		photographs = Samples.copy(folder.resolve("photographs"), "062_03.jpg", "062_08.jpg");
		record = folder.resolve("record");
		CompareFaces.run(photographs.resolve("062_03.jpg").toString(), photographs.toString(), record.toString(),
			Samples.FAST, Progress.SILENT);
	}

	@Test
	void findsNumbersThatDoNotFollow() throws IOException {
		SealedSample.forge(record, "pairs.csv", Files.readString(record.resolve("pairs.csv")).replaceFirst("0\\.", "1."));
		assertEquals(List.of(), VerifyRecord.run(record.toString(), false, "", Progress.SILENT).findings());
		assertEquals(List.of("pairs.csv not reproduced"), found(recompute()));
	}

	@Test
	void saysThatNumbersFollow() {
		assertTrue(recompute().sentence().contains(" and follow from the photographs; "));
	}

	@Test
	void saysThatAPhotographIsMissing() throws IOException {
		Files.delete(photographs.resolve("062_08.jpg"));
		assertEquals(List.of("062_08.jpg photograph missing"), found(recompute()));
	}

	@Test
	void saysThatAllPhotographsAreMissing() throws IOException {
		Files.move(photographs, folder.resolve("elsewhere"));
		assertEquals(List.of(photographs.resolve("062_03.jpg") + ", " + photographs + " photographs missing"), found(
			recompute()));
	}

	@Test
	void saysThatAPhotographHasChanged() throws IOException {
		Files.write(photographs.resolve("062_08.jpg"), new byte[] { 1 });
		assertEquals(List.of("062_08.jpg photograph changed"), found(recompute()));
	}

	@Test
	void saysThatAPhotographWasAdded() throws IOException {
		Files.copy(photographs.resolve("062_08.jpg"), photographs.resolve("062_00.jpg"));
		assertEquals(List.of("062_00.jpg photograph added"), found(recompute()));
	}

	@Test
	void aBlindRecordFollowsBeforeAndAfterItsEvidenceIsShown() {
		final Path blind = folder.resolve("blind");
		CompareFaces.run(photographs.resolve("062_03.jpg").toString(), photographs.toString(), blind.toString(), Samples.FAST,
			new Presentation(10, true), Progress.SILENT);
		assertEquals(List.of(), VerifyRecord.run(blind.toString(), true, "", Progress.SILENT).findings());
		SealedRecord.open(blind).add("A", "rating", Map.of(), Map.of());
		ShowEvidence.run(blind.toString(), "A", Progress.SILENT);
		assertEquals(List.of(), VerifyRecord.run(blind.toString(), true, "", Progress.SILENT).findings());
	}

	@Test
	void writesNothing() throws IOException {
		SignRecord.run(record.toString(), TestKeys.path("ec.p12").toString(), TestKeys.PASSWORD);
		final Map<Path, FileTime> before = times();
		recompute();
		assertEquals(before, times());
	}

	private Map<Path, FileTime> times() throws IOException {
		final Map<Path, FileTime> times = new TreeMap<>();
		try (Stream<Path> all = Files.walk(record)) {
			for (final Path path : all.toList())
				times.put(path, Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS));
		}
		return times;
	}

	private static List<String> found(final Verification verification) {
		return verification.findings().stream().map(f -> f.file() + " " + f.finding()).toList();
	}

	private Verification recompute() {
		return VerifyRecord.run(record.toString(), true, "", Progress.SILENT);
	}
}
