package org.visavis.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visavis.compare.LikelyFaces;
import org.visavis.fingerprint.Fingerprint;
import org.visavis.fingerprint.PictureHashes;
import org.visavis.table.RankedCandidate;

/** Ranks the candidates of a questioned picture by the embeddings of faces and by perceptual hashes; which of them are compared in full. */
final class CandidateRanking {

	private final Faces faces;
	private final LikelyFaces likely;
	private final int questioned, top;
	/** Place of the first face of each photograph among all. */
	private final int[] first;

	/**
	 * @param questioned how many photographs are questioned; the others are candidates
	 * @param top so many of each ranking are compared in full
	 * @param recognisers by how many networks faces are embedded
	 */
	CandidateRanking(final Faces faces, final int questioned, final int top, final int recognisers) {
		this.faces = faces;
		this.questioned = questioned;
		this.top = top;
		likely = new LikelyFaces(IntStream.range(0, recognisers).mapToObj(faces::vectors).toList());
		first = new int[faces.results().size() + 1];
		for (int i = 0; i < first.length - 1; i++) first[i + 1] = first[i] + faces.results().get(i).faces().size();
	}

	/** The candidates of a questioned photograph in the order of the input; where nothing says how near two read pictures are, they are compared in full. */
	List<RankedCandidate> of(final int photograph) {
		final int count = faces.items().size() - questioned;
		final double[] cosines = new double[count], bits = new double[count];
		for (int i = 0; i < count; i++) {
			cosines[i] = cosine(photograph, questioned + i);
			bits[i] = bits(photograph, questioned + i);
		}
		final int[] byCosine = ranks(cosines), byBits = ranks(bits);
		final List<RankedCandidate> ranked = new ArrayList<>();
		for (int i = 0; i < count; i++)
			ranked.add(new RankedCandidate(faces.items().get(photograph).id(), faces.items().get(questioned + i).id(), cosines[i], byCosine[i],
				byBits[i] == 0 ? -1 : (int) bits[i], byBits[i], isIn(byCosine[i]) || isIn(byBits[i]) || byCosine[i] == 0 && byBits[i] == 0 && isRead(
					photograph) && isRead(questioned + i)));
		return ranked;
	}

	private boolean isIn(final int rank) {
		return rank >= 1 && rank <= top;
	}

	private boolean isRead(final int photograph) {
		return faces.results().get(photograph).facts().problem().isEmpty();
	}

	/** From 1 for the least value; 0 where there is none. Equal values keep their order. */
	private static int[] ranks(final double[] values) {
		final int[] ranks = new int[values.length];
		int rank = 0;
		for (final int i : IntStream.range(0, values.length).boxed().filter(i -> !Double.isNaN(values[i])).sorted(Comparator.comparingDouble(
			i -> values[i])).mapToInt(i -> i).toArray()) ranks[i] = ++rank;
		return ranks;
	}

	private double cosine(final int one, final int other) {
		double least = Double.NaN;
		for (int a = first[one]; a < first[one + 1]; a++)
			for (int b = first[other]; b < first[other + 1]; b++) {
				final double cosine = likely.between(a, b);
				if (!(cosine >= least)) least = cosine;
			}
		return least;
	}

	private double bits(final int one, final int other) {
		final PictureHashes questionedHashes = faces.results().get(one).hashes(), hashes = faces.results().get(other).hashes();
		return Stream.concat(questionedHashes.turns().stream(), questionedHashes.inside().stream()).mapToInt(a -> least(a, hashes)).min()
			.stream().filter(bits -> bits <= 256).asDoubleStream().findFirst().orElse(Double.NaN);
	}

	private static int least(final Fingerprint one, final PictureHashes other) {
		return Stream.concat(other.turns().stream(), other.inside().stream()).mapToInt(b -> one.hash().distance(b.hash())).min().orElse(
			Integer.MAX_VALUE);
	}

	/** Which faces of a candidate a face of a questioned photograph may be, by their places in both: the nearest. */
	List<Integer> likely(final int photograph, final int face, final int candidate) {
		return likely.of(first[photograph] + face, first[candidate], first[candidate + 1]);
	}
}
