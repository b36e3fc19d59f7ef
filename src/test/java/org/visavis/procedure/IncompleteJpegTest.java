package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.run.Outcome;

/** A progressive JPEG without its last scan: all of the face is to be seen, but not as sharp as it was. */
class IncompleteJpegTest {

	@TempDir
	private Path folder;

	@Test
	void itsFaceIsLimitedAndTheRecordSaysWhy() throws IOException {
		final byte[] whole = progressive(ImageIO.read(Samples.FOLDER.resolve("062_03.jpg").toFile()));
		Files.write(folder.resolve("a.jpg"), whole);
		Files.write(folder.resolve("b.jpg"), withoutLastScan(whole));
		final Outcome outcome = DetectFacesInFiles.run(folder.toString(), folder.resolve("record").toString(), Samples.FAST,
			Progress.SILENT);
		assertEquals(List.of("suitable", "limited"), outcome.table("faces.csv").column("suitability"));
		assertEquals(List.of("", "incomplete JPEG: later scans are missing"), outcome.table("faces.csv").column("reasons"));
		assertEquals(List.of("", "incomplete JPEG: later scans are missing"), outcome.table("images.csv").column(
			"processing"));
	}

	private static byte[] progressive(final BufferedImage picture) throws IOException {
		final ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		final ImageWriteParam param = writer.getDefaultWriteParam();
		param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
		final ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
			writer.setOutput(out);
			writer.write(null, new IIOImage(picture, null, null), param);
		}
		finally {
			writer.dispose();
		}
		return file.toByteArray();
	}

	/** Up to the header of the last scan, where the marker of the end goes instead. */
	private static byte[] withoutLastScan(final byte[] file) {
		int last = file.length - 2;
		while (file[last] != (byte) 0xff || file[last + 1] != (byte) 0xda)
			last--;
		final byte[] cut = Arrays.copyOf(file, last + 2);
		cut[last + 1] = (byte) 0xd9;
		return cut;
	}
}
