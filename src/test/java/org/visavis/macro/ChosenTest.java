package org.visavis.macro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.UserError;

class ChosenTest {

	@TempDir
	private Path folder;

	@Test
	void writesSeveralPathsAsAListBesideTheRecord() throws IOException {
		final Map<String, String> listed = Chosen.listed(Map.of("questioned", text(), "output", folder.resolve("record")
			.toString()));
		assertEquals(folder.resolve("questioned.txt").toString(), listed.get("questioned"));
		assertEquals(List.of("a.jpg", "/elsewhere/b.jpg"), Files.readAllLines(folder.resolve("questioned.txt")));
	}

	@Test
	void writesTheSameListOnce() {
		final Map<String, String> texts = Map.of("questioned", text(), "output", folder.resolve("record").toString());
		assertEquals(Chosen.listed(texts), Chosen.listed(texts));
	}

	@Test
	void leavesAnotherListAsItIs() throws IOException {
		Files.writeString(folder.resolve("questioned.txt"), "mine\n");
		assertEquals(folder.resolve("questioned-2.txt").toString(), Chosen.listed(Map.of("questioned", text(), "output", folder
			.resolve("record").toString())).get("questioned"));
	}

	@Test
	void listsTheFilesOfAFolderAmongOthers() throws IOException {
		Files.createFile(Files.createDirectory(folder.resolve("photos")).resolve("c.jpg"));
		final String text = Chosen.text(List.of(folder.resolve("photos").toFile(), new File("/elsewhere/b.jpg")));
		Chosen.listed(Map.of("input", text, "output", folder.resolve("record").toString()));
		assertEquals(List.of("photos/c.jpg", "/elsewhere/b.jpg"), Files.readAllLines(folder.resolve("input.txt")));
	}

	@Test
	void leavesOnePathAsItIs() {
		final Map<String, String> texts = Map.of("questioned", "/a/b c.jpg", "output", folder.toString());
		assertEquals(texts, Chosen.listed(texts));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void takesAFileWhoseNameHasTheSignBetweenPathsForOne() throws IOException {
		final Path file = Files.createFile(folder.resolve("a | b.jpg"));
		assertEquals(List.of(file), Chosen.paths(file.toString()));
	}

	@Test
	void refusesSeveralWithoutAPlaceForTheirList() {
		assertEquals("output is missing; expected a folder, since the list of the photographs is written beside it.",
			assertThrows(UserError.class, () -> Chosen.listed(Map.of("questioned", text(), "output", ""))).getMessage());
	}

	private String text() {
		return Chosen.text(List.of(folder.resolve("a.jpg").toFile(), new File("/elsewhere/b.jpg")));
	}
}
