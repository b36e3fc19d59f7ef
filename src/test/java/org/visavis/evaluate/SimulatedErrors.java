package org.visavis.evaluate;

import java.util.Random;
import java.util.stream.IntStream;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Errors of persons with 2 to 10 photographs each. A pair's score is normal, the sum of an effect of its persons, one of
 * its photographs and one of its own, with the given shares of the variance; the threshold gives the true rate.
 */
record SimulatedErrors(Couples couples, int[] errors) {

	/** Own effects of pairs are taken from these shuffled quantiles, from a random place on. */
	private static final double[] OWN = own(1 << 18, new Random(0));

	/** How scores depend on each other. */
	record Dependence(double ofPerson, double ofPhotograph) {

		double own() {
			return Math.max(0, 1 - ofPerson - ofPhotograph);
		}
	}

	static SimulatedErrors mated(final int persons, final double rate, final Dependence dependence, final Random random) {
		final double threshold = -new NormalDistribution().inverseCumulativeProbability(rate);
		final int[] pairs = new int[persons], errors = new int[persons];
		final double own = Math.sqrt(dependence.own());
		for (int i = 0; i < persons; i++) {
			final double person = Math.sqrt(dependence.ofPerson) * random.nextGaussian();
			final double[] photos = photos(0, dependence, random);
			for (int k = 0; k < photos.length; k++) {
				for (int l = 0; l < k; l++) {
					pairs[i]++;
					if (person + photos[k] + photos[l] + own * random.nextGaussian() > threshold) errors[i]++;
				}
			}
		}
		final int[] all = IntStream.range(0, persons).toArray();
		return new SimulatedErrors(Couples.counted(persons, all, all, pairs), errors);
	}

	static SimulatedErrors nonMated(final int persons, final double rate, final Dependence dependence,
		final Random random)
	{
		final double threshold = -new NormalDistribution().inverseCumulativeProbability(rate);
		final double[][] photos = new double[persons][];
		for (int i = 0; i < persons; i++) photos[i] = photos(Math.sqrt(dependence.ofPerson / 2) * random.nextGaussian(),
			dependence, random);
		final int n = persons * (persons - 1) / 2;
		final int[] first = new int[n], second = new int[n], pairs = new int[n], errors = new int[n];
		final double own = Math.sqrt(dependence.own());
		for (int i = 0, c = 0; i < persons; i++) {
			for (int j = 0; j < i; j++, c++) {
				first[c] = j;
				second[c] = i;
				pairs[c] = photos[i].length * photos[j].length;
				errors[c] = errors(photos[i], photos[j], threshold, own, random.nextInt(OWN.length - 100));
			}
		}
		return new SimulatedErrors(Couples.counted(persons, first, second, pairs), errors);
	}

	private static int errors(final double[] a, final double[] b, final double threshold, final double own,
		final int from)
	{
		int errors = 0, at = from;
		for (final double x : a) for (final double y : b) if (x + y + own * OWN[at++] > threshold) errors++;
		return errors;
	}

	private static double[] own(final int n, final Random random) {
		final NormalDistribution normal = new NormalDistribution();
		final double[] own = new double[n];
		for (int i = 0; i < n; i++) {
			final int place = random.nextInt(i + 1);
			own[i] = own[place];
			own[place] = normal.inverseCumulativeProbability((i + 0.5) / n);
		}
		return own;
	}

	private static double[] photos(final double person, final Dependence dependence, final Random random) {
		final double[] photos = new double[2 + random.nextInt(9)];
		for (int k = 0; k < photos.length; k++) photos[k] = person + Math.sqrt(dependence.ofPhotograph / 2) * random
			.nextGaussian();
		return photos;
	}
}
