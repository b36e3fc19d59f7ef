package org.visavis.enrol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.UserError;
import org.visavis.gallery.FileRow.State;
import org.visavis.request.InputFiles;
import org.visavis.table.Item;

class ListingTest {

	@TempDir
	private Path folder;

	@Test
	void hasTheFilesAndTheOrderOfARecord() throws IOException {
		for (final String path : List.of("b.jpg", "a/z.jpg", "a.jpg", "a-b.jpg", "a/b/c.jpg", "a0/x.jpg", ".hidden/x.jpg", "a/.hidden", "_DSC1.JPG",
			"\uFF5A.jpg", "\uD83D\uDE00.jpg"))
			write(path);
		assertEquals(InputFiles.read("input", folder, true, "").stream().map(Item::path).toList(), paths(folder));
	}

	@Test
	void followsALinkToAFolder() throws IOException {
		write("there/x.jpg");
		Files.createDirectories(folder.resolve("in"));
		Files.createSymbolicLink(folder.resolve("in/link"), folder.resolve("there"));
		assertEquals(List.of("link/x.jpg"), paths(folder.resolve("in")));
	}

	@Test
	void refusesALinkThatLeadsBack() throws IOException {
		write("in/x.jpg");
		Files.createSymbolicLink(folder.resolve("in/back"), folder.resolve("in"));
		assertEquals(folder.resolve("in/back") + " leads back to a folder that it lies in; expected no such link.", assertThrows(UserError.class,
			() -> paths(folder.resolve("in"))).getMessage());
	}

	@Test
	void sortsAList() throws IOException {
		write("a.jpg");
		write("b.jpg");
		Files.writeString(folder.resolve("list.txt"), "b.jpg\na.jpg\n");
		assertEquals(List.of("a.jpg", "b.jpg"), paths(folder.resolve("list.txt")));
	}

	@Test
	void hasWhatAListNamesAndIsNotThere() throws IOException {
		Files.writeString(folder.resolve("list.txt"), "a.jpg\n");
		assertEquals(State.UNREADABLE, Listing.of(folder.resolve("list.txt")).next().state());
	}

	@Test
	void saysWhereAFileLies() throws IOException {
		write("in/a/b.jpg");
		assertEquals(folder.resolve("in/a/b.jpg"), Listing.of(folder.resolve("in")).next().file());
	}

	@Test
	void saysWhereTheFileOfAListLies() throws IOException {
		write("a/b.jpg");
		Files.writeString(folder.resolve("list.txt"), "a/b.jpg\n");
		assertEquals(folder.resolve("a/b.jpg"), Listing.of(folder.resolve("list.txt")).next().file());
	}

	private void write(final String path) throws IOException {
		Files.createDirectories(folder.resolve(path).getParent());
		Files.writeString(folder.resolve(path), "x");
	}

	private static List<String> paths(final Path input) {
		final List<String> paths = new ArrayList<>();
		Listing.of(input).forEachRemaining(row -> paths.add(row.path()));
		return paths;
	}
}
