package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.examination.Examinations.When;
import org.visavis.examination.Examinations;
import org.visavis.examination.Rating;
import org.visavis.examination.RatingFile;
import org.visavis.procedure.ExaminePair.Examination;
import org.visavis.request.ComponentList;
import org.visavis.seal.SealedRecord;

/** Checklists and ratings of two sample photographs. */
class ExaminePairTest {

	private static final String HOSTILE = "=HYPERLINK(\"http://x\") <script>alert(1)</script> \u202Egpj.exe\u0007\n" + "x"
		.repeat(4000);

	@TempDir
	private static Path made;

	@TempDir
	private Path temp;
	private Path folder;

	@BeforeAll
	static void make() {
		DetectFacesInFiles.run(Samples.FOLDER.toString(), made.toString(), Samples.FAST, Progress.SILENT);
	}

	@BeforeEach
	void copy() throws IOException {
		folder = RecordBytes.copy(made, temp.resolve("record"));
	}

	private Examinations examinations() {
		return Examinations.of(SealedRecord.open(folder));
	}

	private void rate(final String examiner, final Rating rating) {
		run(examiner, rating.toString(), "");
	}

	private void run(final String examiner, final String rating, final String checklist) {
		ExaminePair.run(folder.toString(), new Examination("P1.1", "P2.1", examiner, rating, "a note", checklist, ""));
	}

	private String refusal(final String a, final String b, final String examiner, final String rating,
		final String checklist)
	{
		return assertThrows(UserError.class, () -> ExaminePair.run(folder.toString(), new Examination(a, b, examiner, rating,
			"", checklist, ""))).getMessage();
	}

	private String filled(final String first) throws IOException {
		return filled(first, "");
	}

	/** The program's list, each component visible and similar but the first one, whose line is given. */
	private String filled(final String first, final String further) throws IOException {
		final String rest = ComponentList.of("").components().stream().skip(1).map(c -> c.name() +
			",visible,visible,similar,\n").collect(Collectors.joining());
		return Files.writeString(temp.resolve("filled.csv"), "component,a,b,finding,note\n" + first + "\n" + rest + further)
			.toString();
	}

	@Test
	void keepsBothRatingsOfAnExaminerWhoChangedHisMind() {
		rate("A. First", Rating.SUPPORTS_ONE);
		rate("A. First", Rating.SUPPORTS_NEITHER);
		assertEquals(List.of(Rating.SUPPORTS_ONE, Rating.SUPPORTS_NEITHER), examinations().pairs().get(0).examiners().get(0)
			.ratings().stream().map(Examinations.Rated::rating).toList());
	}

	@Test
	void saysThatARecordWasNeverBlind() {
		rate("A. First", Rating.SUPPORTS_ONE);
		assertEquals(When.OPEN, examinations().pairs().get(0).examiners().get(0).ratings().get(0).when());
	}

	@Test
	void tellsRatingsBeforeAndAfterTheReveal() {
		final SealedRecord record = SealedRecord.open(folder);
		record.add("", "commit", Map.of(), Map.of("withheld.csv", file -> Files.writeString(file, "file,sha256\n")));
		rate("A. First", Rating.SUPPORTS_ONE);
		record.add("", Examinations.REVEAL, Map.of(), Map.of());
		rate("B. Second", Rating.SUPPORTS_TWO);
		assertEquals(List.of(When.BEFORE_REVEAL, When.AFTER_REVEAL), examinations().pairs().get(0).examiners().stream().map(
			examiner -> examiner.ratings().get(0).when()).toList());
	}

	@Test
	void keepsADisagreementBetweenExaminersVisible() throws IOException {
		run("A. First", "supports_one", filled("outline of the head and face,visible,visible,similar,"));
		run("B. Second", "supports_two", filled("outline of the head and face,visible,visible,different,rounder"));
		assertEquals(Map.of("outline of the head and face", Map.of("A. First", "similar", "B. Second", "different"),
			"rating", Map.of("A. First", Rating.SUPPORTS_ONE.sentence(), "B. Second", Rating.SUPPORTS_TWO.sentence())),
			examinations().pairs().get(0).disagreements().stream().collect(Collectors.toMap(
				Examinations.Disagreement::about, Examinations.Disagreement::statements)));
	}

	@Test
	void findsNoDisagreementWhereExaminersAgree() {
		rate("A. First", Rating.SUPPORTS_ONE);
		rate("B. Second", Rating.SUPPORTS_ONE);
		assertEquals(List.of(), examinations().pairs().get(0).disagreements());
	}

	@Test
	void saysOfARatingOfAMacroThatNoFaceWasShown() {
		rate("A. First", Rating.SUPPORTS_ONE);
		assertEquals("false", SealedRecord.open(folder).history().get(0).content().get("faces_shown"));
		assertFalse(examinations().pairs().get(0).examiners().get(0).ratings().get(0).facesShown());
	}

	@Test
	void saysOfARatingThatBothFacesWereShownForIt() {
		ExaminePair.store(SealedRecord.open(folder), new Examination("P1.1", "P2.1", "A", "supports_one", "", "", ""), Optional
			.empty(), true);
		assertTrue(examinations().pairs().get(0).examiners().get(0).ratings().get(0).facesShown());
	}

	@Test
	void readsARatingAndItsNoteFromAFile() throws IOException {
		final Path file = temp.resolve("rating.txt");
		new RatingFile(Rating.SUPPORTS_TWO, "the chin\nand the ear").write(file);
		final Examination given = new Examination("P1.1", "P2.1", "A", "", "", "", "").rated(file.toString());
		assertEquals(List.of("supports_two", "the chin\nand the ear"), List.of(given.rating(), given.note()));
	}

