package org.visavis.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.visavis.calibrate.Bounds;
import org.visavis.calibrate.Calibrator;
import org.visavis.calibrate.Fusion;
import org.visavis.calibrate.Spread;
import org.visavis.calibrate.Stratum;
import org.visavis.procedure.GivenPersons;

class FoundAgainTest {

	private static final double[] AT = { -1, 0, 1 };

	@Test
	void isWhatTwoFindsOfAFaceDiffer() {
		final KnownFaces faces = GivenPersons.random(40, 3, "rescaled").faces();
		final FoundAgain again = again(faces);
		final double meanSquare = IntStream.range(0, again.face().length).mapToDouble(i -> Math.pow(again.after().value(0, i) -
			again.before().value(0, i), 2)).average().orElseThrow();
		assertEquals(Math.sqrt(meanSquare), again.spread(cosine(), (a, b) -> true, new double[] { -4, 0, 4 })[1], 1e-12);
	}

	@Test
	void comparesWithMatedPhotographsAndSomeOthersButNotWithItself() {
		final KnownFaces faces = GivenPersons.random(40, 3, "rescaled").faces();
		final FoundAgain again = again(faces);
		for (int i = 0; i < again.face().length; i++)
			assertTrue(faces.get(again.face()[i]).photograph() == faces.get(again.original()[i]).photograph() && faces.get(again
				.other()[i]).photograph() != faces.get(again.face()[i]).photograph());
		assertEquals(240, again.before().count(true));
	}

	@Test
	void withoutCopiesNothingIsKnown() {
		final KnownFaces faces = GivenPersons.random(40, 3).faces();
		assertTrue(Arrays.stream(again(faces).spread(cosine(), (a, b) -> true, AT)).allMatch(
			Double::isNaN));
	}

	private static FoundAgain again(final KnownFaces faces) {
		return FoundAgain.of(faces, new PairChooser(new PairsOfPersons(faces.all(), List.of()), PairChooser.Most.WITH_COPIES, faces
			.vectors(1), 1));
	}

	/** log10 LR = the cosine of one recogniser. */
	private static Stratum cosine() {
		return new Stratum("suitable", "suitable", 60, 300, 9000, Calibrator.LOGISTIC, new Fusion(0, new double[] { Math.log(
			10) }), new double[0], new double[0], -1, 1, new Bounds(-1, 1), new Bounds(-1, 1), false, List.of(),
			Spread.UNKNOWN);
	}
}
