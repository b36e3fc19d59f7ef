package org.visavis.learn;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.visavis.compare.Similarities;
import org.visavis.evaluate.RankCurve;
import org.visavis.evaluate.Validation.Ranks;
import org.visavis.request.Method;

/** Searches each original face of a person with several among all others of its collection, by the method's score. */
final class Searches {

	/** Ranks that are counted. */
	private static final int MOST = 100;

	private final KnownFaces faces;
	private final Method method;
	private final float[][][] vectors;

	/**
	 * @param vectors [recogniser][face]
	 */
	Searches(final KnownFaces faces, final Method method, final float[][][] vectors) {
		this.faces = faces;
		this.method = method;
		this.vectors = vectors;
	}

	/** In each collection that has a person with two photographs. */
	List<Ranks> all(final long seed) {
		return IntStream.range(0, faces.collections().size()).mapToObj(c -> in(c, seed)).flatMap(Optional::stream).toList();
	}

	private Optional<Ranks> in(final int collection, final long seed) {
		final int[] gallery = faces.where(face -> face.isOriginal() && face.collection() == collection);
		final int[] persons = Arrays.stream(gallery).map(face -> faces.get(face).person()).toArray();
		final int[] ranks = IntStream.range(0, gallery.length).parallel().map(i -> rank(i, gallery, persons)).toArray();
		final int[] probes = IntStream.range(0, ranks.length).filter(i -> ranks[i] > 0).toArray();
		final int count = (int) Arrays.stream(persons).distinct().count();
		if (probes.length == 0) return Optional.empty();
		return Optional.of(new Ranks(faces.collections().get(collection), count, RankCurve.of(Arrays.stream(probes).map(
			i -> ranks[i]).toArray(), Arrays.stream(probes).map(i -> persons[i]).toArray(), Math.min(MOST, count),
			Sections.DRAWS, seed)));
	}

	/** Of a face's person among all other faces; 0 if none of them shows the person. */
	private int rank(final int probe, final int[] gallery, final int[] persons) {
		final int[] others = IntStream.range(0, gallery.length).filter(i -> i != probe).toArray();
		return RankCurve.rank(scores(gallery[probe], Arrays.stream(others).map(i -> gallery[i]).toArray()), Arrays.stream(
			others).map(i -> persons[i]).toArray(), persons[probe]);
	}

	private double[] scores(final int probe, final int[] others) {
		final int[] same = new int[others.length];
		Arrays.fill(same, probe);
		final double[] scores = new double[others.length];
		for (int r = 0; r < vectors.length; r++) {
			final Method.Member member = method.recognisers().get(r);
			final double[] similarities = Similarities.of(vectors[r], same, others, 1);
			for (int i = 0; i < scores.length; i++)
				scores[i] += (similarities[i] - member.meanCosine()) / member.sdCosine();
		}
		return scores;
	}
}
