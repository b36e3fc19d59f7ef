package org.visavis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves outside of its record: libraries log at their finest level here, into files of their own. */
class NoTracesTest {

	private static final String NAME = "Jane Roe";

	@TempDir
	private static Path folder;
	private static String log;

	@BeforeAll
	static void compare() throws IOException, InterruptedException {
		final Path input = Files.createDirectories(folder.resolve("photographs of " + NAME));
		Files.copy(Path.of("samples/london/062_03.jpg"), input.resolve(NAME + ".jpg"));
		Files.copy(Path.of("samples/london/115_03.jpg"), input.resolve(NAME + " later.jpg"));
		Files.writeString(input.resolve(NAME + " damaged.jpg"), "no photograph");
		final Path macro = Files.writeString(folder.resolve("macro.ijm"), "run('Compare Faces...', 'questioned=[" + input +
			"] reference=[" + input + "] output=[" + folder.resolve("record") + "]');");
		final Path logging = Files.writeString(folder.resolve("logging.properties"),
			"handlers=java.util.logging.ConsoleHandler\n.level=ALL\njava.util.logging.ConsoleHandler.level=ALL\n");
		Files.createDirectories(folder.resolve("temporary"));
		final Process process = Child.start(folder.resolve("log.txt"), "-Dslf4j.provider=" + LoudLogging.class.getName(),
			"-Djava.util.logging.config.file=" + logging, "-Djava.io.tmpdir=" + folder.resolve("temporary"), Main.class
				.getName(), macro.toString());
		final int code = process.waitFor();
		log = Files.readString(folder.resolve("log.txt"));
		assertEquals(0, code, log);
	}

	/** Proves that the next test reads what libraries log. */
	@Test
	void librariesLog() {
		assertTrue(log.contains("ai.djl.") && log.contains("FINE: "), log);
	}

	@Test
	void noLogNamesAPersonOrAPhotograph() {
		assertEquals(List.of(), log.lines().filter(line -> line.contains(NAME) || line.contains("photographs of")).toList());
	}

	@Test
	void noTemporaryFileIsLeft() throws IOException {
		try (Stream<Path> all = Files.walk(folder.resolve("temporary"))) {
			assertEquals(List.of(), all.filter(Files::isRegularFile).toList());
		}
	}

	@Test
	void theRecordHoldsNoJournal() {
		assertFalse(Files.exists(folder.resolve("record/unfinished.journal")));
	}
}
