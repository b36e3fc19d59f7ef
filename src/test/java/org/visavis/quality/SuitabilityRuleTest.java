package org.visavis.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visavis.quality.SuitabilityRule.Limits;

class SuitabilityRuleTest {

	private static final SuitabilityRule RULE = new SuitabilityRule(new Limits(30, 12), new Limits(6, 3), new Limits(0.6, 0.4),
		new Limits(50, 25), new Limits(215, 240), new Limits(35, 60), new Limits(35, 60), new Limits(
			0.9, 0.8), new Limits(0.75, 0), new Limits(50, 50), new Limits(0, -1), new Limits(0, -1), new Limits(0, -1), new Limits(
				0.3, 0.5));
	private static final Appearance USUAL = new Appearance(5, 5, 5, 0);

	private static Assessment assess(final double interocular, final double sharpness, final double yaw) {
		return RULE.assess(new Quality(interocular, sharpness, 1, 128, yaw, 0, 0, 0, 1, USUAL), 0.9);
	}

	@Test
	void findsNothingAgainstAGoodFace() {
		assertEquals(new Assessment(Suitability.SUITABLE, List.of()), assess(60, 10, 0));
	}

	@Test
	void saysWhichValueIsBelowWhichLimit() {
		assertEquals(new Assessment(Suitability.LIMITED, List.of("interocular distance 20.00 px below 30.0")), assess(20, 10,
			0));
	}

	@Test
	void letsTheWorstPropertyDecide() {
		assertEquals(Suitability.UNSUITABLE, assess(20, 2, 0).suitability());
	}

	@Test
	void limitsAGoodFaceOfALimitedPhotograph() {
		assertEquals(new Assessment(Suitability.LIMITED, List.of("incomplete")), assess(60, 10, 0).limitedBy("incomplete"));
	}

	@Test
	void leavesAnUnsuitableFaceOfALimitedPhotographUnsuitable() {
		assertEquals(Suitability.UNSUITABLE, assess(20, 2, 0).limitedBy("incomplete").suitability());
	}

	@Test
	void takesOtherLimitsByTheirNames() {
		final Limits limits = new Limits(1, 2);
		for (final RecordComponent component : SuitabilityRule.class.getRecordComponents())
			assertEquals(RULE.toString().replaceFirst(component.getName() + "=[^\\]]*", component.getName() + "=" + limits
				.toString().replace("]", "")), RULE.with(Map.of(component.getName(), limits)).toString());
	}

	@Test
	void knowsTheWorseSideOfEveryProperty() {
		assertEquals(SuitabilityRule.LOW_IS_WORSE.keySet(), Arrays.stream(SuitabilityRule.class.getRecordComponents()).map(
			RecordComponent::getName).collect(Collectors.toSet()));
	}

	@Test
	void findsAFaceUnsuitableOfWhichAPointLiesOutsideOfThePhotograph() {
		assertEquals(new Assessment(Suitability.UNSUITABLE, List.of("2 of the five points outside of the photograph")), RULE
			.assess(new Quality(60, 10, 1, 128, 0, 0, 0, 2, 1, USUAL), 0.9));
	}

	@Test
	void countsYawToEitherSide() {
		assertEquals(List.of("yaw 61.00 degrees above 60.0"), assess(60, 10, -61).reasons());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "-1.5, 5, 5, 0, 0 | eyes covered or hardly seen, log odds -1.50 below -1.0",
		"5, -1.5, 5, 0, 0 | mouth covered or hardly seen, log odds -1.50 below -1.0",
		"5, 5, -1.5, 0, 0 | light and dark as in a negative, log odds -1.50 below -1.0",
		"5, 5, 5, 0.6, 0 | false colours, share of the face 0.600 above 0.5", "5, 5, 5, 0, -51 | roll 51.00 degrees above 50.0" })
	void findsAFaceUnsuitableThatLooksLikeNoneOfTheCalibration(final String values, final String reason) {
		final double[] v = Arrays.stream(values.split(",")).mapToDouble(Double::parseDouble).toArray();
		assertEquals(new Assessment(Suitability.UNSUITABLE, List.of(reason)), RULE.assess(new Quality(60, 10, 1, 128, 0, 0, v[4],
			0, 1, new Appearance(v[0], v[1], v[2], v[3])), 0.9));
	}
}
