package org.visavis.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void requireRights() {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "this system has no POSIX rights");
	}

	@Test
	void aFileIsItsOwnersFromTheMomentItAppears() throws IOException {
		WholeFile.write(folder.resolve("a"), part -> assertEquals("rw-------", rights(part)));
		assertEquals("rw-------", rights(folder.resolve("a")));
	}

	@Test
	void aFileThatIsReplacedDoesNotKeepItsRights() throws IOException {
		final Path file = Files.writeString(folder.resolve("a"), "before");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
		WholeFile.write(file, part -> Files.writeString(part, "after"));
		assertEquals("rw-------", rights(file));
	}

	@Test
	void aCopyDoesNotGetTheRightsOfItsInput() throws IOException {
		final Path input = Files.writeString(folder.resolve("input"), "text");
		Files.setPosixFilePermissions(input, PosixFilePermissions.fromString("rwxrwxrwx"));
		OwnerOnly.copy(input, folder.resolve("copy"));
		assertEquals("rw------- text", rights(folder.resolve("copy")) + " " + Files.readString(folder.resolve("copy")));
	}

	@Test
	void aLinkInTheWayIsReplacedAndNotFollowed() throws IOException {
		final Path other = Files.writeString(folder.resolve("other"), "stays");
		Files.createSymbolicLink(folder.resolve("a.part"), other);
		WholeFile.write(folder.resolve("a"), part -> Files.writeString(part, "text"));
		assertEquals("stays", Files.readString(other));
	}

	@Test
	void everyFolderThatIsMadeIsItsOwners() throws IOException {
		OwnerOnly.folders(folder.resolve("a/b"));
		assertEquals("rwx------ rwx------", rights(folder.resolve("a")) + " " + rights(folder.resolve("a/b")));
	}

	@Test
	void aFolderThatIsThereKeepsItsRights() throws IOException {
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		OwnerOnly.folders(folder);
		assertEquals("rwxr-xr-x", rights(folder));
	}

	@Test
	void aLockIsItsOwnersToo() throws IOException {
		try (FileChannel lock = OwnerOnly.open(folder.resolve("lock"))) {
			assertEquals("rw-------", rights(folder.resolve("lock")));
		}
	}

	@Test
	void aSystemWithoutSuchRightsIsWrittenOnAllTheSame() throws IOException {
		try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
			final Path record = OwnerOnly.folders(windows.getPath("C:\\case\\record"));
			WholeFile.write(record.resolve("a"), part -> Files.writeString(part, "text"));
			assertFalse(windows.supportedFileAttributeViews().contains("posix"));
			assertEquals("text", Files.readString(record.resolve("a")));
		}
	}

	private static String rights(final Path file) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
	}
}
