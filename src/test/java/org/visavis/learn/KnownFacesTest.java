package org.visavis.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.visavis.procedure.GivenPersons;

class KnownFacesTest {

	@Test
	void putsCopiesBehindTheirOriginal() {
		assertEquals(List.of("P1.1", "P1 grey", "P1 small", "P2.1"), ids(new GivenPersons().with("a", "c", "1", "grey",
			"small").with("b", "c", "2")));
	}

	@Test
	void tellsByWhichRecipeACopyWasMade() {
		assertArrayEquals(new int[] { 0, 3 }, new GivenPersons().with("a", "c", "1", "motion 3").faces().all().stream().mapToInt(
			KnownFace::recipe).toArray());
	}

	@Test
	void takesAPersonsPhotographOnce() {
		final GivenPersons given = new GivenPersons().with("a", "c", "1", "grey").with("a", "c", "1", "grey");
		assertEquals(List.of("P1.1", "P1 grey"), ids(given));
		assertEquals(1, given.faces().duplicates());
	}

	@Test
	void takesAPictureOnceThatAPersonHasInTwoFiles() {
		final GivenPersons given = new GivenPersons().with("a", "c", "1 pixels A").with("a", "c", "2 pixels A").with("a", "c",
			"3 pixels B");
		assertEquals(List.of("P1.1", "P3.1"), ids(given));
		assertEquals(1, given.faces().duplicates());
	}

	@Test
	void takesAPhotographOfTwoPersonsForBoth() {
		assertEquals(List.of("P1.1", "P2.1"), ids(new GivenPersons().with("a", "c", "1").with("b", "c", "1")));
	}

	@Test
	void passesOverPhotographsWithoutAFace() {
		final GivenPersons given = new GivenPersons().withoutFace("a").with("b", "c", "1");
		assertEquals(List.of("P2.1"), ids(given));
		assertEquals(List.of("b"), given.faces().persons());
	}

	@Test
	void numbersPersonsAcrossCollections() {
		final KnownFaces faces = new GivenPersons().with("a", "c", "1").with("b", "c", "2").with("a", "d", "3").faces();
		assertArrayEquals(new int[] { 0, 1, 0 }, faces.all().stream().mapToInt(KnownFace::person).toArray());
		assertEquals(List.of("c", "d"), faces.collections());
	}

	@Test
	void hasAVectorOfEachRecogniserForEachFace() {
		final float[][][] vectors = GivenPersons.random(3, 2, "grey").faces().vectors(2);
		assertEquals(2, vectors.length);
		assertEquals(12, vectors[1].length);
	}

	private static List<String> ids(final GivenPersons given) {
		return given.faces().all().stream().map(KnownFace::id).toList();
	}
}
