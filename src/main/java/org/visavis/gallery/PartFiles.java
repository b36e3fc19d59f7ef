package org.visavis.gallery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visavis.table.CsvFile;
import org.visavis.table.FacesTable;

/** The files of a part or a segment while they are written. */
final class PartFiles implements Closeable {

	private final Path folder;
	private final String name;
	private final Partition.Leaf leaf;
	private final List<String> recognisers;
	private final List<Integer> dimensions;
	private final List<ContentFile> vectors = new ArrayList<>();
	private final ContentFile images, faces, suitability;

	/** Begins a part. */
	static PartFiles ofPart(final Path gallery, final Partition.Leaf leaf, final List<String> recognisers, final List<Integer> dimensions)
		throws IOException
	{
		return new PartFiles(gallery, "parts/" + (leaf.prefix().isEmpty() ? "all" : leaf.prefix()) + "-", leaf, recognisers, dimensions);
	}

	/**
	 * Begins files.
	 *
	 * @param name what the paths of all begin with
	 * @param leaf what is going to be added
	 * @param dimensions the length of a vector, by recogniser
	 */
	PartFiles(final Path folder, final String name, final Partition.Leaf leaf, final List<String> recognisers,
		final List<Integer> dimensions) throws IOException
	{
		this.folder = folder;
		this.name = name;
		this.leaf = leaf;
		this.recognisers = recognisers;
		this.dimensions = leaf.faces() == 0 ? recognisers.stream().map(r -> 0).toList() : dimensions;
		images = new ContentFile(folder, name + "images", ".csv");
		faces = new ContentFile(folder, name + "faces", ".csv");
		suitability = new ContentFile(folder, name + "suitability", ".npy");
		images.begin(CsvFile.line(ImageRow.HEADER).getBytes(StandardCharsets.UTF_8));
		faces.begin(CsvFile.line(FacesTable.HEADER).getBytes(StandardCharsets.UTF_8));
		suitability.begin(Npy.header(Npy.BYTES, leaf.faces()));
		for (int i = 0; i < recognisers.size(); i++) {
			vectors.add(new ContentFile(folder, name + recognisers.get(i), ".npy"));
			vectors.get(i).begin(Npy.header(Npy.FLOATS, leaf.faces(), this.dimensions.get(i)));
		}
	}

	/** Whether a photograph belongs to this part. */
	boolean has(final EnrolledImage image) {
		return leaf.has(image.sha256());
	}

	/** Adds the next photograph in the order of their SHA-256. */
	void add(final EnrolledImage image) throws IOException {
		images.add(image.row(), 1);
		for (final byte[] face : image.faces())
			faces.add(face, 1);
		suitability.add(image.suitability(), image.suitability().length);
		for (int i = 0; i < vectors.size(); i++)
			vectors.get(i).add(image.vectors().get(i), image.faces().size());
	}

	/** Gives the files their names. */
	PartEntry finish() throws IOException {
		final Map<String, StoredVectors> embeddings = new LinkedHashMap<>();
		for (int i = 0; i < vectors.size(); i++)
			embeddings.put(recognisers.get(i), new StoredVectors(vectors.get(i).finish(), dimensions.get(i)));
		final PartEntry part = new PartEntry(leaf.prefix(), images.finish(), faces.finish(), suitability.finish(), embeddings, screens(
			embeddings));
		if (part.images().rows() != leaf.images() || part.faces().rows() != leaf.faces()) throw new IOException("the part '" + leaf.prefix() +
			"' has " + part.faces().rows() + " faces, counted were " + leaf.faces() + ": its sources changed");
		return part;
	}

	private Map<String, StoredFile> screens(final Map<String, StoredVectors> embeddings) throws IOException {
		final Map<String, StoredFile> screens = new LinkedHashMap<>();
		for (final Map.Entry<String, StoredVectors> by : embeddings.entrySet())
			if (ScreenFile.bytes(by.getValue()).isPresent()) screens.put(by.getKey(), ScreenFile.write(folder, name + by.getKey() + "-screen", by
				.getValue()));
		return screens;
	}

	/** Gives the files the names that those of a segment have. */
	void finishPlain() throws IOException {
		for (final ContentFile file : List.of(images, faces, suitability))
			file.finishPlain();
		for (final ContentFile file : vectors)
			file.finishPlain();
	}

	@Override
	public void close() throws IOException {
		images.close();
		faces.close();
		suitability.close();
		for (final ContentFile file : vectors)
			file.close();
	}
}
