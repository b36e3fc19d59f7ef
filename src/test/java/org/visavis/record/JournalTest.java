package org.visavis.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.UserError;
import org.visavis.image.PhotoFacts;
import org.visavis.metadata.MetadataFact;
import org.visavis.table.PhotoResult;

class JournalTest {

	@TempDir
	Path folder;

	private static PhotoResult result(final String path) {
		final List<MetadataFact> metadata = List.of(new MetadataFact("EXIF", "Make", "写'\"真 <b>"));
		return new PhotoResult(new PhotoFacts("ab", "cd", 3, "JPEG", 4, 5, 1, path, "incomplete", metadata, ""), 0, "no face found ü\n", List
			.of(), List.of());
	}

	@Test
	void remembersWhatIsFinished() throws IOException {
		try (Journal journal = new Journal(folder, "key")) {
			journal.add(2, result("c"));
			journal.add(0, result("a"));
		}
		try (Journal journal = new Journal(folder, "key")) {
			assertEquals(List.of(result("a"), result("c")), List.copyOf(journal.finished().values()));
		}
	}

	@Test
	void dropsALineThatWasHalfWritten() throws IOException {
		for (int cut = 1; cut < 120; cut++) {
			final Path run = Files.createDirectory(folder.resolve("cut" + cut));
			try (Journal journal = new Journal(run, "key")) {
				journal.add(0, result("a"));
				journal.add(1, result("b"));
			}
			final Path file = run.resolve(Journal.NAME);
			final byte[] all = Files.readAllBytes(file);
			Files.write(file, java.util.Arrays.copyOf(all, all.length - cut));
			try (Journal journal = new Journal(run, "key")) {
				assertEquals(Set.of(0), journal.finished().keySet());
				journal.add(1, result("b"));
			}
			assertEquals(List.of(all.length), List.of((int) Files.size(file)));
		}
	}

	@Test
	void dropsEverythingBehindADamagedLine() throws IOException {
		try (Journal journal = new Journal(folder, "key")) {
			journal.add(0, result("a"));
		}
		Files.writeString(folder.resolve(Journal.NAME), "00000000 {}\n", StandardOpenOption.APPEND);
		try (Journal journal = new Journal(folder, "key")) {
			assertEquals(Set.of(0), journal.finished().keySet());
		}
	}

	@Test
	void namesItsProcedure() throws IOException {
		new Journal(folder, "key").close();
		assertEquals("key", Journal.procedureOf(folder));
	}

	@Test
	void refusesASecondRunInTheSameFolder() throws IOException {
		try (Journal journal = new Journal(folder, "key")) {
			assertTrue(journal.finished().isEmpty());
			assertThrows(UserError.class, () -> new Journal(folder, "key"));
		}
	}
}
