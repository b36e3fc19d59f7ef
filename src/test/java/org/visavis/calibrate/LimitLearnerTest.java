package org.visavis.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.visavis.calibrate.LimitLearner.Property;

/** Limits learnt from faces whose comparisons fail for a known reason. */
class LimitLearnerTest {

	private static final int FACES = 4_000;
	private static final Property SHARPNESS = new Property("sharpness", true), YAW = new Property("yaw", false);

	/** Evenly spread over 0 to 1. */
	private static final double[] RAMP = IntStream.range(0, FACES).mapToDouble(i -> i / (double) FACES).toArray();
	private static final double[] EQUAL = DoubleStream.generate(() -> 1).limit(FACES).toArray();
	private static final double[] NOISE = new Random(1).doubles(FACES).toArray();

	@Test
	void putsLimitsWhereFailuresBecomeFrequent() {
		final PropertyLimits limits = learn(List.of(SHARPNESS), new double[][] { RAMP }, face -> 1 - RAMP[face]).get(0);
		assertEquals(0.97, limits.limited(), 0.001);
		assertEquals(0.7, limits.unsuitable(), 0.001);
	}

	@Test
	void rejectsHighValuesOfWhatIsWorseAboveItsLimits() {
		final PropertyLimits limits = learn(List.of(YAW), new double[][] { RAMP }, face -> RAMP[face]).get(0);
		assertEquals(0.3, limits.unsuitable(), 0.001);
	}

	@Test
	void comparesNoFaceBeyondAllThatWereSeen() {
		final PropertyLimits limits = learn(List.of(SHARPNESS), new double[][] { RAMP }, face -> 0).get(0);
		assertEquals(LimitLearner.FEW_SEEN / (double) FACES, limits.unsuitable(), 1e-9);
	}

	@Test
	void takesAHighestValueOfManyFacesForMoreThanWasSeen() {
		final double[] cut = IntStream.range(0, FACES).mapToDouble(i -> Math.min(Math.floor(100 * RAMP[i]) / 100, 0.9))
			.toArray();
		assertEquals(0.89, learn(List.of(YAW), new double[][] { cut }, face -> 0).get(0).unsuitable(), 1e-9);
	}

	@Test
	void doesNotBlameAPropertyForWhatAnotherExplains() {
		final double[] alike = IntStream.range(0, FACES).mapToDouble(i -> RAMP[i] + 0.5 * NOISE[i]).toArray();
		final PropertyLimits limits = learn(List.of(new Property("alike", true), SHARPNESS), new double[][] { alike, RAMP },
			face -> RAMP[face] < 0.2 ? 1 : 0).get(0);
		assertTrue(limits.limited() < 0.22, limits.toString());
	}

	@Test
	void takesAFewFailuresForChance() {
		final PropertyLimits limits = learn(List.of(SHARPNESS), new double[][] { RAMP }, face -> face < 40 ? 1 : 0).get(0);
		assertTrue(limits.unsuitable() < 0.01, limits.toString());
	}

	@Test
	void keepsTheOrderGiven() {
		assertEquals(List.of("yaw", "sharpness"), learn(List.of(YAW, SHARPNESS), new double[][] { NOISE, RAMP }, face -> 1 -
			RAMP[face]).stream().map(PropertyLimits::property).toList());
	}

	@Test
	void givesTheValueBeyondWhichMoreThanAShareFails() {
		assertEquals(0.9, learner(List.of(SHARPNESS), new double[][] { RAMP }, face -> 1 - RAMP[face]).beyond(0.1)[0], 0.001);
	}

	@Test
	void excludesNothingByAPropertyThatExplainsNoFailure() {
		assertEquals(Double.POSITIVE_INFINITY, learner(List.of(YAW), new double[][] { RAMP }, face -> 0).beyond(0.004)[0]);
	}

	@Test
	void needsTheFewestBeyondALimit() {
		assertEquals(Double.NEGATIVE_INFINITY, new LimitLearner(List.of(SHARPNESS), new double[][] { RAMP }, IntStream.range(0,
			FACES).mapToDouble(face -> face < 100 ? 1 : 0).toArray(), EQUAL, 101).beyond(0.5)[0]);
	}

	/** Every second face fails below 0.5: a share of 0.5, or of 0.1 where it weighs a ninth of the others. */
	@Test
	void weighsFaces() {
		final double[] failures = IntStream.range(0, FACES).mapToDouble(face -> face < FACES / 2 ? face % 2 : 0).toArray();
		final double[] weights = IntStream.range(0, FACES).mapToDouble(face -> face % 2 == 0 ? 9 : 1).toArray();
		assertEquals(Double.NEGATIVE_INFINITY, new LimitLearner(List.of(SHARPNESS), new double[][] { RAMP }, failures, weights,
			50).beyond(0.2)[0]);
		assertEquals(0.5, new LimitLearner(List.of(SHARPNESS), new double[][] { RAMP }, failures, EQUAL, 50).beyond(0.2)[0],
			0.001);
	}

	@Test
	void keepsTheStricterOfTwoLimits() {
		assertEquals(new PropertyLimits("sharpness", true, 5, 4), new PropertyLimits("sharpness", true, 5, 2).within(4));
		assertEquals(new PropertyLimits("yaw", false, 30, 30), new PropertyLimits("yaw", false, 50, 60).within(30));
	}

	private static List<PropertyLimits> learn(final List<Property> properties, final double[][] values,
		final IntToDoubleFunction failures)
	{
		return learner(properties, values, failures).learn();
	}

	private static LimitLearner learner(final List<Property> properties, final double[][] values,
		final IntToDoubleFunction failures)
	{
		return new LimitLearner(properties, values, IntStream.range(0, FACES).mapToDouble(failures).toArray(), EQUAL,
			LimitLearner.FEWEST_FACES);
	}
}
