package org.visavis.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.visavis.calibrate.RelevantPopulation;
import org.visavis.compare.CosineBlocks;
import org.visavis.compare.Parallel;

/** The calibrated scores of all pairs of faces, see {@link StratumScore}. They are not kept: each pass calculates them anew. */
public final class PairScores {

	private final List<float[][]> vectors;
	/** Of each face the place of its class among the calibration's. */
	private final int[] classes;
	/** [class][class] */
	private final StratumScore[][] strata;

	/** Takes the scores of one face with all faces before it, from any thread. */
	public interface RowTaker {

		/** @param scores of faces 0 to {@code face - 1}; longer than that, and overwritten afterwards */
		void accept(int face, float[] scores);
	}

	private PairScores(final List<float[][]> vectors, final int[] classes, final StratumScore[][] strata) {
		this.vectors = vectors;
		this.classes = classes;
		this.strata = strata;
	}

	/**
	 * Scores by a calibration.
	 *
	 * @param vectors of each recogniser, in the calibration's order, a unit vector for each face
	 * @param classes of each face its class, one of the calibration's
	 */
	public static PairScores of(final List<float[][]> vectors, final List<String> classes, final RelevantPopulation population) {
		final List<String> known = population.calibration().classes();
		final StratumScore[][] strata = new StratumScore[known.size()][known.size()];
		for (int a = 0; a < strata.length; a++)
			for (int b = a; b < strata.length; b++)
				strata[a][b] = strata[b][a] = StratumScore.of(population, population.calibration().stratumName(known.get(a), known.get(b)));
		return new PairScores(List.copyOf(vectors), classes.stream().mapToInt(known::indexOf).toArray(), strata);
	}

	/** How many faces there are. */
	public int count() {
		return classes.length;
	}

	/** The scores of some of the faces, in that order. */
	PairScores only(final int[] faces) {
		return new PairScores(vectors.stream().map(of -> IntStream.of(faces).mapToObj(face -> of[face]).toArray(float[][]::new)).toList(),
			IntStream.of(faces).map(face -> classes[face]).toArray(), strata);
	}

	/** Gives each face's scores once; those of several faces at the same time where there are several threads. */
	public void eachRow(final int threads, final RowTaker taker) {
		new CosineBlocks(vectors, threads).each((row, rows, cosines) -> Parallel.run(rows, threads, r -> {
			final StratumScore[] of = strata[classes[row + r]];
			final float[] scores = cosines[0][r]; // each cosine is read before its place is taken
			for (int face = 0; face < row + r; face++) scores[face] = of[classes[face]].of(cosines, r, face);
			taker.accept(row + r, scores);
		}));
	}

	/** How many pairs of faces of each two classes there are, [class][class not before it]. */
	long[][] pairs() {
		final long[] faces = new long[strata.length];
		Arrays.stream(classes).forEach(of -> faces[of]++);
		final long[][] pairs = new long[faces.length][faces.length];
		for (int a = 0; a < faces.length; a++)
			for (int b = a; b < faces.length; b++) pairs[a][b] = a == b ? faces[a] * (faces[a] - 1) / 2 : faces[a] * faces[b];
		return pairs;
	}
}
