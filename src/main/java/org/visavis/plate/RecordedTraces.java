package org.visavis.plate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.visavis.UserError;
import org.visavis.compare.LikelyFaces;
import org.visavis.detect.Face;
import org.visavis.table.EmbeddingsTable;
import org.visavis.table.FaceGeometry;
import org.visavis.table.ImagesTable;
import org.visavis.table.Table;
import org.visavis.table.TracesTable;

/**
 * What the tables of a search for sources say of its comparisons.
 *
 * @param record a folder with images.csv, faces.csv and traces.csv, and with embeddings.csv where they were kept
 */
record RecordedTraces(Path record) {

	/** The row of traces.csv about a questioned picture, or a face in it, and a candidate. */
	Map<String, String> row(final String traced, final String candidate) throws IOException {
		return rows().stream().filter(row -> candidate.equals(row.get("candidate")) && traced.equals(row.get("face").isEmpty() ? row.get(
			"questioned") : row.get("face"))).findFirst().orElseThrow(() -> new UserError("face_a is '" + traced + "' and face_b '" + candidate +
				"'; expected a questioned picture or face and a candidate of " + TracesTable.NAME + ", such as Q1 and R1."));
	}

	/** What other rows about the same two pictures link, such as "the whole picture" or "face Q1.2". */
	List<String> otherLinks(final Map<String, String> than) throws IOException {
		return rows().stream().filter(row -> row.get("questioned").equals(than.get("questioned")) && row.get("candidate").equals(than.get(
			"candidate")) && !row.get("face").equals(than.get("face")) && TracesTable.isLink(row)).map(row -> row.get("face").isEmpty()
				? "the whole picture" : "face " + row.get("face")).toList();
	}

	private List<Map<String, String>> rows() throws IOException {
		if (!Files.exists(record.resolve(TracesTable.NAME))) throw new UserError("The record " + record + " has no " + TracesTable.NAME +
			"; expected a record of Trace Source....");
		return Table.read(record.resolve(TracesTable.NAME)).named();
	}

	/** The row of images.csv of a picture. */
	Map<String, String> image(final String id) throws IOException {
		return ImagesTable.checked(Table.read(record.resolve(ImagesTable.NAME)), record).stream().filter(image -> image.get("image").equals(id))
			.findFirst().orElseThrow(() -> new UserError(record.resolve(ImagesTable.NAME) + " has no row for " + id +
				"; expected one for each photograph."));
	}

	/** The ids of the faces of a picture, in their order. */
	List<String> faceIds(final String image) throws IOException {
		return rowsOfFaces(image).map(face -> face.get("face")).toList();
	}

	/** Where the faces of a picture lie, in the same order. */
	List<Face> faces(final String image) throws IOException {
		return rowsOfFaces(image).map(face -> FaceGeometry.face(face, "", Double.NaN)).toList();
	}

	private Stream<Map<String, String>> rowsOfFaces(final String image) throws IOException {
		return Table.read(record.resolve("faces.csv")).named().stream().filter(face -> face.get("image").equals(image));
	}

	/** Which faces of the candidate a face of the questioned picture may be, as in the search; all, where no embeddings were kept. */
	IntFunction<List<Face>> likely(final String questioned, final String candidate) throws IOException {
		final List<Face> faces = faces(candidate);
		final int before = faceIds(questioned).size();
		final List<String> ids = Stream.concat(faceIds(questioned).stream(), faceIds(candidate).stream()).toList();
		return EmbeddingsTable.read(record, ids).map(LikelyFaces::new).<IntFunction<List<Face>>>map(likely -> face -> likely.of(face, before, ids
			.size()).stream().map(faces::get).toList()).orElse(face -> faces);
	}
}
