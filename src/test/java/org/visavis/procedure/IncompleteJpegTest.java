package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.calibrate.Calibrator;
import org.visavis.request.CalibrationSettings;
import org.visavis.request.FaceChoice;
import org.visavis.run.Outcome;
import org.visavis.table.Table;

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

	@Test
	void aCalibrationTakesItAndItsCopiesAsLimited() throws IOException {
		Files.write(folder.resolve("b.jpg"), withoutLastScan(progressive(ImageIO.read(Samples.FOLDER.resolve("062_03.jpg").toFile()))));
		final Path persons = folder.resolve("persons.csv");
		Files.writeString(persons, "path,person\nb.jpg,062\n" + Samples.all().stream().skip(1).map(file -> file.toAbsolutePath() + "," +
			file.getFileName().toString().substring(0, 3) + "\n").collect(Collectors.joining()));
		final Outcome outcome = Calibrate.run(persons.toString(), folder.resolve("record").toString(), new CalibrationSettings(
			FaceChoice.LARGEST, "fast", 320, Calibrator.LOGISTIC, true, true, "", "", "", 1, false), Progress.SILENT);
		final Table copies = outcome.table("copies.csv");
		final List<String> ofIt = copies.named().stream().filter(row -> row.get("image").equals("P1") && !row.get("confidence")
			.isEmpty()).map(row -> row.get("reasons")).toList();
		assertFalse(ofIt.isEmpty());
		assertTrue(ofIt.stream().allMatch(reasons -> reasons.endsWith("incomplete JPEG: later scans are missing")), ofIt.toString());
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
