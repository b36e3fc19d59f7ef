package org.visavis.search;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.visavis.compare.Distance;
import org.visavis.compare.Recognised;
import org.visavis.model.BlockProduct;

/** Some queries that are multiplied together, and what was found for each. */
final class Queries {

	private final List<Recognised> recognised;
	private final int first, count;
	private final ErrorBound bound;
	private final List<FloatBuffer> columns = new ArrayList<>();
	/** [query][recogniser]. */
	private final List<List<ScreenedQuery>> screened = new ArrayList<>();
	private final Map<RowClass, List<Best>> best = new EnumMap<>(RowClass.class);

	/** Queries {@code first..first + count - 1}. */
	Queries(final List<Recognised> recognised, final int first, final int count, final int most) {
		this.recognised = recognised;
		this.first = first;
		this.count = count;
		bound = new ErrorBound(recognised);
		recognised.forEach(by -> columns.add(columns(by)));
		for (int q = first; q < first + count; q++) screened.add(screened(recognised, q));
		for (final RowClass of : RowClass.FOUND)
			best.put(of, IntStream.range(0, count).mapToObj(q -> new Best(most)).toList());
	}

	private static List<ScreenedQuery> screened(final List<Recognised> recognised, final int query) {
		return recognised.stream().map(by -> new ScreenedQuery(by.vectors()[query], by.sdCosine())).toList();
	}

	/** [coordinate][query], each divided by the standard deviation. */
	private FloatBuffer columns(final Recognised by) {
		final int length = by.vectors()[first].length;
		final FloatBuffer columns = BlockProduct.floats(length * count);
		for (int q = 0; q < count; q++)
			for (int k = 0; k < length; k++) columns.put(k * count + q, (float) (by.vectors()[first + q][k] / by.sdCosine()));
		return columns;
	}

	int count() {
		return count;
	}

	ErrorBound bound() {
		return bound;
	}

	/** The columns of a recogniser. */
	FloatBuffer columns(final int recogniser) {
		return columns.get(recogniser);
	}

	/** A query by a recogniser, for screens. */
	ScreenedQuery screened(final int query, final int recogniser) {
		return screened.get(query).get(recogniser);
	}

	Best best(final RowClass of, final int query) {
		return best.get(of).get(query);
	}

	/** The products below which no row of a class can be among the best, for each query. */
	float[] least(final RowClass of) {
		final float[] least = new float[count];
		for (int q = 0; q < count; q++) least[q] = bound.least(best(of, q).least());
		return least;
	}

	/** The score of a query and a row, in double precision. */
	double score(final int query, final SearchPart part, final int row) {
		double score = 0;
		for (int r = 0; r < recognised.size(); r++)
			score += recognised.get(r).standardised(Distance.COSINE.between(recognised.get(r).vectors()[first + query], part
				.vector(r, row)));
		return score;
	}

	/** What was found for each query. */
	List<Hits> hits() {
		return IntStream.range(0, count).mapToObj(q -> new Hits(best(RowClass.COMPARABLE, q).hits(), best(RowClass.OUTSIDE, q)
			.hits())).toList();
	}
}
