package org.visavis.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.visavis.evaluate.Validation.Enrolment;
import org.visavis.procedure.GivenPersons;

class EnrolmentsTest {

	@Test
	void countsPhotographsWithoutAFace() {
		assertEquals(List.of("all photographs 1/3"), lines(new GivenPersons().with("a", "c", "1").withoutFace("a").with("b",
			"c", "2"), false));
	}

	@Test
	void countsUnsuitableFaces() {
		assertEquals(List.of("all photographs 1/2"), lines(new GivenPersons().with("a", "c", "1").withUnsuitable("b"), false));
	}

	@Test
	void leavesOutWhatIsNoPhotograph() {
		assertEquals(List.of("all photographs 0/1"), lines(new GivenPersons().with("a", "c", "1").unreadable("b"), false));
	}

	@Test
	void countsEachCollection() {
		assertEquals(List.of("all photographs 1/2", "c 1/1", "d 0/1"), lines(new GivenPersons().withoutFace("a").with("b",
			"d", "1"), false));
	}

	@Test
	void countsTheCopiesThatWereMade() {
		assertEquals(List.of("all photographs 0/3", "small 0/1", "blurred 0/0", "motion 0/0", "recompressed 0/0", "grey 1/2", "exposed 0/0",
			"turned 0/0", "cut 0/0", "trace 0/0", "rescaled 0/0"), lines(new GivenPersons().with("a", "c", "1", "grey").with("b", "c", "2", "small").withLostCopy("a"),
				true));
	}

	private static List<String> lines(final GivenPersons given, final boolean degraded) {
		final List<Enrolment> all = new Enrolments(given.portraits(), given.results(), GivenPersons.RULE, 1).all(degraded);
		return all.stream().map(e -> e.name() + " " + e.failures().count() + "/" + e.failures().of()).toList();
	}
}
