package org.visavis.learn;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.visavis.compare.Similarities;
import org.visavis.evaluate.Validation.WorstPair;

/** The mated pairs that LRs mislead on most. */
final class WorstMated {

	private static final int COUNT = 10;

	private WorstMated() {}

	/**
	 * The ten tested mated pairs with the lowest log10 LR, lowest first.
	 *
	 * @param vectors [recogniser][face]
	 */
	static List<WorstPair> of(final Tested tested, final KnownFaces faces, final Conditions conditions,
		final float[][][] vectors)
	{
		return IntStream.range(0, tested.size()).filter(i -> faces.get(tested.a()[i]).person() == faces.get(tested.b()[i])
			.person()).boxed().sorted(Comparator.comparingDouble(i -> tested.log10Lrs()[i])).limit(COUNT).map(i -> pair(tested
				.a()[i], tested.b()[i], tested.log10Lrs()[i], faces, conditions, vectors)).toList();
	}

	private static WorstPair pair(final int a, final int b, final double log10Lr, final KnownFaces faces,
		final Conditions conditions, final float[][][] vectors)
	{
		final KnownFace first = faces.get(a), second = faces.get(b);
		final List<Double> similarities = Arrays.stream(vectors).map(v -> Similarities.of(v, new int[] { a }, new int[] {
			b }, 1)[0]).toList();
		return new WorstPair(first.portrait().person(), first.id(), first.portrait().item().path(), second.id(), second
			.portrait().item().path(), similarities, conditions.stratum(a, b), log10Lr);
	}
}
