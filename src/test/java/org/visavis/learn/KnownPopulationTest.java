package org.visavis.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.visavis.calibrate.Calibrator;
import org.visavis.procedure.GivenPersons;
import org.visavis.request.CalibrationSettings;
import org.visavis.request.FaceChoice;

/** 30 persons with 3 photographs each; every other one is "f". */
class KnownPopulationTest {

	private static final KnownFaces FACES = GivenPersons.random(30, 3).faces();
	private static final int[] ALL = IntStream.range(0, FACES.count()).toArray();

	@Test
	void thereIsOneForEachCellAndOneOfAllAlike() {
		assertEquals(List.of("f", "m", "alike in sex"), populations(FACES, "sex").stream().map(KnownPopulation::name).toList());
	}

	@Test
	void withoutAColumnThereIsNone() {
		assertEquals(List.of(), populations(FACES, ""));
	}

	@Test
	void itsPairsAreOfItsPersonsAlone() {
		final ChosenPairs pairs = populations(FACES, "sex").get(0).some(1, ALL, ALL);
		assertEquals(45 * 44 / 2, pairs.size());
		assertTrue(IntStream.of(pairs.a()).allMatch(face -> isF(face)) && IntStream.of(pairs.b()).allMatch(face -> isF(face)));
	}

	@Test
	void personsAlikeAreNeverPairedWithOthers() {
		final ChosenPairs pairs = populations(FACES, "sex").get(2).some(1, ALL, ALL);
		assertTrue(IntStream.range(0, pairs.size()).allMatch(i -> isF(pairs.a()[i]) == isF(pairs.b()[i])));
	}

	@Test
	void whoseCellIsEmptyIsOfNoPopulation() {
		final KnownFaces some = new GivenPersons().with("a", Map.of("sex", "f")).with("b", Map.of("sex", "")).faces();
		assertArrayEquals(new boolean[] { true, false }, populations(some, "sex").get(1).members());
	}

	/** Of 40 "f" and 10 "m" the pairs of an "m" all count and those of an "f" count one in four. */
	@Test
	void eachPersonOfThoseAlikeWeighsAboutTheSame() {
		final GivenPersons given = new GivenPersons();
		for (int i = 0; i < 50; i++) given.with("p" + i, Map.of("sex", i < 40 ? "f" : "m"));
		final KnownFaces faces = given.faces();
		final int[] all = IntStream.range(0, 50).toArray();
		final ChosenPairs pairs = populations(faces, "sex").get(2).some(1, all, all);
		final long ofM = IntStream.of(pairs.a()).filter(face -> face >= 40).count();
		assertEquals(45, ofM);
		assertEquals(40 * 39 / 2 / 4, pairs.size() - ofM, 4 * Math.sqrt(780 * 0.25 * 0.75));
	}

	private static boolean isF(final int face) {
		return FACES.get(face).portrait().attributes().get("sex").equals("f");
	}

	private static List<KnownPopulation> populations(final KnownFaces faces, final String column) {
		return KnownPopulation.of(faces, new CalibrationSettings(FaceChoice.ONLY, "fast", 320, Calibrator.LOGISTIC, false, false, "",
			column, "", 1, false), faces.vectors(1));
	}
}
