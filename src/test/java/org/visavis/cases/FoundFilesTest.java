package org.visavis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoundFilesTest {

	private static final Path SAMPLE = Path.of("samples/london/062_03.jpg");

	@TempDir
	private Path folder;

	@Test
	void picturesInSubFoldersAreFound() throws IOException {
		final Path picture = Files.copy(SAMPLE, Files.createDirectories(folder.resolve("a/b")).resolve("c.jpg"));
		assertEquals(List.of(picture.toString()), found().photographs());
	}

	@Test
	void aFileThatIsNamedAsAPictureAndIsNoneIsSaidToBe() throws IOException {
		final Path text = Files.writeString(folder.resolve("a.jpg"), "not a picture");
		assertEquals(Map.of(text.toString(), "is no picture that is known here"), found().remarks());
	}

	@Test
	void aFormatThatIsNotReadIsNamed() throws IOException {
		final Path document = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7");
		assertEquals(Map.of(document.toString(), "is PDF, which is not read here"), found().remarks());
	}

	@Test
	void aCopyIsSaidToBeOneOfTheFirst() throws IOException {
		Files.copy(SAMPLE, folder.resolve("a.jpg"));
		final Path copy = Files.copy(SAMPLE, folder.resolve("b.jpg"));
		assertEquals(Map.of(copy.toString(), "has the same bytes as a.jpg"), found().remarks());
	}

	@Test
	void filesOfTheSystemAreNotListed() throws IOException {
		Files.writeString(folder.resolve("Thumbs.db"), "x");
		Files.writeString(folder.resolve(".DS_Store"), "x");
		assertEquals(List.of(), found().all());
	}

	@Test
	void whatIsGivenTwiceCountsOnce() throws IOException {
		final Path picture = Files.copy(SAMPLE, folder.resolve("a.jpg"));
		assertEquals(1, FoundFiles.in(List.of(folder.toString(), picture.toString())).all().size());
	}

	private FoundFiles found() {
		return FoundFiles.in(List.of(folder.toString()));
	}
}
