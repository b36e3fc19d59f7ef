package org.visavis.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.visavis.cluster.Links.Pair;

class LinksTest {

	private static final int[] SOURCES = { 0, 0, 1, 2, 3 };

	@Test
	void facesOfOneSourceAreTwoPersons() {
		assertTrue(links(List.of(), List.of()).areApart(1, 0));
		assertFalse(links(List.of(), List.of()).areApart(1, 2));
	}

	@Test
	void facesOfOneSourceThatAreSaidToBeOnePersonAreNot() {
		assertFalse(links(List.of(new Pair(0, 1)), List.of()).areApart(0, 1));
	}

	@Test
	void whatIsOnePersonWithAThirdIsOnePerson() {
		assertArrayEquals(new int[] { 0, 1, 0, 0, 4 }, links(List.of(new Pair(2, 3), new Pair(0, 3)), List.of()).together());
	}

	@Test
	void twoFacesOfOneSourceThatAreOneWithAThirdContradictIt() {
		assertEquals(List.of(new Pair(0, 1)), links(List.of(new Pair(0, 3), new Pair(1, 3)), List.of()).contradictions());
	}

	@Test
	void aPairThatIsBothContradictsItself() {
		assertEquals(List.of(new Pair(0, 1)), links(List.of(new Pair(0, 1)), List.of(new Pair(1, 0))).contradictions());
	}

	@Test
	void agreeingLinksContradictNothing() {
		assertEquals(List.of(), links(List.of(new Pair(0, 3)), List.of(new Pair(1, 3))).contradictions());
	}

	@Test
	void linksOfSomeFacesKeepWhatIsKnownOfThem() {
		final Links some = links(List.of(new Pair(1, 2), new Pair(1, 4)), List.of(new Pair(3, 4))).only(new int[] { 2, 3, 4 });
		assertArrayEquals(new int[] { 0, 1, 0 }, some.together());
		assertTrue(some.areApart(1, 2) && !some.areApart(0, 1));
	}

	private static Links links(final List<Pair> must, final List<Pair> cannot) {
		return Links.of(SOURCES, must, cannot);
	}
}
