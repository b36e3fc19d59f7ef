package org.visavis.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.file.OwnerOnly;
import org.visavis.image.Photo;
import org.visavis.image.PhotoReader;
import org.visavis.picture.LockPicture;
import org.visavis.request.Procedure;
import org.visavis.table.CandidatesTable;
import org.visavis.table.FaceResult;
import org.visavis.table.Item;
import org.visavis.table.PhotoResult;
import org.visavis.table.RankedCandidate;
import org.visavis.table.TracedPair;
import org.visavis.table.TracesTable;
import org.visavis.trace.PairTrace;
import org.visavis.trace.Trace;
import org.visavis.trace.TracedPicture;
import org.visavis.trace.Tracing;

/** Traces the questioned photographs of a run to its candidates, and writes traces.csv, candidates.csv and the lock maps. */
public final class TracesRun {

	/** The folder of the lock maps in a record. */
	public static final String FOLDER = "traces";
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
		OwnerOnly.folders(record.resolve(FOLDER));
		final int affordable = (int) Math.max(1, Runtime.getRuntime().maxMemory() / MEMORY);
		final ExecutorService pool = Executors.newFixedThreadPool(Math.min(Threads.count(), affordable));
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
		final Photo photo = read(photograph);
		if (photo.pixels().isEmpty()) return;
		final TracedPicture picture = traced(photo, photograph);
		final List<Future<List<TracedPair>>> running = new ArrayList<>();
		for (int i = 0; i < ranked.size(); i++) {
			final int candidate = questioned + i;
			if (ranked.get(i).isCompared()) running.add(pool.submit(() -> trace(photograph, photo, picture, candidate)));
		}
		for (final Future<List<TracedPair>> pair : running) pairs.addAll(await(pair));
		progress.report(photograph + 1, questioned, "Questioned photographs");
	}

	private List<TracedPair> trace(final int photograph, final Photo photo, final TracedPicture picture, final int candidate)
		throws IOException
	{
		if (progress.isCancelled()) throw new CancellationException("Cancelled; the same line goes on from there.");
		final Photo other = read(candidate);
		if (other.pixels().isEmpty()) return List.of();
		final List<FaceResult> others = faces.results().get(candidate).faces();
		final PairTrace trace = Tracing.trace(picture, traced(other, candidate), face -> ranking.likely(photograph, face, candidate)
			.stream().map(i -> others.get(i).face()).toList());
		final List<TracedPair> traced = new ArrayList<>(List.of(pair(photo, item(photograph), item(candidate), "", trace.whole())));
		for (int face = 0; face < trace.faces().size(); face++)
			traced.add(pair(photo, item(photograph), item(candidate), item(photograph).faceId(faces.results().get(photograph).faces().get(face)
				.number()), trace.faces().get(face)));
		return traced;
	}

	private TracedPair pair(final Photo photo, final Item one, final Item other, final String face, final Trace trace) throws IOException {
		if (!trace.verdict().isLink()) return new TracedPair(one.id(), other.id(), face, trace, "");
		final String picture = FOLDER + "/" + (face.isEmpty() ? one.id() : face) + "-" + other.id() + ".png";
		LockPicture.write(photo.pixels().orElseThrow(), trace.marks(), record.resolve(picture));
		return new TracedPair(one.id(), other.id(), face, trace, picture);
	}

	private Item item(final int photograph) {
		return faces.items().get(photograph);
	}

	private TracedPicture traced(final Photo photo, final int photograph) {
		return new TracedPicture(photo.pixels().orElseThrow(), faces.results().get(photograph).faces().stream().map(FaceResult::face).toList());
	}

	/** Reads a photograph again; without pixels where it had none. */
	private Photo read(final int photograph) {
		final PhotoResult result = faces.results().get(photograph);
		final Photo photo = new PhotoReader().read(item(photograph).file(), item(photograph).name());
		if (!photo.facts().sha256().equals(result.facts().sha256())) throw new UserError(item(photograph).file() +
			" changed during the run; expected the file of the SHA-256 '" + result.facts().sha256() + "'.");
		return photo;
	}

	private static List<TracedPair> await(final Future<List<TracedPair>> pair) throws IOException {
		try {
			return pair.get();
		}
		catch (final InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException("Interrupted; the same line goes on from there.");
		}
		catch (final ExecutionException e) {
			if (e.getCause() instanceof RuntimeException) throw (RuntimeException) e.getCause();
			if (e.getCause() instanceof IOException) throw (IOException) e.getCause();
			throw new IllegalStateException(e.getCause());
		}
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
