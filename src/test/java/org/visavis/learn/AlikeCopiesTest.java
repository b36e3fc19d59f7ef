package org.visavis.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.visavis.procedure.GivenPersons;

class AlikeCopiesTest {

	@Test
	void comparesDifferentPersonsOnly() {
		assertEquals(2, pairs(new GivenPersons().with("a", "c", "1", "motion 1").with("a", "c", "2", "motion 1").with("b", "c",
			"3", "motion 1")));
	}

	@Test
	void comparesCopiesOfOneKindAndRecipeOnly() {
		assertEquals(1, pairs(new GivenPersons().with("a", "c", "1", "motion 1", "grey 2").with("b", "c", "2", "motion 2",
			"grey 2")));
	}

	@Test
	void comparesWithinACollectionOnly() {
		assertEquals(0, pairs(new GivenPersons().with("a", "c", "1", "motion 1").with("b", "d", "2", "motion 1")));
	}

	private static int pairs(final GivenPersons given) {
		final KnownFaces faces = given.faces();
		return AlikeCopies.of(faces, List.of(), faces.vectors(2), 1).chosen().size();
	}
}
