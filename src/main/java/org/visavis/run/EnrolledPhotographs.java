package org.visavis.run;

import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.visavis.UserError;
import org.visavis.compare.Parallel;
import org.visavis.embed.Embedding;
import org.visavis.gallery.FileRow;
import org.visavis.gallery.Gallery;
import org.visavis.gallery.GalleryPart;
import org.visavis.gallery.ImageRow;
import org.visavis.image.PhotoFacts;
import org.visavis.image.PhotoReader;
import org.visavis.table.FaceResult;
import org.visavis.table.FacesTable;
import org.visavis.table.ImagesTable;
import org.visavis.table.Item;
import org.visavis.table.PhotoResult;

/**
 * The photographs of a gallery whose files are there, with the faces that were found in them: as a run has them that worked them
 * off, in the digits of its tables. Faces that were enrolled from embeddings have no photograph and are left out.
 */
public final class EnrolledPhotographs {

	private final Gallery gallery;
	private final List<FileRow> files = new ArrayList<>();
	private final Map<String, Map<String, String>> images = new HashMap<>();
	/** By the id of the photograph, by number. */
	private final Map<String, List<FaceResult>> faces = new HashMap<>();

	private EnrolledPhotographs(final Gallery gallery) {
		this.gallery = gallery;
		final Set<String> ids = new HashSet<>();
		gallery.eachFile(file -> {
			if (!file.isPresent()) return;
			files.add(file);
			ids.add(ImageRow.id(file.sha256()));
		});
		for (final GalleryPart part : gallery.parts()) {
			images.putAll(part.images(ids));
			readFaces(part);
		}
		files.removeIf(file -> !images.containsKey(ImageRow.id(file.sha256())));
	}

	/** Reads what a gallery says of them. */
	public static EnrolledPhotographs of(final Gallery gallery) {
		return new EnrolledPhotographs(gallery);
	}

	private void readFaces(final GalleryPart part) {
		final List<String> recognisers = gallery.manifest().method().recognisers();
		final List<FloatBuffer> vectors = recognisers.stream().map(part::vectors).toList();
		part.faces(IntStream.range(0, part.rows()).boxed().toList()).forEach((row, cells) -> {
			if (!images.containsKey(cells.get("image")) || cells.get("x").isEmpty()) return;
			faces.computeIfAbsent(cells.get("image"), image -> new ArrayList<>()).add(FacesTable.face(cells, IntStream.range(0, recognisers.size())
				.mapToObj(r -> Embedding.ofUnit(recognisers.get(r), vector(vectors.get(r), row, part.dimensions(recognisers.get(r))))).toList()));
		});
	}

	private static float[] vector(final FloatBuffer vectors, final int row, final int dimensions) {
		final float[] vector = new float[dimensions];
		vectors.get(row * dimensions, vector);
		return vector;
	}

	/** The files, as photographs of a run: P1, P2, ..., each with its whole path. */
	public List<Item> items() {
		return IntStream.range(0, files.size()).mapToObj(i -> {
			final Path file = files.get(i).file();
			return new Item("P" + (i + 1), file.toString(), file);
		}).toList();
	}

	/**
	 * What is known of each, in the order of {@link #items}. Each file is read once, for what it states about itself.
	 *
	 * @throws UserError if a file is not the one that was enrolled any more
	 */
	public List<PhotoResult> results() {
		final PhotoResult[] results = new PhotoResult[files.size()];
		Parallel.run(results.length, Threads.count(), i -> results[i] = result(files.get(i)));
		return Arrays.asList(results);
	}

	private PhotoResult result(final FileRow file) {
		final PhotoFacts stated = PhotoReader.stated(file.file());
		if (!stated.sha256().equals(file.sha256())) throw new UserError(file.file() + " is not the file that was enrolled in " + gallery.folder() +
			"; expected that Enrol Gallery... is run again first.");
		final Map<String, String> image = images.get(ImageRow.id(file.sha256()));
		return new PhotoResult(ImagesTable.facts(image, stated.metadata()), Integer.parseInt(image.get("faces")), ImagesTable.problem(image), faces
			.getOrDefault(image.get("image"), List.of()), List.of());
	}
}
