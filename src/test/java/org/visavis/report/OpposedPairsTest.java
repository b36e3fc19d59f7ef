package org.visavis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpposedPairsTest {

	@TempDir
	private Path record;

	private List<String> opposed(final String... pairs) throws IOException {
		Files.writeString(record.resolve("pairs.csv"), "face_a,face_b,log10_lr,log10_lr_from,log10_lr_to,depends_on\n" + String.join("\n",
			pairs) + "\n");
		return OpposedPairs.of(new RecordRows(record)).stream().map(both -> both.forOne().get("face_b") + " " + both.oneRatio() + ", " + both
			.forTwo().get("face_b") + " " + both.twoRatio()).toList();
	}

	@Test
	void findsASupportedPairBesideOneThatSpeaksAgainst() throws IOException {
		assertEquals(List.of("R2.1 100, R1.1 1/100"), opposed("Q1.1,R1.1,-2,-2,-1.5,", "Q1.1,R2.1,2,1.5,2,Q1.1 R1.1"));
	}

	@Test
	void knowsNothingOfPairsOfOtherPersons() throws IOException {
		assertEquals(List.of(), opposed("Q1.1,R1.1,-2,-2,-1.5,", "Q1.1,R2.1,2,1.5,2,"));
	}

	@Test
	void leavesOutWhatSupportsNeither() throws IOException {
		assertEquals(List.of(), opposed("Q1.1,R1.1,-1,-2,0.5,", "Q1.1,R2.1,2,1.5,2,Q1.1 R1.1"));
	}
}
