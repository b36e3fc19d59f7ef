package org.visavis.plate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.visavis.UserError;
import org.visavis.exhibit.TraceExhibit;
import org.visavis.exhibit.TracedSource;
import org.visavis.image.Photo;
import org.visavis.picture.TraceLayers;
import org.visavis.request.Version;
import org.visavis.table.ExhibitsTable;
import org.visavis.table.TracesTable;
import org.visavis.trace.PairTrace;
import org.visavis.trace.Trace;
import org.visavis.trace.TracedPicture;
import org.visavis.trace.Tracing;

/** Makes exhibits of the comparisons of a search for sources, which are made again from its tables and photographs. */
public final class TraceExhibits {

	private final RecordedTraces traces;
	private final Function<Map<String, String>, Photo> photographs;

	/**
	 * @param record a folder with images.csv, faces.csv and traces.csv, and with embeddings.csv where they were kept
	 * @param photographs gives the photograph of a row of images.csv with its pixels
	 */
	public TraceExhibits(final Path record, final Function<Map<String, String>, Photo> photographs) {
		traces = new RecordedTraces(record);
		this.photographs = photographs;
	}

	/**
	 * The comparison of a questioned picture, or of a face in it, with a candidate; one of traces.csv.
	 *
	 * @param traced the id of the picture or the face
	 */
	public TraceExhibit of(final String traced, final String candidate) throws IOException {
		final Map<String, String> row = traces.row(traced, candidate);
		final TracedPicture questioned = picture(row.get("questioned")), source = picture(candidate);
		final PairTrace pair = Tracing.trace(questioned, source, traces.likely(row.get("questioned"), candidate));
		final int place = traces.faceIds(row.get("questioned")).indexOf(row.get("face"));
		final Trace trace = place < 0 ? pair.whole() : pair.faces().get(place);
		check(row, trace);
		return new TraceExhibit(questioned, source, trace, place < 0 ? questioned.whole() : TraceLayers.about(questioned.faces().get(place)), row
			.get("face"), List.of(TracedSource.of(traces.image(row.get("questioned"))), TracedSource.of(traces.image(candidate))), row, traces
				.otherLinks(row), Version.NAME_AND_NUMBER);
	}

	/** Refuses another verdict than that of the record. */
	private static void check(final Map<String, String> row, final Trace trace) {
		if (TracesTable.differing(row, trace).contains("kind")) throw new UserError(TracesTable.NAME + " says '" + row.get("verdict") + "' of " +
			(row.get("face").isEmpty() ? row.get("questioned") : row.get("face")) + " and " + row.get("candidate") + ", but traced again by " +
			Version.NAME_AND_NUMBER + " it is '" + TracesTable.words(trace) + "'; expected the same verdict.");
	}

	/**
	 * The exhibit as its files: a sheet, and a stack beside it.
	 *
	 * @param called what they are called, without their endings; empty for a name made of both ids
	 */
	public MadeExhibit make(final String traced, final String candidate, final String called) throws IOException {
		return made(of(traced, candidate), called);
	}

	/** The files of a comparison that is at hand, likewise. */
	public static MadeExhibit made(final TraceExhibit exhibit, final String called) {
		final String traced = exhibit.id(), candidate = exhibit.about().get(1).id();
		final String name = "exhibits/" + (called.isEmpty() ? TraceExhibit.KIND + "-" + traced + "-" + candidate : called);
		final Map<String, byte[]> files = new LinkedHashMap<>();
		files.put(name + ".png", exhibit.png());
		files.put(name + ".tif", exhibit.stack().tiff());
		return new MadeExhibit(new ExhibitsTable.Row(name + ".png", traced, candidate, TraceExhibit.KIND, exhibit.processing(),
			"run(\"Make Exhibit...\", \"record=[\" + getArgument() + \"] " + options(traced, candidate, called) + "\");"), files);
	}

	/** All keys but the record and the examiner, as a macro has them. */
	public static String options(final String traced, final String candidate, final String called) {
		return "face_a=" + traced + " face_b=" + candidate + " kind=" + TraceExhibit.KIND + ExhibitSettings.option("name", called);
	}

	private TracedPicture picture(final String image) throws IOException {
		return new TracedPicture(photographs.apply(traces.image(image)).pixels().orElseThrow(), traces.faces(image));
	}
}
