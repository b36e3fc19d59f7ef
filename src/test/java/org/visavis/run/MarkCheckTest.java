package org.visavis.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.embed.Embedding;
import org.visavis.image.PhotoReader;
import org.visavis.mark.FaceCode;
import org.visavis.mark.MarkKey;
import org.visavis.mark.MarkWriter;
import org.visavis.run.ProtectedPhotographs.Protected;
import org.visavis.table.FaceResult;
import org.visavis.table.Item;
import org.visavis.table.PhotoResult;

/** Faces given by hand, in a marked picture of noise. */
class MarkCheckTest {

	private static final MarkKey KEY = new MarkKey(new byte[MarkKey.BYTES]);
	private static final long NUMBER = 7;

	@TempDir
	private static Path folder;
	private static Item item;

	@BeforeAll
	static void mark() throws IOException {
		final int side = 512;
		final int[] grey = new Random(3).ints((long) side * side, 100, 156).map(g -> 0xff000000 | g * 0x10101).toArray();
		final BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
		picture.setRGB(0, 0, side, side, new MarkWriter(KEY).mark(grey, side, side, NUMBER, 40), 0, side);
		item = new Item("Q1", "a.png", folder.resolve("a.png"));
		ImageIO.write(picture, "png", item.file().toFile());
	}

	@Test
	void comparesAFaceWithEachThatWasProtected() {
		assertEquals(List.of("P1.2 protected: the face is the one that was protected"), faces(of(2, "method", false), 2));
	}

	@Test
	void saysOfABystanderThatItAgreesWithNone() {
		assertEquals(List.of("another: the face agrees with none of the 2 faces that were protected"), faces(of(2, "method", false), 3).stream().map(
			face -> face.replaceFirst("P1.\\d ", "")).toList());
	}

	@Test
	void doesNotSpeakOfManyWhereOneFaceWasProtected() {
		assertEquals(List.of("P1.1 another: the face does not agree with the one that was protected"), faces(of(1, "method", false), 3));
	}

	@Test
	void saysThatFacesWereCompared() {
		assertEquals("compared", reason(of(1, "method", false), 1));
	}

	@Test
	void saysThatCodesWereErased() {
		assertEquals("not compared: the codes were erased from the record", reason(of(0, "method", true), 1));
	}

	@Test
	void saysThatNoFaceWasProtected() {
		assertEquals("not compared: the photograph has no face that was protected", reason(of(0, "method", false), 1));
	}

	@Test
	void saysThatTheRecordIsOfAnotherMethod() {
		assertEquals("not compared: the record is of another method; run the check with that", reason(of(1, "other", false), 1));
	}

	@Test
	void saysThatNoFaceWasFound() {
		assertEquals("not compared: no face was found in the picture", reason(of(1, "method", false)));
	}

	private static String reason(final Protected one, final int... seeds) {
		return found(one, seeds).rows().get(0).faces();
	}

	private static List<String> faces(final Protected one, final int... seeds) {
		return found(one, seeds).faces().stream().map(face -> face.nearest() + " " + face.kind() + ": " + face.verdict()).toList();
	}

	private static MarkCheck.Found found(final Protected one, final int... seeds) {
		final List<FaceResult> faces = IntStream.of(seeds).mapToObj(seed -> new FaceResult(1, null, null, null, List.of(embedding(seed)))).toList();
		return new MarkCheck(KEY, List.of(one), "method").of(item, new PhotoResult(new PhotoReader().read(item.file()).facts(), faces.size(), "", faces, List
			.of()));
	}

	/** A photograph with the faces of the seeds 1, 2 and so on. */
	private static Protected of(final int faces, final String method, final boolean isErased) {
		final Map<String, FaceCode> codes = new LinkedHashMap<>();
		for (int seed = 1; seed <= faces; seed++)
			codes.put("P1." + seed, FaceCode.of(KEY, NUMBER, List.of(Embedding.vectors(List.of(embedding(seed)))[0])));
		return new Protected("record", "P1", NUMBER, method, codes, isErased);
	}

	/** Nearly at right angles to one of another seed. */
	private static Embedding embedding(final int seed) {
		final Random random = new Random(seed);
		final float[] values = new float[512];
		for (int i = 0; i < values.length; i++) values[i] = (float) (random.nextGaussian() / Math.sqrt(512));
		return Embedding.ofUnit("", values);
	}
}
