package org.visavis.search;

import java.util.ArrayList;
import java.util.List;

import org.visavis.compare.Parallel;
import org.visavis.compare.Recognised;
import org.visavis.model.Products;

/**
 * The best of many rows for each query, exactly: products in single precision choose the rows that can be among them by
 * a proven bound ({@link ErrorBound}), for a few queries after a {@link Screen}, and these are scored in double precision.
 */
public final class ExactSearch {

	/** Queries that are multiplied together: their products with a block of rows stay in the cache. */
	private static final int QUERIES = 128;
	/** Up to so many the screens are looked through first. */
	private static final int SCREENED = 8;

	private final List<SearchPart> parts;
	private final List<Queries> queries = new ArrayList<>();

	private ExactSearch(final List<Recognised> recognised, final List<SearchPart> parts, final int most) {
		this.parts = parts;
		final int count = recognised.get(0).vectors().length;
		for (int first = 0; first < count; first += QUERIES)
			queries.add(new Queries(recognised, first, Math.min(QUERIES, count - first), most));
	}

	/**
	 * Searches all parts, which are read once.
	 *
	 * @param queries by each recogniser, in the order of the parts' vectors
	 * @param most how many rows are wanted of each class, at least 1
	 * @return for each query
	 */
	public static List<Hits> of(final List<Recognised> queries, final List<SearchPart> parts, final int most,
		final int threads)
	{
		if (most < 1) throw new IllegalArgumentException("Rows wanted: " + most);
		final ExactSearch search = new ExactSearch(queries, parts, most);
		if (!search.queries.isEmpty()) search.scan(threads);
		return search.queries.stream().flatMap(of -> of.hits().stream()).toList();
	}

	private void scan(final int threads) {
		final List<ScanTask> tasks = parts.stream().<ScanTask>flatMap(part -> tasks(part).stream()).toList();
		try (Products products = Products.open()) {
			final ThreadLocal<ScanThread> scans = ThreadLocal.withInitial(() -> new ScanThread(products, queries.get(0).count()));
			Parallel.run(tasks.size(), threads, task -> queries.forEach(of -> tasks.get(task).scan(scans.get(), of)));
		}
	}

	private List<? extends ScanTask> tasks(final SearchPart part) {
		return part.screens().isEmpty() || queries.get(0).count() > SCREENED ? RowBlock.of(part) : ScreenBlock.of(part);
	}
}
