package org.visavis.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

import net.imglib2.img.array.ArrayImgs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visavis.detect.Face;
import org.visavis.file.Sha256;
import org.visavis.geometry.Point;

/** Pictures of two synthetic faces, whose photographs have a gradient each. */
class ExhibitTest {

	private static final ExhibitFrame FRAME = ExhibitFrame.ofWidth(200);
	private static final Face FACE = LevelledFaceTest.face(new Point(70, 100), new Point(130, 100));
	private static final LevelledFace A = face(0x010000), B = face(0x000101);
	private static final int OUTSIDE = 0xffc8ccd2;

	/** The pixels of each kind are what they were when a person looked at them last. */
	@ParameterizedTest
	@CsvSource({ "PLATE, 50, a533f4e7222000d7", "WIPE, 30, 5f9306efa4735f88", "BLEND, 25, 82dab331d85410fb", "CHECKERBOARD, 40, 32245d1823a21ce9", "DIFFERENCE, 50, 2bae79ab4b17473d" })
	void looksAsItDid(final ExhibitKind kind, final int amount, final String sha256) {
		assertEquals(sha256, sha256(Exhibit.render(kind, amount, ExhibitSide.plain(A), ExhibitSide.plain(B))).substring(0,
			16));
	}

	@Test
	void aPlateHasAOnTheLeftAndBOnTheRight() {
		final BufferedImage plate = show(ExhibitKind.PLATE, 50);
		assertEquals(A.argb()[90 * 200 + 77], plate.getRGB(77, 90));
		assertEquals(0xffffffff, plate.getRGB(200 + Exhibit.GAP / 2, 90));
		assertEquals(B.argb()[90 * 200 + 77], plate.getRGB(200 + Exhibit.GAP + 77, 90));
	}

	@Test
	void aWipeShowsAUpToItsAmountAndBBeyond() {
		final BufferedImage wipe = show(ExhibitKind.WIPE, 30);
		assertEquals(A.argb()[90 * 200 + 58], wipe.getRGB(58, 90));
		assertEquals(0xffffffff, wipe.getRGB(59, 90));
		assertEquals(0xffffffff, wipe.getRGB(60, 90));
		assertEquals(B.argb()[90 * 200 + 61], wipe.getRGB(61, 90));
	}

	@Test
	void aWipeOfNothingOrAllHasNoLine() {
		assertEquals(sha256(Exhibit.alone(ExhibitSide.plain(B), false)), sha256(show(ExhibitKind.WIPE, 0)));
		assertEquals(sha256(Exhibit.alone(ExhibitSide.plain(A), true)), sha256(show(ExhibitKind.WIPE, 100)));
	}

	@Test
	void aBlendWeighsBByItsAmount() {
		final int a = A.argb()[90 * 200 + 77] >> 16 & 0xff, b = B.argb()[90 * 200 + 77] & 0xff;
		final Color mixed = new Color(show(ExhibitKind.BLEND, 25).getRGB(77, 90));
		assertEquals(Math.round(0.75 * a), mixed.getRed());
		assertEquals(Math.round(0.25 * b), mixed.getBlue());
	}

	@Test
	void squaresOfACheckerboardMeetBetweenTheEyes() {
		final BufferedImage board = show(ExhibitKind.CHECKERBOARD, 50);
		assertEquals(A.argb()[113 * 200 + 101], board.getRGB(101, 113));
		assertEquals(B.argb()[113 * 200 + 98], board.getRGB(98, 113));
		assertEquals(B.argb()[111 * 200 + 101], board.getRGB(101, 111));
		assertEquals(B.argb()[113 * 200 + 131], board.getRGB(131, 113));
	}

	@Test
	void aDifferenceIsThatOfEachChannel() {
		final Color difference = new Color(show(ExhibitKind.DIFFERENCE, 50).getRGB(77, 90));
		assertEquals(A.argb()[90 * 200 + 77] >> 16 & 0xff, difference.getRed());
		assertEquals(B.argb()[90 * 200 + 77] & 0xff, difference.getBlue());
	}

