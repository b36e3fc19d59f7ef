package org.visavis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.gallery.Gallery;
import org.visavis.gallery.Npy;
import org.visavis.gallery.SmallGallery;

/** Enrolments in a process of their own: with little memory, and killed. */
class EnrolProcessTest {

	private static final int DIMENSIONS = 128;

	@TempDir
	private Path folder;

	@Test
	void enrolsMoreEmbeddingsThanItHasMemory() throws Exception {
		write(300_000);
		assertEquals(0, enrol("gallery", "-Xmx192m").waitFor(), this::log);
		assertEquals(300_000, Gallery.open(folder.resolve("gallery"), false).rows());
	}

	@Test
	void hasTheSameBytesAfterAKill() throws Exception {
		write(140_000);
		assertEquals(0, enrol("undisturbed", "-Xmx512m").waitFor(), this::log);
		final Process killed = enrol("gallery", "-Xmx512m");
		while (killed.isAlive() && segments() == 0)
			Thread.sleep(5);
		killed.destroyForcibly().waitFor();
		assertTrue(segments() > 0);
		assertEquals(0, enrol("gallery", "-Xmx512m").waitFor(), this::log);
		assertEquals(SmallGallery.bytes(folder.resolve("undisturbed")), SmallGallery.bytes(folder.resolve("gallery")));
	}

	/** Those that are complete. */
	private long segments() throws IOException {
		final Path unfinished = folder.resolve("gallery/unfinished");
		if (!Files.isDirectory(unfinished)) return 0;
		try (var all = Files.list(unfinished)) {
			return all.filter(path -> !path.getFileName().toString().startsWith(".")).count();
		}
	}

	private Process enrol(final String gallery, final String memory) throws IOException {
		final Path macro = Files.writeString(folder.resolve("enrol.ijm"), "run(\"Enrol Gallery...\", \"input=[" + folder.resolve("faces.npy") +
			"] gallery=[" + folder.resolve(gallery) + "] method=fast\");");
		return Child.start(folder.resolve("log.txt"), memory, Main.class.getName(), macro.toString(), "x");
	}

	/** Writes random unit vectors. */
	private void write(final int rows) throws IOException {
		final Random random = new Random(14);
		final ByteBuffer bytes = ByteBuffer.allocate(DIMENSIONS * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		try (OutputStream file = Files.newOutputStream(folder.resolve("faces.npy"))) {
			file.write(Npy.header(Npy.FLOATS, rows, DIMENSIONS));
			for (int row = 0; row < rows; row++) {
				final double[] values = random.doubles(DIMENSIONS, -1, 1).toArray();
				final double length = Math.sqrt(Arrays.stream(values).map(v -> v * v).sum());
				bytes.clear();
				for (final double value : values)
					bytes.putFloat((float) (value / length));
				file.write(bytes.array());
			}
		}
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
