package org.visavis.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.exhibit.ExhibitKind;
import org.visavis.geometry.Point;
import org.visavis.procedure.DetectFacesInFiles;
import org.visavis.request.FaceChoice;
import org.visavis.request.Settings;
import org.visavis.screen.ExhibitOnScreen.Place;
import org.visavis.screen.PlacedFeatures.End;

/** What the exhibit window shows, without the window. */
class ExhibitOnScreenTest {

	@TempDir
	private static Path folder;

	private static org.visavis.procedure.ShowExhibit faces;

	private final ExhibitOnScreen shown = shown();

	@BeforeAll
	static void open() throws IOException {
		final Path list = folder.resolve("list.txt"), samples = Path.of("samples/london").toAbsolutePath();
		Files.writeString(list, samples.resolve("062_03.jpg") + "\n" + samples.resolve("115_03.jpg") + "\n");
		DetectFacesInFiles.run(list.toString(), folder.resolve("record").toString(), new Settings(false, FaceChoice.ALL,
			"fast", 320, "sface", "cosine", false, false, "none"), Progress.SILENT);
		faces = org.visavis.procedure.ShowExhibit.open(folder.resolve("record").toString(), "P1.1", "P2.1");
	}

	private static ExhibitOnScreen shown() {
		final ExhibitOnScreen shown = new ExhibitOnScreen(faces);
		shown.resize(816, 480);
		return shown;
	}

	@Test
	void fillsTheSizeThatItGets() {
		for (final ExhibitKind kind : ExhibitKind.values()) {
			shown.setKind(kind);
			final BufferedImage picture = shown.picture();
			assertEquals("816 x 480", picture.getWidth() + " x " + picture.getHeight(), kind.toString());
		}
	}

	@Test
	void knowsTheFaceOfEachHalfOfAPlate() {
		assertEquals(Optional.of(new Place(0, new Point(399, 7))), shown.place(399, 7, 1));
		assertEquals(Optional.empty(), shown.place(400, 7, 1));
		assertEquals(Optional.of(new Place(1, new Point(0, 7))), shown.place(416, 7, 0));
	}

	@Test
	void takesTheChosenFaceWhereBothLieOnEachOther() {
		shown.setKind(ExhibitKind.BLEND);

		assertEquals(Optional.of(new Place(1, new Point(399, 7))), shown.place(399, 7, 1));
	}

	@Test
	void showsEachFaceAloneAsLargeAsTheBlend() {
		shown.showAlone(Optional.of(1));

		assertEquals(816, shown.picture().getWidth());
		assertTrue(shown.words().endsWith("On the screen A and B are shown alone, in turn, instead."));
	}

	@Test
	void findsAFeatureWhereItWasPlaced() {
		final Place place = shown.place(600, 200, 0).orElseThrow();
		final End end = shown.features().add(shown.key(1), shown.inPhotograph(place));

		assertEquals(Optional.of(end), shown.near(shown.place(606, 205, 0).orElseThrow()));
		assertEquals(Optional.empty(), shown.near(shown.place(630, 205, 0).orElseThrow()));
	}

	@Test
	void keepsFeaturesOfAFaceForThePairsItStandsIn() {
		shown.features().add(shown.key(0), new Point(1, 1));
		shown.take(org.visavis.procedure.ShowExhibit.open(folder.resolve("record").toString(), "P2.1", "P1.1"));

		assertEquals(1, shown.featuresShown().get(1).size());
	}

	@Test
	void saysThatWhatIsEnlargedIsNotWhatIsSaved() {
		shown.setView(shown.view().zoomed(2, new Point(0, 0), shown.frame()));

		assertTrue(shown.words().endsWith("enlarged 2.00 times; a saved exhibit shows the whole faces."));
		assertTrue(shown.words().startsWith("Demonstrative; processed as follows: "));
	}

	@Test
	void takesNoSmallerSquaresThanARecordDoes() {
		shown.setAmount(2);
		shown.setKind(ExhibitKind.CHECKERBOARD);

		assertEquals(5, shown.amount());
	}
}
