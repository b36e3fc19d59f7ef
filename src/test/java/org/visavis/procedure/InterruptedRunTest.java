package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.request.FaceChoice;
import org.visavis.request.Settings;

class InterruptedRunTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void oneThread() {
		System.setProperty("visavis.threads", "1");
	}

	@AfterEach
	void clear() {
		System.clearProperty("visavis.threads");
	}

	@Test
	void saysHowFarACancelledRunIs() {
		assertEquals("Cancelled: 4 of 8 photographs are done; the same line goes on from there.", cancelAfter(3));
	}

	@Test
	void aCancelledRunGoesOnToTheSameBytes() throws Exception {
		cancelAfter(4);
		assertFalse(Files.exists(output().resolve("SHA256SUMS")));
		run(output(), Progress.SILENT);
		run(folder.resolve("undisturbed"), Progress.SILENT);
		assertEquals(RecordBytes.repeatable(folder.resolve("undisturbed")), RecordBytes.repeatable(output()));
	}

	@Test
	void goesOnWhereItWas() {
		cancelAfter(4);
		final CountingProgress progress = new CountingProgress(Long.MAX_VALUE);
		run(output(), progress);
		assertEquals(5, progress.first);
	}

	@Test
	void refusesASecondRunInTheSameFolder() {
		final Progress intruder = new AtFirstReport(() -> assertEquals(output() +
			" is being written by another run; expected a new or empty folder.", assertThrows(UserError.class, () -> run(
				output(), Progress.SILENT)).getMessage()));
		run(output(), intruder);
		assertTrue(Files.exists(output().resolve("SHA256SUMS")));
	}

	@Test
	void refusesToGoOnWithAnotherPhotograph() throws Exception {
		final Path input = Samples.copy(folder.resolve("input"), "062_03.jpg", "062_08.jpg", "115_03.jpg");
		assertThrows(CancellationException.class, () -> run(input, output(), new CountingProgress(1)));
		Files.copy(input.resolve("115_03.jpg"), input.resolve("062_03.jpg"), StandardCopyOption.REPLACE_EXISTING);
		assertTrue(assertThrows(UserError.class, () -> run(input, output(), Progress.SILENT)).getMessage().startsWith(input
			.resolve("062_03.jpg") + " changed while the record was made: "));
	}

	private String cancelAfter(final long photographs) {
		return assertThrows(CancellationException.class, () -> run(output(), new CountingProgress(photographs)))
			.getMessage();
	}

	private Path output() {
		return folder.resolve("output");
	}

	private static void run(final Path output, final Progress progress) {
		run(Samples.FOLDER, output, progress);
	}

	private static void run(final Path input, final Path output, final Progress progress) {
		DistanceMatrix.run(input.toString(), output.toString(), new Settings(false, FaceChoice.ALL, "fast", 320,
			"sface", "cosine", true, false, "none"), progress);
	}

	/** Cancels once so many photographs are done. */
	private static final class CountingProgress implements Progress {

		private final long enough;
		private final AtomicLong done = new AtomicLong();
		private long first;

		private CountingProgress(final long enough) {
			this.enough = enough;
		}

		@Override
		public void report(final long photographs, final long total, final String what) {
			if (done.getAndSet(photographs) == 0) first = photographs;
		}

		@Override
		public boolean isCancelled() {
			return done.get() >= enough;
		}
	}
}
