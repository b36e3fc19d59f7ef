package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.exhibit.ExhibitFeature;
import org.visavis.exhibit.ExhibitFrame;
import org.visavis.exhibit.ExhibitKind;
import org.visavis.geometry.Point;
import org.visavis.plate.ExhibitSettings;
import org.visavis.procedure.ShowExhibit.Choice;
import org.visavis.procedure.ShowExhibit.Saved;
import org.visavis.seal.SealedRecord;

/** What an exhibit window shows of a record and adds to it. */
class ShowExhibitTest {

	private static final List<List<ExhibitFeature>> FEATURES = List.of(List.of(new ExhibitFeature(1, new Point(200.5, 300), new Point(
		250, 280.125), "=a \"mole\"")), List.of());

	@TempDir
	private Path folder;

	private ShowExhibit faces;

	@BeforeEach
	void make() {
		DetectFacesInFiles.run(Samples.FOLDER.toString(), record().toString(), Samples.FAST, Progress.SILENT);
		faces = ShowExhibit.open(record().toString(), "P1.1", "P2.1");
	}

	@Test
	void savesWhatMakeExhibitMakes() throws IOException {
		final Saved saved = faces.save(choice(List.of(List.of(), List.of())), "", "", "An examiner");
		final byte[] png = Files.readAllBytes(record().resolve("exhibits/blend-30-landmarks-P1.1-P2.1.png"));

		assertEquals("record=[" + record() + "] face_a=P1.1 face_b=P2.1 kind=blend amount=30 landmarks=true mesh=false features=[] " +
			"examiner=[An examiner]", saved.options().get());
		assertEquals("An examiner", SealedRecord.open(record()).history().get(0).who());
		MakeExhibit.run(record().toString(), "P1.1", "P2.1", new ExhibitSettings(ExhibitKind.BLEND, 30, true, false, ""), "");
		assertArrayEquals(png, Files.readAllBytes(record().resolve("exhibits/blend-30-landmarks-P1.1-P2.1.png")));
	}

	@Test
	void writesFeaturesThatNoFileHasBesideTheRecord() {
		final String options = faces.save(choice(FEATURES), "", "", "").options().get();
		final String file = options.substring(options.indexOf("features=[") + 10, options.length() - 1);

		assertEquals(1, faces.readFeatures(file).get(0).size());
		assertEquals(record().resolveSibling("record-inputs"), Path.of(file).getParent());
	}

	@Test
	void callsAnExhibitAsAPersonWants() {
		final Saved saved = faces.save(choice(List.of(List.of(), List.of())), "Ear-of-A", "", "");
		assertTrue(Files.exists(record().resolve("exhibits/Ear-of-A.png")));
		assertTrue(saved.options().get().endsWith(" name=[Ear-of-A]"), saved.options().get());
	}

	@Test
	void refusesANameThatLeadsElsewhere() {
		assertEquals("name is '../a'; expected up to 80 letters from A to Z, digits, '-' and '_', the first a letter or a digit.",
			assertThrows(UserError.class, () -> faces.save(choice(List.of(List.of(), List.of())), "../a", "", "")).getMessage());
	}

	@Test
	void namesTheFileThatAPersonKeepsFeaturesIn() {
		assertEquals("features=[/a/features.csv]", faces.save(choice(FEATURES), "", "/a/features.csv", "").options().get().replaceFirst(
			".* features", "features"));
	}

	@Test
	void readsFeaturesAsTheyWereWritten() {
		final String file = folder.resolve("features.csv").toString();
		faces.writeFeatures(file, FEATURES);

		assertEquals(List.of(List.of(new ExhibitFeature(1, new Point(200.5, 300), new Point(250, 280.125), "'=a \"mole\"")), List
			.of()), faces.readFeatures(file));
	}

	@Test
	void writesNoFeaturesIntoTheRecord() {
		final String file = record().resolve("features.csv").toString();

		assertEquals("features is " + file + ", which lies in the record; expected a file outside of it.", assertThrows(
			UserError.class, () -> faces.writeFeatures(file, FEATURES)).getMessage());
	}

	@Test
	void showsOneFaceOfTheRecordBesideAnotherInAnyFrame() {
		final ExhibitFrame frame = ExhibitFrame.ofWidth(100);

		assertEquals(frame, faces.sheet(choice(FEATURES), frame).b().face().frame());
		assertEquals(FEATURES.get(0), faces.sheet(choice(FEATURES), frame).a().features());
	}

	private Path record() {
		return folder.resolve("record");
	}

	private static Choice choice(final List<List<ExhibitFeature>> features) {
		return new Choice(ExhibitKind.BLEND, 30, true, false, features);
	}
}
