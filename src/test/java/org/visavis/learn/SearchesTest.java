package org.visavis.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.visavis.evaluate.Validation.Ranks;
import org.visavis.model.ModelLibrary;
import org.visavis.procedure.GivenPersons;
import org.visavis.request.Method;

class SearchesTest {

	@Test
	void searchEachFaceWithAnotherOfItsPerson() {
		final Ranks ranks = ranks(GivenPersons.random(20, 3).like("alone", 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			0, 0, 0)).get(0);
		assertEquals(60, ranks.curve().rankOne().of());
		assertEquals(21, ranks.persons());
	}

	@Test
	void findTheRightPersonFirstAmongUnlikeOnes() {
		assertEquals(4, ranks(new GivenPersons().like("a", 1, 0, 0).like("a", 1, 0.1f, 0).like("b", 0, 1, 0).like("b", 0, 1,
			0.1f)).get(0).curve().rankOne().count());
	}

	/** b's face lies between those of a. */
	@Test
	void countAnEquallyGoodPersonBefore() {
		assertEquals(0, ranks(new GivenPersons().like("a", 1, 0, 0).like("b", 1, 1, 0).like("a", 0, 1, 0)).get(0).curve()
			.rankOne().count());
	}

	@Test
	void leaveCopiesOut() {
		assertEquals(2, ranks(new GivenPersons().with("a", "c", "1", "grey").with("a", "c", "2", "grey")).get(0).curve()
			.rankOne().of());
	}

	@Test
	void areNoneWhereNobodyHasTwoPhotographs() {
		assertEquals(List.of(), ranks(new GivenPersons().with("a", "c", "1").with("b", "c", "2")));
	}

	private static List<Ranks> ranks(final GivenPersons given) {
		final KnownFaces faces = given.faces();
		return new Searches(faces, Method.read(ModelLibrary.ofInstallation(), "full"), faces.vectors(2)).all(1);
	}
}
