package org.visavis.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the files that an examination of compression leaves. */
class PrivateFilesTest {

	@TempDir
	private Path record;

	@Test
	void filesOfCompressionAreNamedByTheirKind() throws IOException {
		Files.createDirectory(record.resolve("compression"));
		for (final String file : new String[] { "compression.csv", "ghosts.csv", "compression/P1.png" }) Files.createFile(record.resolve(file));
		assertEquals("pictures of faces in compression/; names, paths and metadata in compression.csv; hashes of pictures in ghosts.csv",
			PrivateFiles.left(record));
	}
}
