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
 * @param screens of the embeddings of a part with many faces, by recogniser, see {@link org.visavis.search.Screen}
 */
public record PartEntry(String prefix, StoredFile images, StoredFile faces, StoredFile suitability,
	Map<String, StoredVectors> embeddings, Map<String, StoredFile> screens)
{

	public PartEntry {
		embeddings = Collections.unmodifiableMap(new LinkedHashMap<>(embeddings));
		screens = Collections.unmodifiableMap(new LinkedHashMap<>(screens));
	}

	/** All its files. */
	public List<StoredFile> files() {
		final List<StoredFile> files = new ArrayList<>(List.of(images, faces, suitability));
		embeddings.values().forEach(vectors -> files.add(vectors.stored()));
		files.addAll(screens.values());
		return files;
	}
}
