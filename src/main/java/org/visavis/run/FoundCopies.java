package org.visavis.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.visavis.Progress;
import org.visavis.fingerprint.HashList;
import org.visavis.request.CopySettings;
import org.visavis.table.Agreement;
import org.visavis.table.FoundCopy;
import org.visavis.compare.Parallel;
import org.visavis.table.Item;
import org.visavis.table.PhotoResult;

/** Finds the copies of questioned pictures among others and in a list of hashes, and looks at what was found. */
final class FoundCopies {

	/** What a thread needs for two pictures of 24 megapixels, in bytes. */
	private static final long MEMORY = 500_000_000;

	private final List<Item> items;
	private final List<PhotoResult> results;
	private final CopySearch search;
	private final Optional<HashList> list;
	private final int questioned;
	private final Progress progress;

	/** @param questioned how many of the pictures are questioned; they are the first */
	FoundCopies(final List<Item> items, final List<PhotoResult> results, final int questioned, final CopySettings settings,
		final Optional<HashList> list, final Progress progress)
	{
		this.items = items;
		this.results = results;
		this.questioned = questioned;
		this.list = list;
		this.progress = progress;
		search = new CopySearch(settings.bits(), settings.leastQuality(), Threads.count());
		for (int i = questioned; i < items.size(); i++)
			search.add(i, results.get(i).hashes());
	}

	/** By the questioned picture, of each the nearest first, those of the list last. */
	List<FoundCopy> all() {
		final FoundCopy[][] found = new FoundCopy[questioned][];
		final AtomicInteger done = new AtomicInteger();
		Parallel.run(questioned, PhotoThreads.count(MEMORY), picture -> {
			if (progress.isCancelled()) return;
			found[picture] = of(picture);
			progress.report(done.incrementAndGet(), questioned, "Searches");
		});
		if (done.get() < questioned) throw new CancellationException("Cancelled: " + done + " of " + questioned +
			" pictures are sought; the same line goes on with all of them, hashed as they are.");
		return Arrays.stream(found).flatMap(Arrays::stream).toList();
	}

	private FoundCopy[] of(final int picture) {
		final Item item = items.get(picture);
		final PhotoResult result = results.get(picture);
		final List<FoundCopy> found = new ArrayList<>();
		final CopyVerification verification = new CopyVerification(item, result);
		for (final CopySearch.Hit hit : search.of(result.hashes()))
			found.add(verification.with(items.get(hit.other()), results.get(hit.other()), hit));
		list.ifPresent(hashes -> search.of(result.hashes(), hashes).forEach(hit -> found.add(new FoundCopy(item.id(), "line " + hashes.line(hit
			.other()), hit.bits(), hit.turn(), hit.inside(), false, Agreement.OF_A_LIST, Optional.empty()))));
		return found.toArray(FoundCopy[]::new);
	}
}
