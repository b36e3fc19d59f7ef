package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.exhibit.ExhibitKind;
import org.visavis.plate.ExhibitSettings;
import org.visavis.record.HistoryEntry;
import org.visavis.record.Sha256Sums;
import org.visavis.request.Presentation;
import org.visavis.run.Outcome;
import org.visavis.seal.SealedRecord;

class MakeExhibitTest {

	private static final ExhibitSettings BLEND = new ExhibitSettings(ExhibitKind.BLEND, 30, false, false, "");
	private static final String FEATURES = "number,face,x,y,label_x,label_y,text\n";

	@TempDir
	private Path folder;

	private Path record, photographs;

	@BeforeEach
	void compareTwo() throws IOException {
		photographs = Samples.copy(folder.resolve("photographs"), "062_03.jpg", "115_03.jpg");
		record = record("record");
	}

	private Path record(final String name) {
		return CompareFaces.run(photographs.resolve("062_03.jpg").toString(), photographs.resolve("115_03.jpg").toString(),
			folder.resolve(name).toString(), Samples.FAST, new Presentation(0, false), Progress.SILENT).record();
	}

	@ParameterizedTest
	@EnumSource
	void addsAPictureOfEachKind(final ExhibitKind kind) throws IOException {
		make(new ExhibitSettings(kind, 40, true, false, ""));
		final String file = "exhibits/" + kind + (kind.hasAmount() ? "-40" : "") + "-landmarks-Q1.1-R1.1.png";
		assertEquals(List.of(file), SealedRecord.open(record).table("exhibits.csv").column("file"));
		assertTrue(ImageIO.read(record.resolve(file).toFile()).getWidth() > 800);
	}

	@Test
	void isPartOfTheSealedRecord() throws IOException {
		make(BLEND);
		for (final String file : List.of("exhibits.csv", "exhibits/blend-30-Q1.1-R1.1.png"))
			assertTrue(Files.readString(record.resolve("SHA256SUMS")).contains(Sha256Sums.of(record.resolve(file)) + "  " +
				file + "\n"), file);
	}

	@Test
	void notesInTheHistoryWhoMadeWhat() {
		MakeExhibit.run(record.toString(), "Q1.1", "R1.1", BLEND, "E. Xaminer");
		final HistoryEntry entry = SealedRecord.open(record).history().get(0);
		assertEquals("E. Xaminer", entry.who());
		assertEquals("exhibit", entry.action());
		assertEquals("blend", entry.content().get("kind"));
		assertEquals(SealedRecord.open(record).table("exhibits.csv").column("macro").get(0), entry.content().get("macro"));
	}

	@Test
	void givesTheSameBytesInAnotherRecordOfTheSamePhotographs() throws IOException {
		make(BLEND);
		final Path other = record("another record");
		MakeExhibit.run(other.toString(), "Q1.1", "R1.1", BLEND, "");
		for (final String file : List.of("exhibits.csv", "exhibits/blend-30-Q1.1-R1.1.png"))
			assertArrayEquals(Files.readAllBytes(record.resolve(file)), Files.readAllBytes(other.resolve(file)), file);
	}

	@Test
	void leavesAnExhibitThatIsThereAsItIs() throws IOException {
		make(BLEND);
		final Map<String, String> before = RecordBytes.all(record);
		assertEquals("exhibits/blend-30-Q1.1-R1.1.png is in the record " + record + " already.", make(BLEND).sentence());
		assertEquals(before, RecordBytes.all(record));
	}

	@Test
	void refusesToReplaceAnExhibitWithOtherBytes() throws IOException {
		make(BLEND);
		Files.writeString(record.resolve("exhibits/blend-30-Q1.1-R1.1.png"), "other");
		assertTrue(refusal("Q1.1", BLEND).contains("differs from what is made now by Visavis"), refusal("Q1.1", BLEND));
	}

