package org.visavis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.procedure.RecordBytes;

/** Runs that are killed at any moment, as by {@code kill -9}. */
class KilledRunTest {

	private static final int PHOTOGRAPHS = 32, KILLS = 4;

	@TempDir
	private Path folder;

	private Path macro;

	@BeforeEach
	void copySamples() throws IOException {
		final Path input = Files.createDirectory(folder.resolve("input"));
		try (Stream<Path> samples = Files.list(Path.of("samples/london"))) {
			final List<Path> files = samples.sorted().toList();
			for (int i = 0; i < PHOTOGRAPHS; i++)
				Files.copy(files.get(i % files.size()), input.resolve(i + ".jpg"));
		}
		macro = Files.writeString(folder.resolve("macro.ijm"), "run('Distance Matrix...', 'input=[" + input +
			"] output=[' + getArgument() + '] method=fast long_side=320');");
	}

	@Test
	void goOnToTheBytesOfAnUndisturbedRun() throws Exception {
		final Random random = new Random(0);
		final Set<Long> finished = new TreeSet<>();
		for (int i = 0; i < KILLS; i++)
			finished.add(killWithin(random.nextInt(300)));
		assertTrue(finished.stream().anyMatch(n -> n > 0 && n < PHOTOGRAPHS), "no run was killed half way: " + finished);
		finish("killed");
		finish("undisturbed");
		assertEquals(RecordBytes.repeatable(folder.resolve("undisturbed")), RecordBytes.repeatable(folder.resolve("killed")));
	}

	/**
	 * Kills a run so many milliseconds after it has finished its first photograph.
	 *
	 * @return how many photographs are finished
	 */
	private long killWithin(final long milliseconds) throws IOException, InterruptedException {
		final long before = finished();
		final Process process = start("killed");
		while (process.isAlive() && finished() == before)
			Thread.sleep(5);
		process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
		process.destroyForcibly().waitFor();
		return finished();
	}

	private long finished() throws IOException {
		try (Stream<String> lines = Files.lines(folder.resolve("killed/unfinished.journal"))) {
			return Math.max(0, lines.count() - 1);
		}
		catch (final NoSuchFileException e) {
			return Files.exists(folder.resolve("killed/SHA256SUMS")) ? PHOTOGRAPHS : 0;
		}
	}

	private void finish(final String output) throws IOException, InterruptedException {
		assertEquals(0, start(output).waitFor(), this::log);
	}

	private Process start(final String output) throws IOException {
		return Child.start(folder.resolve("log.txt"), Main.class.getName(), macro.toString(), folder.resolve(output)
			.toString());
	}

	private String log() {
		try {
			return Files.readString(folder.resolve("log.txt"));
		}
		catch (final IOException e) {
			return e.toString();
		}
	}
}
