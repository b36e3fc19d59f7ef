package org.visavis.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.UserError;
import org.visavis.table.Item;

class InputFilesTest {

	@TempDir
	private Path folder;

	@Test
	void takesOneFile() throws IOException {
		final Path file = make("a.jpg");
		assertEquals(List.of(new Item("P1", "a.jpg", file)), InputFiles.read("input", file, false, "P"));
	}

	@Test
	void numbersTheFilesOfAFolder() throws IOException {
		final Path b = make("b.jpg"), a = make("a.jpg");
		assertEquals(List.of(new Item("Q1", "a.jpg", a), new Item("Q2", "b.jpg", b)), InputFiles.read("questioned", folder,
			false, "Q"));
	}

	@Test
	void ordersByCodePoints() throws IOException {
		// In UTF-16, which Java's own order follows, U+1F600 begins with D83D and would stand before U+F000.
		for (final String name : List.of("\uD83D\uDE00", "\uF000", "b", "a10", "a2", "B", "é"))
			make(name);
		assertEquals(List.of("B", "a10", "a2", "b", "é", "\uF000", "\uD83D\uDE00"), paths(folder, false));
	}

	@Test
	void leavesNamesAsTheyAre() throws IOException {
		final List<String> names = List.of("1 [2] (3).jpg", "O'Neill \"x\".jpg", "Ж写真.jpg", "عکس.jpg");
		for (final String name : names)
			make(name);
		assertEquals(names, paths(folder, false));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void leavesABackslashInANameAsItIs() throws IOException {
		make("a\\b.jpg");
		assertEquals(List.of("a\\b.jpg"), paths(folder, false));
	}

	@Test
	void skipsHiddenFilesAndFolders() throws IOException {
		for (final String name : List.of(".DS_Store", ".hidden/a.jpg", "seen/.b.jpg", "seen/c.jpg"))
			make(name);
		assertEquals(List.of("seen/c.jpg"), paths(folder, true));
	}

	@Test
	void readsSubFoldersWhenAsked() throws IOException {
		for (final String name : List.of("a.jpg", "b/c.jpg", "b/d/e.jpg"))
			make(name);
		assertEquals(List.of("a.jpg", "b/c.jpg", "b/d/e.jpg"), paths(folder, true));
	}

	@Test
	void leavesSubFoldersOutUnlessAsked() throws IOException {
		for (final String name : List.of("a.jpg", "b/c.jpg"))
			make(name);
		assertEquals(List.of("a.jpg"), paths(folder, false));
	}

	@Test
	void refusesAnEmptyFolder() {
		assertEquals("input is " + folder + ", which holds no files; expected at least one photograph.", refusal(folder));
	}

	@Test
	void refusesAFolderOfHiddenFilesOnly() throws IOException {
		make(".a.jpg");
		assertEquals("input is " + folder + ", which holds no files; expected at least one photograph.", refusal(folder));
	}

	@Test
	void refusesAMissingPath() {
		final Path missing = folder.resolve("nowhere");
		assertEquals("input is " + missing +
			", which does not exist; expected an image file, a folder or a list ending in .txt.", refusal(missing));
	}

	@Test
	void readsAListInItsOrderAndRelativeToItself() throws IOException {
		final Path list = list("b.jpg\nsub/a.jpg\n");
		assertEquals(List.of(new Item("P1", "b.jpg", folder.resolve("b.jpg")), new Item("P2", "sub/a.jpg", folder.resolve(
			"sub/a.jpg"))), InputFiles.read("input", list, false, "P"));
	}

	@Test
	void takesAbsolutePathsOfAList() throws IOException {
		final Path photograph = folder.resolve("a.jpg").toAbsolutePath();
		assertEquals(photograph, InputFiles.read("input", list(photograph.toString()), false, "P").get(0).file());
	}

	@Test
	void takesTheListsOfWindowsEditors() throws IOException {
		assertEquals(List.of("a b.jpg", "c.jpg"), paths(list("\uFEFFa b.jpg\r\n\r\n  \r\nc.jpg"), false));
	}

	@Test
	void keepsAListedFileThatDoesNotExist() throws IOException {
		assertEquals(List.of("nowhere.jpg"), paths(list("nowhere.jpg\n"), false));
	}

	@Test
	void knowsAListByItsEndingInAnyCase() throws IOException {
		assertEquals(List.of("a.jpg"), paths(Files.writeString(folder.resolve("LIST.TXT"), "a.jpg"), false));
	}

	@Test
	void refusesAListWithoutPaths() throws IOException {
		final Path list = list("\uFEFF\r\n \n");
		assertEquals("input is " + list + ", which holds no files; expected at least one photograph.", refusal(list));
	}

	@Test
	void refusesAListInAnotherEncoding() throws IOException {
		final Path list = Files.write(folder.resolve("latin.txt"), "Müller.jpg".getBytes(StandardCharsets.ISO_8859_1));
		assertTrue(refusal(list).startsWith(list + " is no list of paths in UTF-8: "), refusal(list));
	}

	@Test
	void refusesALineThatIsNoPath() throws IOException {
		final String said = refusal(list("a\0b.jpg\n"));
		assertTrue(said.startsWith(folder.resolve("list.txt") + " is no list of paths in UTF-8: 'a\0b.jpg' is none, "), said);
	}

	@Test
	void namesAFolderThatCannotBeRead() throws IOException {
		final Path closed = Files.createDirectory(folder.resolve("closed"));
		assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "this user reads everything");
		final String said = refusal(closed);
		assertTrue(said.startsWith(closed + " cannot be read: "), said);
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void takesAFolderThatIsALink() throws IOException {
		make("real/a.jpg");
		assertEquals(List.of("a.jpg"), paths(Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real")), false));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void readsSubFoldersThatAreLinks() throws IOException {
		make("elsewhere/a.jpg");
		make("input/b.jpg");
		Files.createSymbolicLink(folder.resolve("input/link"), folder.resolve("elsewhere"));
		assertEquals(List.of("b.jpg", "link/a.jpg"), paths(folder.resolve("input"), true));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void refusesLinksThatRunInACircle() throws IOException {
		Files.createSymbolicLink(folder.resolve("link"), folder);
		final String said = assertThrows(UserError.class, () -> InputFiles.read("input", folder, true, "P")).getMessage();
		assertTrue(said.startsWith(folder + " cannot be read: "), said);
	}

	private Path make(final String name) throws IOException {
		final Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, name);
	}

	private Path list(final String text) throws IOException {
		return Files.writeString(folder.resolve("list.txt"), text);
	}

	private static List<String> paths(final Path input, final boolean subfolders) throws IOException {
		return InputFiles.read("input", input, subfolders, "P").stream().map(Item::path).toList();
	}

	private static String refusal(final Path input) {
		return assertThrows(UserError.class, () -> InputFiles.read("input", input, false, "P")).getMessage();
	}
}
