package org.visavis.gallery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Collections;

/**
 * A part of a gallery, as gallery.json names it: the photographs whose SHA-256 begins alike, and their faces.
 *
 * @param prefix the hexadecimal digits that it begins with; empty where one part holds all
 * @param images a row for each photograph
 * @param faces a row for each face
 * @param suitability a byte for each face
 * @param embeddings a vector for each face, by recogniser
 */
public record PartEntry(String prefix, StoredFile images, StoredFile faces, StoredFile suitability,
	Map<String, StoredVectors> embeddings)
{

	public PartEntry {
		embeddings = Collections.unmodifiableMap(new LinkedHashMap<>(embeddings));
	}

	/** All its files. */
	public List<StoredFile> files() {
		final List<StoredFile> files = new ArrayList<>(List.of(images, faces, suitability));
		embeddings.values().forEach(vectors -> files.add(vectors.stored()));
		return files;
	}
}
