package org.visavis.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.UserError;

class CaseFileTest {

	@TempDir
	private Path folder;

	@Test
	void readsValuesThatGoOn() throws IOException {
		final CaseFile file = read("\uFEFF# a comment\ncase: A: 1\n\n  second line\r\n\tthird\nrole:\n");
		assertEquals(List.of("A: 1", "second line", "third"), file.get(CaseFact.CASE));
	}

	@Test
	void anEmptyValueIsNotStated() throws IOException {
		assertEquals(List.of(), read("role:\ncase: A\n").get(CaseFact.ROLE));
	}

	@Test
	void refusesAnUnknownKeyWithItsLine() {
		assertRefused("case: A\ncustom: B\n", "line 2: the key 'custom' is unknown");
	}

	@Test
	void refusesAKeyThatStandsTwice() {
		assertRefused("case: A\n# x\ncase: B\n", "line 3: the key 'case' stands twice");
	}

	@Test
	void refusesALineWithoutAKey() {
		assertRefused("A\n", "line 1: found 'A'");
	}

	@Test
	void refusesALineThatGoesOnFromNothing() {
		assertRefused("\n  A\n", "line 2: expected 'key: value' before");
	}

	@Test
	void refusesAFileLongerThanAReportHasRoomFor() {
		assertRefused("case: " + "x".repeat(5_000_000), "case.txt has more than 262,144 bytes; expected at most so many.");
	}

	@Test
	void refusesMoreLinesThanAReportHasRoomFor() {
		assertRefused("case: A\n" + " b\n".repeat(3_000), "case.txt has more than 3,000 lines; expected at most so many.");
	}

	@Test
	void refusesALineWithoutEnd() {
		assertRefused("case: A\n" + " " + "x".repeat(20_000), "case.txt, line 2, has more than 20,000 letters; expected at most so many.");
	}

	@Test
	void refusesWhatIsNotInUtf8() throws IOException {
		final Path file = Files.write(folder.resolve("case.txt"), "case: \u00E4".getBytes(StandardCharsets.ISO_8859_1));
		assertTrue(assertThrows(UserError.class, () -> CaseFile.read(file)).getMessage().contains("not in UTF-8"));
	}

	@Test
	void theSampleCaseStatesEverythingButDisagreements() {
		final CaseFile sample = CaseFile.read(Path.of("macros/case.txt"));
		assertEquals(Set.of(CaseFact.DISAGREEMENTS), java.util.Arrays.stream(CaseFact.values()).filter(fact -> sample.get(fact)
			.isEmpty()).collect(java.util.stream.Collectors.toSet()));
	}

	private CaseFile read(final String text) throws IOException {
		return CaseFile.read(Files.writeString(folder.resolve("case.txt"), text));
	}

	private void assertRefused(final String text, final String sentence) {
		final UserError error = assertThrows(UserError.class, () -> read(text));
		assertTrue(error.getMessage().contains(sentence), error.getMessage());
	}
}
