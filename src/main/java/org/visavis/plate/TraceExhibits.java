package org.visavis.plate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.visavis.UserError;
import org.visavis.detect.Face;
import org.visavis.exhibit.TraceExhibit;
import org.visavis.exhibit.TracedSource;
import org.visavis.image.Photo;
import org.visavis.picture.TraceLayers;
import org.visavis.request.Version;
import org.visavis.table.ExhibitsTable;
import org.visavis.table.FaceGeometry;
import org.visavis.table.ImagesTable;
import org.visavis.table.Table;
import org.visavis.table.TracesTable;
import org.visavis.trace.PairTrace;
import org.visavis.trace.TracedPicture;
import org.visavis.trace.Tracing;

/** Makes exhibits of the comparisons of a search for sources, which are made again from its tables and photographs. */
public final class TraceExhibits {

	private final Path record;
	private final Function<Map<String, String>, Photo> photographs;

	/**
	 * @param record a folder with images.csv, faces.csv and traces.csv
	 * @param photographs gives the photograph of a row of images.csv with its pixels
	 */
	public TraceExhibits(final Path record, final Function<Map<String, String>, Photo> photographs) {
		this.record = record;
		this.photographs = photographs;
	}

	/**
	 * The comparison of a questioned picture, or of a face in it, with a candidate; one of traces.csv.
	 *
	 * @param traced the id of the picture or the face
	 */
	public TraceExhibit of(final String traced, final String candidate) throws IOException {
		final Map<String, String> row = row(traced, candidate);
		final Map<String, String> one = image(row.get("questioned")), other = image(candidate);
		final List<Map<String, String>> faces = facesOf(one.get("image"));
		final TracedPicture questioned = picture(one, faces), source = picture(other, facesOf(candidate));
		final PairTrace trace = Tracing.trace(questioned, source);
		final int place = faces.stream().map(face -> face.get("face")).toList().indexOf(row.get("face"));
		return new TraceExhibit(questioned, source, place < 0 ? trace.whole() : trace.faces().get(place), place < 0 ? questioned.whole()
			: TraceLayers.about(questioned.faces().get(place)), row.get("face"), List.of(TracedSource.of(one), TracedSource.of(other)), row,
			Version.NAME_AND_NUMBER);
	}

	/**
	 * The exhibit as its files: a sheet, and a stack beside it.
	 *
	 * @param called what they are called, without their endings; empty for a name made of both ids
	 */
	public MadeExhibit make(final String traced, final String candidate, final String called) throws IOException {
		final TraceExhibit exhibit = of(traced, candidate);
		final String name = "exhibits/" + (called.isEmpty() ? TraceExhibit.KIND + "-" + traced + "-" + candidate : called);
		final Map<String, byte[]> files = new LinkedHashMap<>();
		files.put(name + ".png", exhibit.png());
		files.put(name + ".tif", exhibit.stack().tiff());
		return new MadeExhibit(new ExhibitsTable.Row(name + ".png", traced, candidate, TraceExhibit.KIND, exhibit.processing(),
			"run(\"Make Exhibit...\", \"record=[\" + getArgument() + \"] " + options(traced, candidate, called) + "\");"), files);
	}

	/** All keys but the record and the examiner, as a macro has them. */
	public static String options(final String traced, final String candidate, final String called) {
		return "face_a=" + traced + " face_b=" + candidate + " kind=" + TraceExhibit.KIND + (called.isEmpty() ? "" : " name=[" + called + "]");
	}

	private Map<String, String> row(final String traced, final String candidate) throws IOException {
		if (!Files.exists(record.resolve(TracesTable.NAME))) throw new UserError("The record " + record + " has no " + TracesTable.NAME +
			"; expected a record of Trace Source....");
		return Table.read(record.resolve(TracesTable.NAME)).named().stream().filter(row -> candidate.equals(row.get("candidate")) && traced.equals(
			row.get("face").isEmpty() ? row.get("questioned") : row.get("face"))).findFirst().orElseThrow(() -> new UserError("face_a is '" +
				traced + "' and face_b '" + candidate + "'; expected a questioned picture or face and a candidate of " + TracesTable.NAME +
				", such as Q1 and R1."));
	}

	private Map<String, String> image(final String id) throws IOException {
		return ImagesTable.checked(Table.read(record.resolve(ImagesTable.NAME)), record).stream().filter(image -> image.get("image").equals(id))
			.findFirst().orElseThrow(() -> new UserError(record.resolve(ImagesTable.NAME) + " has no row for " + id +
				"; expected one for each photograph."));
	}

	private List<Map<String, String>> facesOf(final String image) throws IOException {
		return Table.read(record.resolve("faces.csv")).named().stream().filter(face -> face.get("image").equals(image)).toList();
	}

	private TracedPicture picture(final Map<String, String> image, final List<Map<String, String>> faces) {
		return new TracedPicture(photographs.apply(image).pixels().orElseThrow(), faces.stream().map(TraceExhibits::face).toList());
	}

	private static Face face(final Map<String, String> row) {
		return FaceGeometry.face(row, "", Double.NaN);
	}
}
