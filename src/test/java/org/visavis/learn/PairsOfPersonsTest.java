package org.visavis.learn;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.visavis.procedure.GivenPersons;

class PairsOfPersonsTest {

	@Test
	void twoPhotographsOfAPersonAreMated() {
		assertTrue(pairs(new GivenPersons().with("a", "c", "1").with("a", "c", "2")).areMated(0, 1));
	}

	@Test
	void aPersonsPhotographsAreMatedAcrossCollections() {
		assertTrue(pairs(new GivenPersons().with("a", "c", "1").with("a", "d", "2")).areMated(0, 1));
	}

	@Test
	void aPhotographAndItsCopyAreNoPair() {
		final PairsOfPersons pairs = pairs(new GivenPersons().with("a", "c", "1", "grey", "small"));
		assertFalse(pairs.areMated(0, 1) || pairs.areMated(1, 2) || pairs.areNonMated(0, 1));
	}

	@Test
	void copiesOfTwoPhotographsOfAPersonAreMated() {
		assertTrue(pairs(new GivenPersons().with("a", "c", "1", "grey").with("a", "c", "2", "grey")).areMated(1, 3));
	}

	@Test
	void twoPersonsOfACollectionAreNonMated() {
		final PairsOfPersons pairs = pairs(new GivenPersons().with("a", "c", "1").with("b", "c", "2"));
		assertTrue(pairs.areNonMated(0, 1));
		assertFalse(pairs.areMated(0, 1));
	}

	@Test
	void twoPersonsOfTwoCollectionsAreNoPair() {
		final PairsOfPersons pairs = pairs(new GivenPersons().with("a", "c", "1").with("b", "d", "2"));
		assertFalse(pairs.areNonMated(0, 1) || pairs.areMated(0, 1));
	}

	@Test
	void twoPersonsWithAPhotographInCommonAreNeverAPair() {
		final PairsOfPersons pairs = pairs(new GivenPersons().with("a", "c", "1").with("a", "c", "2").with("b", "c", "1").with(
			"b", "c", "3").with("d", "c", "4"));
		assertFalse(pairs.areNonMated(0, 2) || pairs.areNonMated(1, 3));
		assertTrue(pairs.areNonMated(1, 4));
	}

	@Test
	void nonMatedPersonsAreAlikeWhereWanted() {
		final KnownFaces faces = new GivenPersons().with("a", Map.of("sex", "f")).with("b", Map.of("sex", "m")).with("d", Map
			.of("sex", "F")).faces();
		final PairsOfPersons pairs = new PairsOfPersons(faces.all(), List.of("sex"));
		assertTrue(pairs.areNonMated(0, 2));
		assertFalse(pairs.areNonMated(0, 1));
	}

	@Test
	void ofCopiesDegradedAlikeOnlyThoseOfOneRecipeAreAPair() {
		final KnownFaces copies = new GivenPersons().with("a", "c", "1", "motion 1", "motion 2").with("b", "c", "2", "motion 1")
			.faces();
		final PairsOfPersons pairs = PairsOfPersons.alike(copies, List.of());
		assertTrue(pairs.areNonMated(1, 4));
		assertFalse(pairs.areNonMated(2, 4));
	}

	@Test
	void onePictureIsNoPairWhateverItsFiles() {
		final PairsOfPersons pairs = pairs(new GivenPersons().with("a", "c", "1 pixels A").with("a", "c", "2").with("b", "c",
			"3 pixels A").with("b", "c", "4"));
		assertFalse(pairs.areNonMated(0, 2) || pairs.areNonMated(1, 3));
	}

	private static PairsOfPersons pairs(final GivenPersons given) {
		return new PairsOfPersons(given.faces().all(), List.of());
	}
}
