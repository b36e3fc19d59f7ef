package org.visavis.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.table.Check.Kind;
import org.visavis.table.Check.Tolerance;
import org.visavis.table.Check.Verdict;

class ChecksTest {

	private static final Check PASSED = Check.exact(Kind.FILE, "a", "0", "0"), FAILED = Check.exact(Kind.EMBED, "b", "0",
		"1"), DIFFERING = new Check(Kind.LIBRARY, "c", "0", "1", Tolerance.EXACT, Verdict.DIFFERS);

	@Test
	void saysHowManyPassed() {
		assertEquals("This installation passes 2 checks", new Checks(List.of(PASSED, PASSED)).verdict());
	}

	@Test
	void aLibraryOfAnotherVersionIsNoFailure() {
		assertEquals("This installation passes 1 checks; differs, which alone is no failure: library c", new Checks(List.of(PASSED,
			DIFFERING)).verdict());
	}

	@Test
	void namesWhatFailed() {
		assertEquals("This installation fails 1 of 3 checks: embed b; differs, which alone is no failure: library c", new Checks(List.of(PASSED, FAILED, DIFFERING))
			.verdict());
	}

	@Test
	void namesTheFirstOfMany() {
		assertEquals("This installation fails 8 of 8 checks: embed b, b, b and 5 more", new Checks(new ArrayList<>(Collections.nCopies(8, FAILED))).verdict());
	}

	@Test
	void theTableBeginsWithTheVerdict(@TempDir final Path record) throws IOException {
		ChecksTable.write(record, Map.of("made", "now"), new Checks(List.of(PASSED, PASSED)));
		assertEquals("installation,verdict,,This installation passes 2 checks,,", Files.readAllLines(record.resolve(
			"installation.csv")).get(1));
	}

	@Test
	void theTableKeepsNumbersAndDefusesFormulas(@TempDir final Path record) throws IOException {
		final Check check = new Check(Kind.DISTANCE, "=a", "-1.250 -3.000", "-oops", Tolerance.EXACT, Verdict.FAIL);
		ChecksTable.write(record, Map.of(), new Checks(List.of(check)));
		assertEquals("distance,'=a,-1.250 -3.000,'-oops,exact,fail", Files.readAllLines(record.resolve("installation.csv")).get(
			2));
	}
}
