package org.visavis.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.UserError;
import org.visavis.record.Sha256Sums;

class KeyFileTest {

	@TempDir
	private Path folder;

	@Test
	void readsTheKeyThatItMade() {
		assertTrue(KeyFile.makeWhereNoneIs(folder.resolve("key")));
		assertEquals(KeyFile.read(folder.resolve("key")), KeyFile.read(folder.resolve("key")));
	}

	@Test
	void makesADifferentKeyEachTime() {
		KeyFile.makeWhereNoneIs(folder.resolve("one"));
		KeyFile.makeWhereNoneIs(folder.resolve("other"));
		assertNotEquals(KeyFile.read(folder.resolve("one")), KeyFile.read(folder.resolve("other")));
	}

	@Test
	void leavesWhatLiesThere() throws IOException {
		Files.writeString(folder.resolve("key"), "something else");
		assertFalse(KeyFile.makeWhereNoneIs(folder.resolve("key")));
		assertEquals("something else", Files.readString(folder.resolve("key")));
	}

	@Test
	void isKnownWhateverItsLineEnds() throws IOException {
		final Path key = folder.resolve("key"), sent = folder.resolve("sent");
		KeyFile.makeWhereNoneIs(key);
		Files.writeString(sent, Files.readString(key).replace("\n", "\r\n"));
		assertTrue(KeyFile.hashes(KeyFile.read(sent)).containsAll(List.of(Sha256Sums.of(key), Sha256Sums.of(sent))));
	}

	@Test
	void isNotKnownByAnothersHash() throws IOException {
		KeyFile.makeWhereNoneIs(folder.resolve("one"));
		KeyFile.makeWhereNoneIs(folder.resolve("other"));
		assertFalse(KeyFile.hashes(KeyFile.read(folder.resolve("one"))).contains(Sha256Sums.of(folder.resolve("other"))));
	}

	@Test
	void isMadeOnceByManyAtOnce() {
		final List<Boolean> made = IntStream.range(0, 16).parallel().mapToObj(i -> KeyFile.makeWhereNoneIs(folder.resolve("key"))).toList();
		assertEquals(1, made.stream().filter(one -> one).count());
	}

	@Test
	void letsNobodyElseReadTheKey() throws IOException {
		Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX rights here");
		KeyFile.makeWhereNoneIs(folder.resolve("key"));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key"))));
	}

	@Test
	void refusesAPasswordInPlaceOfAKey() throws IOException {
		final Path file = Files.writeString(folder.resolve("key"), "secret");
		assertEquals("key_file is " + file + ", which holds no key; expected a file that Protect Photograph... made.", assertThrows(UserError.class,
			() -> KeyFile.read(file)).getMessage());
	}

	@Test
	void refusesAFolder() {
		assertThrows(UserError.class, () -> KeyFile.read(folder));
	}
}
