package org.visavis.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.visavis.procedure.GivenPersons;
import org.visavis.quality.SuitabilityRule;
import org.visavis.quality.SuitabilityRule.Limits;

class ConditionsLearnerTest {

	/** 1,770 pairs for each of ten recipes; the fifth has sharpness 10, the sixth 8. */
	@Test
	void findsFacesUnsuitableFromWhereDifferentPersonsDegradedAlikeMatch() {
		assertEquals(10, sharpness(GivenPersons.blurredAlike(60)));
	}

	/** 190 pairs for each; what then remains is the least sharp copy that was seen. */
	@Test
	void makesNoSuchLimitOfTooFewComparisons() {
		assertEquals(0.167, sharpness(GivenPersons.blurredAlike(20)));
	}

	@Test
	void neverTakesAFaceForSuitableThatIsTurnedFurtherThanThirtyDegrees() {
		final Limits yaw = learnt(GivenPersons.blurredAlike(60)).yaw();
		assertEquals(30, yaw.limited());
		assertTrue(yaw.unsuitable() > 50, yaw.toString());
	}

	/** One photograph of each person shows hardly any likeness with the others, whatever is measured: no limit can mend it. */
	@Test
	void keepsTheLimitsOfTheMethodWhereItsOwnWouldLeaveHardlyAnyFace() {
		final GivenPersons given = GivenPersons.ofUnlikePhotographs(80);
		final KnownFaces faces = given.faces();
		final PairChooser chooser = new PairChooser(new PairsOfPersons(faces.all(), List.of()), PairChooser.Most.WITH_COPIES,
			faces.vectors(2), 1);
		final Conditions conditions = new ConditionsLearner(faces, chooser, AlikeCopies.of(faces, List.of(), faces.vectors(2), 1),
			GivenPersons.RULE).ofAll();
		assertEquals(GivenPersons.RULE, conditions.rule());
		assertTrue(conditions.notLearnt().startsWith("those learnt would leave "), conditions.notLearnt());
	}

	/** The learner sees no covered eyes and no negatives. */
	@Test
	void keepsTheLimitsOfWhatItDoesNotSee() {
		assertEquals(GivenPersons.RULE.eyes(), learnt(GivenPersons.blurredAlike(60)).eyes());
	}

	private static double sharpness(final GivenPersons given) {
		return learnt(given).sharpness().unsuitable();
	}

	private static SuitabilityRule learnt(final GivenPersons given) {
		final KnownFaces faces = given.faces();
		final PairChooser chooser = new PairChooser(new PairsOfPersons(faces.all(), List.of()), PairChooser.Most.WITH_COPIES,
			faces.vectors(2), 1);
		return new ConditionsLearner(faces, chooser, AlikeCopies.of(faces, List.of(), faces.vectors(2), 1), GivenPersons.RULE).ofAll()
			.rule();
	}
}
