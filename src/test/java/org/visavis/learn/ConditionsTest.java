package org.visavis.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.visavis.procedure.GivenPersons;

class ConditionsTest {

	@Test
	void aFaceOfAnIncompletePhotographIsLimitedAtMostAndSoAreItsCopies() {
		assertEquals(List.of("suitable", "limited", "limited"), classes(new GivenPersons().with("a", "c", "1").with("a", "c",
			"incomplete", "grey")));
	}

	@Test
	void anUnsuitableFaceStaysUnsuitable() {
		assertEquals(List.of("unsuitable"), classes(new GivenPersons().withUnsuitable("a")));
	}

	private static List<String> classes(final GivenPersons given) {
		return Arrays.stream(Conditions.of(GivenPersons.RULE, given.faces()).classOf()).mapToObj(place -> place < 0
			? "unsuitable" : Conditions.CLASSES.get(place)).toList();
	}
}
