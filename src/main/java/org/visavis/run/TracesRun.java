package org.visavis.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.visavis.Progress;
import org.visavis.file.OwnerOnly;
import org.visavis.request.Procedure;
import org.visavis.table.CandidatesTable;
import org.visavis.table.RankedCandidate;
import org.visavis.table.TracedPair;
import org.visavis.table.TracesTable;

/** Traces the questioned photographs of a run to its candidates, and writes traces.csv, candidates.csv and the lock maps. */
public final class TracesRun {

	/** What a thread needs for two photographs of 24 megapixels, in bytes. */
	private static final long MEMORY = 800_000_000;

	private final Path record;
	private final Faces faces;
	private final Progress progress;
	private final int questioned;
	private final CandidateRanking ranking;
	private final List<RankedCandidate> candidates = new ArrayList<>();
	private final List<TracedPair> pairs = new ArrayList<>();

	private TracesRun(final Path record, final Faces faces, final int top, final int recognisers, final Progress progress) {
		this.record = record;
		this.faces = faces;
		this.progress = progress;
		questioned = (int) faces.items().stream().filter(item -> item.id().startsWith(Procedure.idPrefix("questioned"))).count();
		ranking = new CandidateRanking(faces, questioned, top, recognisers);
	}

	/**
	 * Traces all questioned photographs.
	 *
	 * @param top so many candidates of each ranking are compared in full
	 * @return what was counted
	 */
	public static Map<String, Object> write(final Path record, final Faces faces, final int top, final int recognisers,
		final Progress progress) throws IOException
	{
		return new TracesRun(record, faces, top, recognisers, progress).write();
	}

	private Map<String, Object> write() throws IOException {
		OwnerOnly.folders(record.resolve(PairTracing.FOLDER));
		final ExecutorService pool = Executors.newFixedThreadPool(PhotoThreads.count(MEMORY));
		try {
			for (int photograph = 0; photograph < questioned; photograph++) trace(photograph, pool);
		}
		finally {
			pool.shutdownNow();
		}
		CandidatesTable.write(record, candidates);
		TracesTable.write(record, pairs);
		return counts();
	}

	private void trace(final int photograph, final ExecutorService pool) throws IOException {
		final List<RankedCandidate> ranked = ranking.of(photograph);
		candidates.addAll(ranked);
		final PairTracing tracing = new PairTracing(record, faces, ranking, photograph);
		final List<Future<List<TracedPair>>> running = new ArrayList<>();
		for (int i = 0; i < ranked.size(); i++) {
			final int candidate = questioned + i;
			if (ranked.get(i).isCompared()) running.add(pool.submit(() -> trace(tracing, candidate)));
		}
		for (final Future<List<TracedPair>> pair : running) pairs.addAll(Threads.result(pair));
		progress.report(photograph + 1, questioned, "Questioned photographs");
	}

	private List<TracedPair> trace(final PairTracing tracing, final int candidate) throws IOException {
		if (progress.isCancelled()) throw new CancellationException("Cancelled; the same line goes on from there.");
		return tracing.with(candidate);
	}

	private Map<String, Object> counts() {
		final Map<String, Object> counts = new LinkedHashMap<>();
		counts.put("questioned", questioned);
		counts.put("candidates", faces.items().size() - questioned);
		counts.put("pairs", candidates.size());
		counts.put("pairs_compared_in_full", candidates.stream().filter(RankedCandidate::isCompared).count());
		counts.put("links_of_pictures", links(true));
		counts.put("links_of_faces", links(false));
		return counts;
	}

	private long links(final boolean whole) {
		return pairs.stream().filter(pair -> pair.face().isEmpty() == whole && pair.trace().verdict().isLink()).count();
	}
}
