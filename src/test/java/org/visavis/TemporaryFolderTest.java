package org.visavis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class TemporaryFolderTest {

	@Test
	void goesWithAllThatIsInIt() throws IOException {
		final Path inside;
		try (TemporaryFolder folder = TemporaryFolder.create()) {
			inside = Files.writeString(Files.createDirectory(folder.path("a")).resolve("b"), "c");
		}
		assertFalse(Files.exists(inside.getParent().getParent()));
		assertFalse(Files.exists(lock(inside.getParent().getParent())));
	}

	@Test
	void isForItsOwnerAlone() throws IOException {
		Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
		try (TemporaryFolder folder = TemporaryFolder.create()) {
			assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path(""))));
		}
	}

	@Test
	void oneInUseStays() throws IOException {
		try (TemporaryFolder folder = TemporaryFolder.create(); TemporaryFolder second = TemporaryFolder.create()) {
			TemporaryFolder.removeLeft();
			assertTrue(Files.exists(folder.path("")) && Files.exists(second.path("")));
		}
	}

	@Test
	void anotherProgramsStaysUntilThatIsKilled() throws IOException, InterruptedException {
		final Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
			System.getProperty("java.class.path"), "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"), Holder.class
				.getName()).start();
		final Path left;
		try (BufferedReader said = other.inputReader()) {
			left = Path.of(said.readLine());
			TemporaryFolder.removeLeft();
			assertTrue(Files.exists(left.resolve("a template")));
		}
		finally {
			other.destroyForcibly().waitFor();
		}
		assertTrue(TemporaryFolder.removeLeft() > 0);
		assertFalse(Files.exists(left) || Files.exists(lock(left)));
	}

	/** A program that has a folder until it is killed. */
	static final class Holder {

		public static void main(final String[] arguments) throws IOException, InterruptedException {
			System.out.println(Files.createFile(TemporaryFolder.create().path("a template")).getParent());
			Thread.sleep(Long.MAX_VALUE);
		}
	}

	private static Path lock(final Path folder) {
		return folder.resolveSibling(folder.getFileName().toString().replaceFirst("-\\d+$", "") + ".lock");
	}
}
