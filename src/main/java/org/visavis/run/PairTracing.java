package org.visavis.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.visavis.UserError;
import org.visavis.geometry.Box;
import org.visavis.image.Photo;
import org.visavis.image.PhotoReader;
import org.visavis.picture.PlainText;
import org.visavis.picture.TraceLayers;
import org.visavis.picture.TraceSheet;
import org.visavis.table.FaceGeometry;
import org.visavis.table.FaceResult;
import org.visavis.table.Item;
import org.visavis.table.PhotoResult;
import org.visavis.table.TracedPair;
import org.visavis.table.TracesTable;
import org.visavis.trace.PairTrace;
import org.visavis.trace.Trace;
import org.visavis.trace.TracedPicture;
import org.visavis.trace.Tracing;

/** Traces one questioned photograph of a run to candidates and draws the links; for any number of threads. */
final class PairTracing {

	/** The folder of the sheets in a record. */
	static final String FOLDER = "traces";

	/** Letters of a path on a sheet. */
	private static final int LETTERS = 60;

	private final Path record;
	private final Faces faces;
	private final CandidateRanking ranking;
	private final int photograph;
	private final Photo photo;
	/** Null where the photograph has no pixels. */
	private final TracedPicture picture;

	/** Reads the questioned photograph. */
	PairTracing(final Path record, final Faces faces, final CandidateRanking ranking, final int photograph) {
		this.record = record;
		this.faces = faces;
		this.ranking = ranking;
		this.photograph = photograph;
		photo = read(photograph);
		picture = photo.pixels().isEmpty() ? null : traced(photo, photograph);
	}

	/** The whole picture and each of its faces against a candidate; none where one of both cannot be read. */
	List<TracedPair> with(final int candidate) throws IOException {
		final Photo other = read(candidate);
		if (picture == null || other.pixels().isEmpty()) return List.of();
		final List<FaceResult> others = found(candidate);
		final TracedPicture otherPicture = traced(other, candidate);
		final PairTrace trace = Tracing.trace(picture, otherPicture, face -> ranking.likely(photograph, face, candidate).stream().map(
			i -> FaceGeometry.asWritten(others.get(i).face())).toList());
		final List<TracedPair> traced = new ArrayList<>();
		final String id = item(photograph).id(), otherId = item(candidate).id();
		traced.add(new TracedPair(id, otherId, "", trace.whole().unmarked(), sheet(otherPicture, trace.whole(), id, candidate, picture
			.whole())));
		for (int i = 0; i < trace.faces().size(); i++) {
			final FaceResult own = found(photograph).get(i);
			final String face = item(photograph).faceId(own.number());
			traced.add(new TracedPair(id, otherId, face, trace.faces().get(i).unmarked(), sheet(otherPicture, trace.faces().get(i), face,
				candidate, TraceLayers.about(own.face()))));
		}
		return traced;
	}

	/**
	 * Draws a link; gives the path of the sheet in the record, empty where there is no link.
	 *
	 * @param what id of the questioned picture or of the face
	 */
	private String sheet(final TracedPicture other, final Trace trace, final String what, final int candidate, final Box shown) throws IOException {
		if (!trace.verdict().isLink()) return "";
		final String path = FOLDER + "/" + what + "-" + item(candidate).id() + ".png";
		TraceSheet.write(TraceLayers.scaled(picture, other, trace, shown, TraceSheet.SIDE), List.of("Trace of " + what + " to " + item(candidate)
			.id() + ": " + TracesTable.words(trace) + ".", "Questioned: " + named(photograph) + ". Candidate: " + named(candidate) + "."), record
				.resolve(path));
		return path;
	}

	private String named(final int place) {
		return item(place).id() + " " + PlainText.of(item(place).path(), LETTERS);
	}

	private Item item(final int place) {
		return faces.items().get(place);
	}

	private List<FaceResult> found(final int place) {
		return faces.results().get(place).faces();
	}

	private TracedPicture traced(final Photo read, final int place) {
		return new TracedPicture(read.pixels().orElseThrow(), found(place).stream().map(face -> FaceGeometry.asWritten(face.face())).toList());
	}

	/** Reads a photograph again; without pixels where it had none. */
	private Photo read(final int place) {
		final PhotoResult result = faces.results().get(place);
		final Photo read = new PhotoReader().read(item(place).file(), item(place).name());
		if (!read.facts().sha256().equals(result.facts().sha256())) throw new UserError(item(place).file() +
			" changed during the run; expected the file of the SHA-256 '" + result.facts().sha256() + "'.");
		return read;
	}
}