	@Test
	void aFaceDiffersNowhereFromItself() {
		final int[] argb = Exhibit.render(ExhibitKind.DIFFERENCE, 50, ExhibitSide.plain(A), ExhibitSide.plain(A)).getRGB(0, 0,
			200, 240, null, 0, 200);
		assertEquals(List.of(0xff000000, OUTSIDE), Arrays.stream(argb).distinct().sorted().boxed().toList());
	}

	@Test
	void whereThereIsNoPhotographItIsGrey() {
		for (final ExhibitKind kind : ExhibitKind.values())
			assertEquals(OUTSIDE, show(kind, 50).getRGB(3, 3), kind.toString());
	}

	@Test
	void aDotMarksAPointInTheColourOfItsFace() {
		final ExhibitSide a = new ExhibitSide(A, FACE.points(), List.of(), List.of());
		final Point eye = A.onPlate(FACE.leftEye());
		assertEquals(ExhibitMarks.FIRST.getRGB(), Exhibit.alone(a, true).getRGB((int) Math.round(eye.x()), (int) Math.round(eye
			.y())));
		assertEquals(ExhibitMarks.SECOND.getRGB(), Exhibit.alone(a, false).getRGB((int) Math.round(eye.x()), (int) Math.round(
			eye.y())));
	}

	@Test
	void aLeaderGoesFromTheFeatureToItsNumber() {
		final ExhibitFeature feature = new ExhibitFeature(1, new Point(70, 100), new Point(70, 140), "");
		final BufferedImage marked = Exhibit.alone(new ExhibitSide(A, List.of(), List.of(), List.of(feature)), true);
		final Point middle = A.onPlate(new Point(70, 120)), label = A.onPlate(new Point(70, 140)), at = A.onPlate(feature
			.at());
		assertNotEquals(rgb(Exhibit.alone(ExhibitSide.plain(A), true), middle), rgb(marked, middle));
		assertEquals(ExhibitMarks.FIRST.getRGB(), rgb(marked, label.plus(-6, 0)));
		assertEquals(A.argb()[(int) Math.round(at.y()) * 200 + (int) Math.round(at.x())], rgb(marked, at));
	}

	@Test
	void marksOfAPlateStayOnTheirSide() {
		final ExhibitFeature far = new ExhibitFeature(1, new Point(70, 100), new Point(400, 100), "");
		final ExhibitSide a = new ExhibitSide(A, List.of(), List.of(), List.of(far));
		final BufferedImage marked = Exhibit.render(ExhibitKind.PLATE, 50, a, ExhibitSide.plain(B)), plain = show(
			ExhibitKind.PLATE, 50);
		for (int x = 200; x < plain.getWidth(); x++)
			for (int y = 0; y < plain.getHeight(); y++)
				assertEquals(plain.getRGB(x, y), marked.getRGB(x, y));
		assertNotEquals(sha256(plain), sha256(marked));
	}

	@Test
	void refusesFacesOfTwoSizes() {
		final LevelledFace other = LevelledFace.of(ArrayImgs.argbs(200, 200), FACE, ExhibitFrame.STANDARD);
		assertThrows(IllegalArgumentException.class, () -> Exhibit.render(ExhibitKind.PLATE, 50, ExhibitSide.plain(A),
			ExhibitSide.plain(other)));
	}

	private static int rgb(final BufferedImage picture, final Point at) {
		return picture.getRGB((int) Math.round(at.x()), (int) Math.round(at.y()));
	}

	private static BufferedImage show(final ExhibitKind kind, final int amount) {
		return Exhibit.render(kind, amount, ExhibitSide.plain(A), ExhibitSide.plain(B));
	}

	/** A photograph that becomes lighter to the right and down in some channels and does not fill the plate. */
	private static LevelledFace face(final int channels) {
		final int[] argb = new int[200 * 200];
		for (int i = 0; i < argb.length; i++)
			argb[i] = 0xff000000 | channels * (i % 200 / 2 + i / 200 / 2);
		return LevelledFace.of(ArrayImgs.argbs(argb, 200, 200), FACE, FRAME);
	}

	static String sha256(final BufferedImage picture) {
		final int[] argb = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
		final ByteBuffer bytes = ByteBuffer.allocate(4 * argb.length);
		bytes.asIntBuffer().put(argb);
		return Sha256.of(bytes.array());
	}
}
