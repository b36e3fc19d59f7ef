package org.visavis.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.UserError;
import org.visavis.notice.NoticeFact;
import org.visavis.record.CaseFact;
import org.visavis.record.TinyRecord;
import org.visavis.request.Adults;

class CaseFolderTest {

	@TempDir
	private Path folder;
	private CaseFolder theCase;

	@BeforeEach
	void open() {
		theCase = CaseFolder.open(folder.resolve("case").toString());
	}

	@Test
	void factsAreReadAsTheyWereWritten() {
		theCase.write(Map.of(CaseFact.REQUEST, "Is she shown?\n\n  In which files: all", CaseFact.ROLE, " "));
		assertEquals(Map.of(CaseFact.REQUEST, List.of("Is she shown?", "In which files: all")), theCase.facts().lines());
	}

	@Test
	void listsAreReadAsTheyWereWritten() {
		theCase.write(CaseFolder.KNOWN, List.of("/a b/größer.jpg", "/c.png"));
		assertEquals(List.of("/a b/größer.jpg", "/c.png"), theCase.list(CaseFolder.KNOWN));
	}

	@Test
	void aPathThatIsNoLineIsRefused() {
		assertThrows(UserError.class, () -> theCase.write(CaseFolder.KNOWN, List.of("/a\nb.jpg")));
	}

	@Test
	void aRecordThatWasBegunGoesOn() throws IOException {
		Files.createDirectories(theCase.file("record"));
		assertEquals(theCase.file("record"), theCase.comparisons().next());
	}

	@Test
	void aCompleteRecordIsFollowedByAnother() throws IOException {
		TinyRecord.write(theCase.file("record"));
		assertEquals(theCase.file("record-2"), theCase.comparisons().next());
	}

	@Test
	void aRecordThatWasBegunDoesNotHideACompleteOne() throws IOException {
		TinyRecord.write(theCase.file("record"));
		Files.createDirectories(theCase.file("record-2"));
		assertEquals(theCase.file("record"), theCase.record());
	}

	@Test
	void theListOfACompleteRecordStays() throws IOException {
		theCase.write(CaseFolder.KNOWN, List.of("/a.jpg"));
		TinyRecord.write(theCase.file("record"));
		theCase.write(CaseFolder.KNOWN, List.of("/b.jpg"));
		assertEquals(List.of("/a.jpg"), Files.readAllLines(theCase.file("known.txt")));
	}

	@Test
	void theNewestListCounts() throws IOException {
		theCase.write(CaseFolder.KNOWN, List.of("/a.jpg"));
		TinyRecord.write(theCase.file("record"));
		theCase.write(CaseFolder.KNOWN, List.of("/b.jpg"));
		assertEquals(List.of("/b.jpg"), theCase.list(CaseFolder.KNOWN));
	}

	@Test
	void theNewestRecordCounts() throws IOException {
		TinyRecord.write(theCase.file("record"));
		TinyRecord.write(theCase.file("record-2"));
		assertEquals(theCase.file("record-2"), theCase.record());
	}

	@Test
	void nothingIsDoneAtFirst() {
		assertEquals(Set.of(), CaseProgress.done(theCase));
	}

	@Test
	void whatIsDoneStandsInTheFolder() throws IOException {
		theCase.write(CaseFolder.KNOWN, List.of("/a.jpg"));
		theCase.write(CaseFolder.QUESTIONED, List.of("/b.jpg"));
		TinyRecord.write(theCase.file("record"));
		Files.writeString(theCase.file("record").resolve("pairs.csv"), "face_a\n");
		assertEquals(Set.of(CaseStep.PHOTOGRAPHS, CaseStep.RUN, CaseStep.RESULTS), CaseProgress.done(theCase));
	}

	@Test
	void theMacroMakesItsRecordsInTheFolderOfItsArgument() {
		assertEquals("run(\"Write Report...\", \"record=[\" + records + \"/record-2] case_file=" + theCase.file("case.txt") +
			" pictures=true\");", CaseMacro.line(theCase, "Write Report...", CaseCall.of("Write Report...", "record", theCase.file(
				"record-2").toString(), "case_file", theCase.file("case.txt").toString(), "pictures", "true", "examiner", "").options()));
	}

	@Test
	void theMacroReadsWhatLiesBesideARecordFromTheCase() {
		assertEquals("run(\"Examine Pair...\", \"record=[\" + records + \"/record] rating_file=[" + theCase.file("record-inputs/r.csv") +
			"]\");", CaseMacro.line(theCase, "Examine Pair...", CaseCall.of("", "record", theCase.file("record").toString(),
				"rating_file", theCase.file("record-inputs/r.csv").toString()).options()));
	}

	@Test
	void theMacroHasNothingOfOtherRecords() {
		CaseMacro.add(theCase, "Write Report...", "record=/other/record");
		assertEquals(false, Files.exists(theCase.file("case.ijm")));
	}

	@Test
	void whereSomebodyMayBeAMinorWhatWasStatedBeforeGoes() {
		NoticeFacts.keep(theCase, Adults.YES, Map.of(NoticeFact.DEPICTED, "A. Sample"));
		NoticeFacts.keep(theCase, Adults.UNKNOWN, Map.of(NoticeFact.DEPICTED, "A. Sample"));
		assertEquals(false, Files.exists(theCase.file("notice.txt")));
	}

	@Test
	void aListThatChangesAfterASearchLeavesTheOneOfItsRecord() throws IOException {
		theCase.write(CaseFolder.KNOWN, List.of("/a.jpg"));
		TinyRecord.write(theCase.file("traces"));
		theCase.write(CaseFolder.KNOWN, List.of("/b.jpg"));
		assertEquals(List.of("/a.jpg", "/b.jpg"), List.of(Files.readString(theCase.file("known.txt")).strip(), theCase.list(CaseFolder.KNOWN).get(
			0)));
	}

	@Test
	void aSearchWithoutPhotographsOfTheKnownPersonIsRefused() {
		theCase.write(CaseFolder.QUESTIONED, List.of("/q.jpg"));
		assertEquals("There are no photographs of the known person yet; choose them under Photographs.", assertThrows(UserError.class,
			() -> OriginSearch.TRACES.call(theCase, theCase.file("traces"))).getMessage());
	}

	@Test
	void theMacroMakesTheRecordsOfSearchesThereToo() {
		assertEquals("run(\"Read Provenance...\", \"input=" + theCase.file("q.txt") + " output=[\" + records + \"/provenance-2]\");", CaseMacro.line(
			theCase, "Read Provenance...", CaseCall.of("", "input", theCase.file("q.txt").toString(), "output", theCase.file("provenance-2")
				.toString()).options()));
	}

	@Test
	void aCaseOfPicturesBeginsWithThePhotographsAndGoesOnWithTheirOrigins() {
		theCase.write(CaseKind.PICTURES);
		assertEquals(List.of(CaseStep.PHOTOGRAPHS, CaseStep.ORIGINS, CaseStep.REMOVAL), CaseFolder.open(theCase.path().toString()).kind().steps()
			.subList(0, 3));
	}
}
