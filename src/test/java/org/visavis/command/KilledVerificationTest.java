package org.visavis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.procedure.SealedSample;

/** A verification that is killed while it makes a record again, as by {@code kill -9}. */
class KilledVerificationTest {

	@TempDir
	private Path folder;

	private Path temporary, record;

	@BeforeEach
	void kill() throws IOException, InterruptedException {
		temporary = Files.createDirectory(folder.resolve("temporary"));
		record = SealedSample.unsigned(folder.resolve("record"));
		final Process process = start("run('Verify Record...', 'record=[" + record + "] recompute=true');");
		while (process.isAlive() && pictures().isEmpty())
			Thread.sleep(5);
		process.destroyForcibly().waitFor();
		assertFalse(pictures().isEmpty(), Files.readString(folder.resolve("log.txt")));
	}

	@Test
	void writesNoTemplate() throws IOException {
		assertEquals(List.of(), files().stream().filter(file -> file.endsWith(".journal") || file.contains("embeddings"))
			.toList());
	}

	@Test
	void leavesNoNativeLibrary() throws IOException {
		assertEquals(List.of(), files().stream().filter(file -> file.contains("onnxruntime")).toList());
	}

	@Test
	void theNextRunRemovesWhatItLeft() throws IOException, InterruptedException {
		assertEquals(0, start("run('Verify Record...', 'record=[" + record + "] recompute=true');").waitFor());
		assertEquals(List.of(), files());
	}

	@Test
	void erasingRemovesWhatItLeftAndSaysSo() throws IOException, InterruptedException {
		assertEquals(0, start("run('Erase Record...', 'record=[" + record + "]');").waitFor());
		assertEquals(List.of(), files());
		assertTrue(Files.readString(folder.resolve("log.txt")).contains(
			"removed what killed programs had left among the temporary files (1 folder)"));
	}

	private Process start(final String line) throws IOException {
		return Child.start(folder.resolve("log.txt"), "-Djava.io.tmpdir=" + temporary, Main.class.getName(), Files.writeString(
			folder.resolve("macro.ijm"), line).toString());
	}

	private List<String> pictures() throws IOException {
		return files().stream().filter(file -> file.endsWith(".png")).toList();
	}

	private List<String> files() throws IOException {
		try (Stream<Path> all = Files.walk(temporary)) {
			return all.filter(Files::isRegularFile).map(file -> temporary.relativize(file).toString()).toList();
		}
	}
}