	@Test
	void keepsTheFeaturesSoThatTheExhibitCanBeMadeAgain() throws IOException {
		final Path features = Files.writeString(folder.resolve("f.csv"), FEATURES +
			"1,Q1.1,300.12345,200,250,150,=SUM(A1)\n2,R1.1,300,200,250,150,\"mole, left\"\n");
		make(new ExhibitSettings(ExhibitKind.PLATE, 50, false, false, features.toString()));
		final String file = SealedRecord.open(record).table("exhibits.csv").column("file").get(0);
		final Path kept = record.resolve(file.replace(".png", ".csv"));
		assertEquals(FEATURES + "1,Q1.1,300.123,200.000,250.000,150.000,'=SUM(A1)\n" +
			"2,R1.1,300.000,200.000,250.000,150.000,\"mole, left\"\n", Files.readString(kept));
		assertEquals(file + " is in the record " + record + " already.", make(new ExhibitSettings(ExhibitKind.PLATE, 50, false,
			false, kept.toString())).sentence());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0,Q1.1,1,1,1,1,a | line 2: number is '0'; expected a number from 1 to 99.",
		"1,Q2.1,1,1,1,1,a | line 2: face is 'Q2.1'; expected Q1.1 or R1.1.",
		"1,Q1.1,NaN,1,1,1,a | line 2: x is 'NaN'; expected a number from -1000000 to 1000000.",
		"1,Q1.1,1,1,1,,a | line 2: label_y is empty; expected a value." })
	void refusesAFeatureThatCannotBeDrawn(final String row, final String reason) throws IOException {
		final Path features = Files.writeString(folder.resolve("f.csv"), FEATURES + row + "\n");
		assertEquals(features + ", " + reason, refusal("Q1.1", new ExhibitSettings(ExhibitKind.PLATE, 50, false, false,
			features.toString())));
	}

	@Test
	void refusesTheSameNumberTwiceOnAFace() throws IOException {
		final Path features = Files.writeString(folder.resolve("f.csv"), FEATURES + "1,Q1.1,1,1,1,1,a\n1,Q1.1,2,2,2,2,b\n");
		assertEquals(features + ", line 3: number 1 stands on Q1.1 twice; expected once.", refusal("Q1.1", new ExhibitSettings(
			ExhibitKind.PLATE, 50, false, false, features.toString())));
	}

	@Test
	void drawsTheMeshAndSaysWhichNetworkFittedIt() {
		make(new ExhibitSettings(ExhibitKind.PLATE, 50, false, true, ""));
		final String processing = SealedRecord.open(record).table("exhibits.csv").column("processing").get(0);
		assertTrue(processing.contains("the network facemesh (SHA-256 6ec15876c2ab5c79...) fitted: on A score 1.000, on B " +
			"score 1.000."), processing);
	}

	@Test
	void refusesAFaceThatTheRecordLacks() {
		assertEquals("face_a is 'Q9.1'; expected an id of faces.csv such as Q1.1.", refusal("Q9.1", BLEND));
	}

	@Test
	void refusesAPhotographThatHasChanged() throws IOException {
		Files.write(photographs.resolve("115_03.jpg"), Files.readAllBytes(photographs.resolve("062_03.jpg")));
		assertTrue(refusal("Q1.1", BLEND).contains("115_03.jpg is not the photograph that the record"), refusal("Q1.1", BLEND));
	}

	@Test
	void refusesAnAmountBeyondItsRange() {
		assertEquals("amount is 101; expected a percentage from 0 to 100.", assertThrows(UserError.class, () -> new ExhibitSettings(
			ExhibitKind.WIPE, 101, false, false, "")).getMessage());
		assertEquals("amount is 4; expected a percentage from 5 to 100.", assertThrows(UserError.class, () -> new ExhibitSettings(
			ExhibitKind.CHECKERBOARD, 4, false, false, "")).getMessage());
	}

	@Test
	void leavesTheOriginalsAsTheyAre() throws IOException {
		final String before = Sha256Sums.of(photographs.resolve("062_03.jpg"));
		make(BLEND);
		assertEquals(before, Sha256Sums.of(photographs.resolve("062_03.jpg")));
	}

	@Test
	void thePngHoldsNoTimeStamp() throws IOException {
		make(BLEND);
		final byte[] png = Files.readAllBytes(record.resolve("exhibits/blend-30-Q1.1-R1.1.png"));
		assertTrue(ImageIO.read(new ByteArrayInputStream(png)) != null);
		assertTrue(!new String(png, java.nio.charset.StandardCharsets.ISO_8859_1).contains("tIME"));
	}

	private Outcome make(final ExhibitSettings settings) {
		return MakeExhibit.run(record.toString(), "Q1.1", "R1.1", settings, "");
	}

	private String refusal(final String face, final ExhibitSettings settings) {
		return assertThrows(UserError.class, () -> MakeExhibit.run(record.toString(), face, "R1.1", settings, ""))
			.getMessage();
	}
}