	@Test
	void refusesAFileThatBeginsWithNoRating() throws IOException {
		final Path file = Files.writeString(temp.resolve("rating.txt"), "yes\n");
		assertTrue(assertThrows(UserError.class, () -> new Examination("P1.1", "P2.1", "A", "", "", "", "").rated(file
			.toString())).getMessage().startsWith("rating is 'yes'; expected one of "));
	}

	@Test
	void refusesARatingBesideThatOfAFile() {
		assertEquals("rating_file is /a and rating supports_one; expected one of them.", assertThrows(UserError.class,
			() -> new Examination("P1.1", "P2.1", "A", "supports_one", "", "", "").rated("/a")).getMessage());
	}

	@Test
	void saysWhetherARatingFollowedAChecklist() throws IOException {
		rate("A. First", Rating.SUPPORTS_ONE);
		run("A. First", "supports_one", filled("outline of the head and face,visible,visible,similar,"));
		assertEquals(List.of(false, true), examinations().pairs().get(0).examiners().get(0).ratings().stream().map(
			Examinations.Rated::afterChecklist).toList());
	}

	@Test
	void keepsHostileNamesAndNotesAsText() throws IOException {
		ExaminePair.run(folder.toString(), new Examination("P1.1", "P2.1", HOSTILE, "supports_one", HOSTILE, filled(
			"outline of the head and face,visible,visible,different,\"" + HOSTILE.replace("\"", "\"\"") + "\""), ""));
		final Examinations.Examiner examiner = examinations().pairs().get(0).examiners().get(0);
		assertEquals(HOSTILE, examiner.name());
		assertEquals(HOSTILE, examiner.ratings().get(0).note());
		assertEquals("'" + HOSTILE, examiner.checklists().get(0).checklist().observations().get(0).note());
	}

	@Test
	void writesNoSumOrCount() throws IOException {
		run("A. First", "", filled("outline of the head and face,visible,visible,similar,"));
		final String csv = Files.readString(folder.resolve("checklists/P1.1-P2.1-1.csv"));
		assertEquals(1 + ComponentList.of("").components().size(), csv.lines().count());
		assertEquals("component,group,standard,a,b,finding,note", csv.lines().findFirst().get());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"seen,visible,similar, | a is 'seen', expected visible, not visible, artefact",
		"visible,visible,, | finding is '', expected similar, different, inconclusive",
		"visible,not visible,similar, | finding is 'similar', expected none, since it is not visible in both photographs",
		"visible,visible,different, | note is empty, expected what explains the difference, or that nothing does",
		"visible,artefact,, | note is empty, expected what the artefact is" })
	void refusesAnObservationThatIsNotComplete(final String cells, final String problem) throws IOException {
		assertEquals(temp.resolve("filled.csv") + ", line 2: " + problem + ".", refusal("P1.1", "P2.1", "A", "", filled(
			"outline of the head and face," + cells)));
	}

	@Test
	void refusesAChecklistThatLeavesOutAComponent() throws IOException {
		assertTrue(refusal("P1.1", "P2.1", "A", "", filled("forehead,visible,visible,similar,")).contains(
			"component 'forehead' stands there twice"));
		assertTrue(refusal("P1.1", "P2.1", "A", "", filled("")).contains(
			"has no line for the component 'outline of the head and face'"));
	}

	@Test
	void refusesAComponentThatIsNotOfTheList() throws IOException {
		assertTrue(refusal("P1.1", "P2.1", "A", "", filled("elbow,visible,visible,similar,")).contains(
			"line 2: component is 'elbow'; expected one of the list"));
	}

	@Test
	void takesALaboratorysOwnList() throws IOException {
		final Path list = Files.writeString(temp.resolve("list.csv"), "component,standard\near,Our list 3\n");
		final Path filled = Files.writeString(temp.resolve("own.csv"), "component,a,b,finding,note\near,visible,visible,similar,\n");
		ExaminePair.run(folder.toString(), new Examination("P1.1", "P2.1", "A", "", "", filled.toString(), list.toString()));
		assertEquals("Our list 3", examinations().pairs().get(0).examiners().get(0).checklists().get(0).checklist()
			.observations().get(0).standard());
	}

	@Test
	void refusesAnUnknownRating() {
		assertTrue(refusal("P1.1", "P2.1", "A", "80", "").startsWith("rating is '80'; expected one of supports_one_strongly,"));
	}

	@Test
	void refusesAnExaminationWithoutAName() {
		assertEquals("examiner is empty; expected the name of who examines.", refusal("P1.1", "P2.1", " ", "unsuitable", ""));
	}

	@Test
	void refusesNothingAtAll() {
		assertEquals("rating and checklist are empty; expected one of them or both.", refusal("P1.1", "P2.1", "A", "", ""));
	}

	@Test
	void namesTheKeyOfAFaceThatIsNotThere() {
		assertTrue(refusal("P1.1", "R3.1", "A", "unsuitable", "").startsWith("face_b is 'R3.1'; expected an id of "));
	}

	@Test
	void refusesAPairInTheOtherOrder() {
		assertEquals("face_a is P2.1 and face_b P1.1; expected two faces, the first of them earlier in faces.csv.", refusal(
			"P2.1", "P1.1", "A", "unsuitable", ""));
	}
}
