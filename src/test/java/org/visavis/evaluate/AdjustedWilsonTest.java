package org.visavis.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.evaluate.SimulatedErrors.Dependence;

class AdjustedWilsonTest {

	/** Of 200 simulations at a coverage of 94 %, fewer than this share cover once in 10,000 times. */
	private static final double LEAST = 0.87;

	@ParameterizedTest
	@CsvSource({ "false,0.001", "false,0.01", "false,0.1", "true,0.001", "true,0.01", "true,0.1" })
	void coversTheTrueRateOfFewPersonsWhateverTheDependence(final boolean mated, final double rate) {
		for (final Dependence dependence : IntervalSimulation.DEPENDENCES)
			assertTrue(coverage(mated, 50, rate, dependence, 200) >= LEAST, dependence.toString());
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.001, 0.01, 0.1 })
	void coversTheTrueFnmrOfManyPersons(final double rate) {
		assertTrue(coverage(true, 500, rate, new Dependence(0.6, 0.4), 200) >= LEAST);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.001, 0.1 })
	void coversTheTrueFmrOfManyPersons(final double rate) {
		assertTrue(coverage(false, 500, rate, new Dependence(0.6, 0.4), 40) >= 0.78);
	}

	private static double coverage(final boolean mated, final int persons, final double rate,
		final Dependence dependence, final int simulations)
	{
		return IntervalSimulation.coverage(IntervalSimulation.intervals(mated, persons, rate, dependence, simulations, 0),
			rate);
	}

	@Test
	void isCloseToWilsonsForIndependentPairs() {
		// 2,000 persons with a pair each, 200 errors: Wilson's interval at coverage factor 2
		final double n = 2000, rate = 0.1, half = 2 * Math.sqrt(rate * (1 - rate) / n + 1 / n / n), centre = rate + 2 / n;
		final Interval interval = ofPersons(persons(2000, 1), persons(2000, i -> i < 200 ? 1 : 0));
		assertEquals((centre - half) / (1 + 4 / n), interval.low(), 5e-4);
		assertEquals((centre + half) / (1 + 4 / n), interval.high(), 5e-4);
	}

	@Test
	void isWiderWhereFewPersonsHaveTheErrors() {
		final Interval spread = ofPersons(persons(100, 10), persons(100, i -> i < 50 ? 1 : 0)), clustered = ofPersons(persons(
			100, 10), persons(100, i -> i < 5 ? 10 : 0));
		assertTrue(clustered.high() > spread.high() && clustered.low() < spread.low());
	}

	@Test
	void isWiderWhereCouplesWithErrorsShareAPerson() {
		final Couples couples = allCouples(60);
		final Interval apart = AdjustedWilson.of(couples, errors(couples, c -> couples.first(c) % 2 == 0 && couples.second(
			c) == couples.first(c) + 1));
		final Interval sharing = AdjustedWilson.of(couples, errors(couples, c -> couples.first(c) < 10 && couples.second(
			c) < couples.first(c) + 4));
		assertTrue(sharing.high() > 1.5 * apart.high());
	}

	@Test
	void trustsErrorsThatAllPersonsShareAlike() {
		// one error each in 10 pairs: as good as Wilson's interval of 1,000 independent pairs
		assertEquals(0.1 + 2 * Math.sqrt(0.09 / 1000), ofPersons(persons(100, 10), persons(100, 1)).high(), 0.003);
	}

	@Test
	void countsPersonsWithoutAnError() {
		final Interval interval = ofPersons(persons(60, 10), new int[60]);
		assertEquals(0, interval.low());
		assertEquals(1 - Math.pow(0.02275013, 1 / 60d), interval.high(), 1e-6);
	}

	@Test
	void isMirroredWhereRightAndWrongAreSwapped() {
		final int[] pairs = persons(30, i -> 1 + i % 5), errors = persons(30, i -> i % 3 == 0 ? 1 : 0);
		final Interval interval = ofPersons(pairs, errors), mirrored = ofPersons(pairs, persons(30, i -> pairs[i] -
			errors[i]));
		assertEquals(1 - interval.low(), mirrored.high(), 1e-8);
		assertEquals(1 - interval.high(), mirrored.low(), 1e-8);
	}

	@Test
	void isNeverWiderThanThatOfAsManyObservationsAsPersons() {
		// one person has all errors, which 30 observations with 1 error would show likewise
		final Interval interval = ofPersons(persons(30, 4), persons(30, i -> i == 0 ? 4 : 0));
		assertEquals(0.17528, interval.high(), 1e-5);
	}

	@Test
	void saysNothingOfOnePersonWithOnePair() {
		assertEquals(0.97725, ofPersons(new int[] { 1 }, new int[] { 0 }).high(), 1e-5);
	}

	@Test
	void saysNothingWithoutPairs() {
		assertEquals(new Interval(0, 1), AdjustedWilson.of(Couples.of(new int[0], new int[0]), new int[0]));
	}

	@Test
	void doesNotTrustASpreadThatItCannotSee() {
		// person 0 is in every pair: how others would do is unknown
		final int[] first = new int[50], second = IntStream.rangeClosed(1, 50).toArray();
		final Couples star = Couples.of(first, second);
		final Interval interval = AdjustedWilson.of(star, errors(star, c -> c % 2 == 0));
		assertTrue(interval.low() < 0.15 && interval.high() > 0.85);
	}

	@Test
	void containsTheRateSeen() {
		for (int wrong = 0; wrong <= 30; wrong++) {
			final int most = wrong;
			assertTrue(ofPersons(persons(30, 1), persons(30, i -> i < most ? 1 : 0)).contains(wrong / 30d));
		}
	}

	private static Interval ofPersons(final int[] pairs, final int[] errors) {
		final int[] all = IntStream.range(0, pairs.length).toArray();
		return AdjustedWilson.of(Couples.counted(pairs.length, all, all, pairs), errors);
	}

	private static int[] persons(final int n, final int each) {
		return persons(n, i -> each);
	}

	private static int[] persons(final int n, final IntUnaryOperator count) {
		return IntStream.range(0, n).map(count).toArray();
	}

	private static Couples allCouples(final int persons) {
		final int[] first = new int[persons * (persons - 1) / 2], second = new int[first.length], pairs = new int[first.length];
		Arrays.fill(pairs, 4);
		for (int i = 0, c = 0; i < persons; i++) {
			for (int j = i + 1; j < persons; j++, c++) {
				first[c] = i;
				second[c] = j;
			}
		}
		return Couples.counted(persons, first, second, pairs);
	}

	private static int[] errors(final Couples couples, final IntPredicate wrong) {
		return IntStream.range(0, couples.size()).map(c -> wrong.test(c) ? 1 : 0).toArray();
	}
}
