package org.visavis.learn;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.visavis.calibrate.ScoredPairs;
import org.visavis.calibrate.Stratum;
import org.visavis.resample.Degradation;

/**
 * The same faces found again in photographs at another scale and place, and what that does to comparisons with others.
 *
 * @param face the copy's face of each comparison
 * @param original the face of the photograph that was copied
 * @param other of another original photograph
 * @param before scores of the original against the other
 * @param after scores of the copy against the other
 */
record FoundAgain(int[] face, int[] original, int[] other, ScoredPairs before, ScoredPairs after) {

	/** Comparisons of each face, evenly among all other original photographs; and all mated ones. */
	private static final int OTHERS = 40;
	/** Below so many in a stratum those of all strata count. */
	private static final int FEWEST = 1_000;
	/** Below so many comparisons no spread is told. */
	private static final int FEWEST_NEAR = 30;

	/**
	 * Of the copies that were rescaled; none where no copies are made.
	 *
	 * @param chooser which scores pairs
	 */
	static FoundAgain of(final KnownFaces faces, final PairChooser chooser) {
		final int[] originals = faces.where(KnownFace::isOriginal);
		final Map<Integer, Integer> ofPhotograph = new HashMap<>();
		for (final int face : originals) ofPhotograph.put(faces.get(face).photograph(), face);
		final int[][] rows = Arrays.stream(faces.where(face -> face.degradation().equals(Degradation.RESCALED.toString())))
			.filter(face -> ofPhotograph.containsKey(faces.get(face).photograph())).boxed().flatMap(face -> others(faces,
				originals, face).mapToObj(other -> new int[] { face, ofPhotograph.get(faces.get(face).photograph()), other }))
			.toArray(int[][]::new);
		final int[] face = column(rows, 0), original = column(rows, 1), other = column(rows, 2);
		return new FoundAgain(face, original, other, chooser.scored(original, other).scored(), chooser.scored(face, other)
			.scored());
	}

	private static IntStream others(final KnownFaces faces, final int[] originals, final int face) {
		final KnownFace found = faces.get(face);
		final int step = Math.max(1, originals.length / OTHERS);
		return IntStream.range(0, originals.length).filter(i -> (i + face) % step == 0 || faces.get(originals[i]).person() == found
			.person()).map(i -> originals[i]).filter(other -> faces.get(other).photograph() != found.photograph());
	}

	private static int[] column(final int[][] rows, final int column) {
		return Arrays.stream(rows).mapToInt(row -> row[column]).toArray();
	}

	/**
	 * The standard deviation of the log10 LR of a comparison in which both faces could have been found elsewhere: the root mean
	 * square of the differences between two finds of one of them, whose variance is twice that of one find.
	 *
	 * @param at log10 LRs before bounds, ascending, evenly
	 * @return at each of them; NaN where too few comparisons come near
	 */
	double[] spread(final Stratum stratum, final Spreads.OfStratum classes, final double[] at) {
		final int[] own = IntStream.range(0, face.length).filter(i -> classes.test(original[i], other[i])).toArray();
		final int[] used = own.length < FEWEST ? IntStream.range(0, face.length).toArray() : own;
		final double[] lrs = stratum.log10Lrs(before), again = stratum.log10Lrs(after);
		final double reach = (at[1] - at[0]) / 2;
		return Arrays.stream(at).map(value -> deviation(Arrays.stream(used).filter(i -> Math.abs(lrs[i] - value) <= reach)
			.mapToDouble(i -> again[i] - lrs[i]).toArray())).toArray();
	}

	private static double deviation(final double[] differences) {
		return differences.length < FEWEST_NEAR ? Double.NaN : Math.sqrt(Arrays.stream(differences).map(d -> d * d).average()
			.orElseThrow());
	}
}
