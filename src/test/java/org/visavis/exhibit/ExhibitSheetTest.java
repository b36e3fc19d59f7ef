package org.visavis.exhibit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

import net.imglib2.img.array.ArrayImgs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.detect.Face;
import org.visavis.geometry.Point;
import org.visavis.seal.RecordedFace;

class ExhibitSheetTest {

	private static final Face FACE = LevelledFaceTest.face(new Point(70, 100), new Point(100, 140));
	private static final ExhibitSide PLAIN = ExhibitSide.plain(LevelledFace.of(ArrayImgs.argbs(200, 200), FACE,
		ExhibitFrame.STANDARD));

	@Test
	void saysWhichPhotographsAtWhichScale() {
		assertEquals("A: face Q1.1, photograph \"a.jpg\", SHA-256 0123456789abcdef...; interocular distance in the photograph " +
			"50.00 px, enlarged by the scale factor 2.4000, turned by 53.13 degrees anticlockwise.", words(sheet(
				ExhibitKind.PLATE, "a.jpg", false), 0));
	}

	@Test
	void saysWhatWasDoneToGetThePixels() {
		final ExhibitSheet sheet = sheet(ExhibitKind.PLATE, "a.jpg", "turned by EXIF orientation 6", false);
		assertTrue(words(sheet, 0).endsWith(" Pixels read from the file with: turned by EXIF orientation 6."), words(sheet, 0));
	}

	@Test
	void leavesOutTheFolderOfAPhotograph() {
		assertTrue(words(sheet(ExhibitKind.PLATE, "/home/someone/case 7/a.jpg", false), 0).contains("photograph \"a.jpg\""));
	}

	@Test
	void saysWhyAFaceIsNotSuitable() {
		final RecordedFace small = new RecordedFace("Q1.1", "Q1", 1, FACE, "unsuitable", "interocular 8.14 below 20", "a.jpg",
			"0".repeat(64));
		final ExhibitSheet sheet = new ExhibitSheet(ExhibitKind.PLATE, 50, PLAIN, PLAIN, List.of(new ExhibitFace(small, "",
			false), about("b", "", false)), "", "Program 1");
		assertTrue(words(sheet, 0).endsWith(" By the record this face is unsuitable for comparison: interocular 8.14 below 20."),
			words(sheet, 0));
	}

	@Test
	void saysThatAnExaminerPlacedAFace() {
		assertTrue(words(sheet(ExhibitKind.PLATE, "a.jpg", true), 0).contains("An examiner placed this face"));
	}

	@ParameterizedTest
	@EnumSource
	void saysThatItIsDemonstrativeAndHowItWasProcessed(final ExhibitKind kind) {
		final String processing = sheet(kind, "a.jpg", false).processing();
		assertTrue(processing.startsWith("Demonstrative; processed as follows: "), processing);
		assertTrue(processing.contains("cubic convolution") && processing.contains("120 px between the eyes"), processing);
		assertEquals(kind.hasAmount(), processing.contains("40 %"), processing);
	}

	@Test
	void describesTheNumberedFeatures() {
		final ExhibitSide marked = new ExhibitSide(PLAIN.face(), List.of(), List.of(), List.of(new ExhibitFeature(7, FACE
			.leftEye(), FACE.rightEye(), "scar\u202e"), new ExhibitFeature(8, FACE.leftEye(), FACE.rightEye(), ""), new ExhibitFeature(9,
				new Point(-900, 0), FACE.rightEye(), "ear")));
		final ExhibitSheet sheet = new ExhibitSheet(ExhibitKind.PLATE, 50, marked, PLAIN, List.of(about("a", "", false), about(
			"b", "", false)), "", "Program 1");
		assertEquals("Features on A, placed and described by an examiner: 7 scar[U+202E]; 8 (not described); 9 ear (outside of the " +
			"picture).", words(sheet, 3));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "\u202egpj.exe", "a\nb\tc\0", "=1+1", "\u5199\u771f" })
	void showsAHostileNameAsPlainSigns(final String name) {
		final String words = words(sheet(ExhibitKind.PLATE, name, false), 0);
		assertTrue(words.chars().allMatch(sign -> sign >= ' ' && sign <= '~'), words);
	}

	@Test
	void aNameOfFourThousandLettersLeavesTheMarginEmpty() {
		final BufferedImage sheet = sheet(ExhibitKind.PLATE, "W".repeat(2000) + "\u202e".repeat(2000), false).picture();
		assertTrue(sheet.getHeight() < 1000, "height " + sheet.getHeight());
		for (int y = 0; y < sheet.getHeight(); y++)
			for (int x = sheet.getWidth() - 22; x < sheet.getWidth(); x++)
				assertEquals(0xffffffff, sheet.getRGB(x, y), "at " + x + ", " + y);
	}

	@Test
	void mixturesStandBetweenTheTwoFaces() {
		assertEquals(sheet(ExhibitKind.PLATE, "a", false).picture().getWidth() + 416, sheet(ExhibitKind.BLEND, "a", false)
			.picture().getWidth());
	}

	@ParameterizedTest
	@EnumSource
	void givesTheSameBytesEachTime(final ExhibitKind kind) {
		assertArrayEquals(sheet(kind, "a.jpg", false).png(), sheet(kind, "a.jpg", false).png());
	}

	@Test
	void writesAPngWithThePicturesPixels() throws IOException {
		final ExhibitSheet sheet = sheet(ExhibitKind.WIPE, "a.jpg", false);
		assertEquals(ExhibitTest.sha256(sheet.picture()), ExhibitTest.sha256(ImageIO.read(new ByteArrayInputStream(sheet
			.png()))));
	}

	private static String words(final ExhibitSheet sheet, final int paragraph) {
		return ExhibitCaption.paragraphs(sheet).get(paragraph);
	}

	private static ExhibitSheet sheet(final ExhibitKind kind, final String path, final boolean corrected) {
		return sheet(kind, path, "", corrected);
	}

	private static ExhibitSheet sheet(final ExhibitKind kind, final String path, final String processing,
		final boolean corrected)
	{
		return new ExhibitSheet(kind, 40, PLAIN, PLAIN, List.of(about(path, processing, corrected), about("b.jpg", "",
			false)), "", "Program 1");
	}

	private static ExhibitFace about(final String path, final String processing, final boolean corrected) {
		return new ExhibitFace(new RecordedFace("Q1.1", "Q1", 1, FACE, "suitable", "", path, "0123456789abcdef".repeat(4)),
			processing, corrected);
	}
}
