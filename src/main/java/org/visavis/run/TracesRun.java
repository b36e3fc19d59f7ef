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
import org.visavis.detect.Face;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.image.Photo;
import org.visavis.image.PhotoReader;
import org.visavis.picture.TraceSheet;
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
	/** The side of the square about a face that a sheet shows, in interocular distances. */
	private static final double AROUND = 3;
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
		final List<FaceResult> own = faces.results().get(photograph).faces(), others = faces.results().get(candidate).faces();
		final TracedPicture otherPicture = traced(other, candidate);
		final PairTrace trace = Tracing.trace(picture, otherPicture, face -> ranking.likely(photograph, face, candidate).stream().map(
			i -> others.get(i).face()).toList());
		final Sheets sheets = new Sheets(picture, otherPicture, item(candidate).id());
		final List<TracedPair> traced = new ArrayList<>();
		traced.add(new TracedPair(item(photograph).id(), item(candidate).id(), "", trace.whole(), sheets.write(trace.whole(), item(photograph)
			.id(), new Box(0, 0, photo.facts().width(), photo.facts().height()))));
		for (int face = 0; face < own.size(); face++) {
			final String id = item(photograph).faceId(own.get(face).number());
			traced.add(new TracedPair(item(photograph).id(), item(candidate).id(), id, trace.faces().get(face), sheets.write(trace.faces().get(
				face), id, about(own.get(face).face()))));
		}
		return traced;
	}

	/** The square about a face that is shown. */
	private static Box about(final Face face) {
		final double side = AROUND * face.interocular();
		final Point middle = Point.mean(face.points());
		return new Box(middle.x() + 0.5 - side / 2, middle.y() + 0.5 - side / 2, side, side);
	}

	/** Draws the links of a questioned picture and a candidate. */
	private final class Sheets {

		private final TracedPicture picture, other;
		private final String candidate;

		Sheets(final TracedPicture picture, final TracedPicture other, final String candidate) {
			this.picture = picture;
			this.other = other;
			this.candidate = candidate;
		}

		/** Gives the path of the sheet in the record; empty where there is no link. */
		String write(final Trace trace, final String id, final Box shown) throws IOException {
			if (!trace.verdict().isLink()) return "";
			final String path = FOLDER + "/" + id + "-" + candidate + ".png";
			TraceSheet.write(picture, other, trace, shown, record.resolve(path));
			return path;
		}
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
