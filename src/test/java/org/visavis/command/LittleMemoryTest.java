package org.visavis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.procedure.RecordBytes;

/** Photographs of 64 megapixels, of which one has room in the memory and two have not. */
class LittleMemoryTest {

	private static final int SIDE = 8000, PHOTOGRAPHS = 4;

	@TempDir
	private Path folder;

	@Test
	void aRecordDoesNotDependOnWhatIsReadBesideAPhotograph() throws Exception {
		writePhotographs();
		final Path together = record(2), oneByOne = record(1);
		assertEquals(List.of(), Files.readAllLines(together.resolve("images.csv")).stream().filter(line -> line.contains(
			"memory")).toList());
		assertEquals(RecordBytes.repeatable(oneByOne), RecordBytes.repeatable(together));
	}

	private Path record(final int threads) throws IOException, InterruptedException {
		final Path record = folder.resolve("record" + threads), macro = folder.resolve("run" + threads + ".ijm");
		final Path log = folder.resolve("log.txt");
		Files.writeString(macro, "run(\"Detect Faces in Files...\", \"input=[" + folder.resolve("in") + "] output=[" + record +
			"] long_side=640 overlays=false\");");
		assertEquals(0, Child.start(log, "-Xmx840m", "-Dvisavis.threads=" + threads, Main.class.getName(), macro.toString(),
			"x").waitFor(), () -> text(log));
		return record;
	}

	private void writePhotographs() throws IOException {
		final Path first = Files.createDirectory(folder.resolve("in")).resolve("0.jpg");
		ImageIO.write(striped(), "jpeg", first.toFile());
		for (int i = 1; i < PHOTOGRAPHS; i++)
			Files.copy(first, first.resolveSibling(i + ".jpg"));
	}

	/** A picture of which every row is the same, and only one of them in memory. */
	private static BufferedImage striped() {
		final byte[] row = new byte[3 * SIDE];
		for (int i = 0; i < row.length; i++)
			row[i] = (byte) (i / 3 >> 5);
		final SampleModel samples = new ComponentSampleModel(DataBuffer.TYPE_BYTE, SIDE, SIDE, 3, 0, new int[] { 0, 1,
			2 });
		final ColorModel colours = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false,
			Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
		return new BufferedImage(colours, Raster.createWritableRaster(samples, new DataBufferByte(row, row.length), null),
			false, null);
	}

	private static String text(final Path file) {
		try {
			return Files.readString(file);
		}
		catch (final IOException e) {
			return e.toString();
		}
	}
}
