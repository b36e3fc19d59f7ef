package org.visavis.gallery;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.visavis.UserError;

/**
 * Where the rows of a part or a segment lie, all in the order of the photographs' SHA-256 and the faces' numbers.
 *
 * @param embeddings one for each recogniser of the method, in its order; none where they are not asked for
 */
record RowFiles(Path images, Path faces, Path suitability, List<Path> embeddings) {

	/** Those of a part. */
	static RowFiles of(final Path gallery, final PartEntry part, final List<String> recognisers) {
		if (!part.embeddings().keySet().equals(Set.copyOf(recognisers))) throw new UserError(gallery.resolve(GalleryManifest.NAME) +
			" names embeddings of " + part.embeddings().keySet() + " in the part '" + part.prefix() + "'; expected " + recognisers + ".");
		return new RowFiles(gallery.resolve(part.images().file()), gallery.resolve(part.faces().file()), gallery.resolve(part.suitability()
			.file()), recognisers.stream().map(recogniser -> gallery.resolve(part.embeddings().get(recogniser).file())).toList());
	}

	/** Those of a segment. */
	static RowFiles of(final Path segment, final List<String> recognisers) {
		return new RowFiles(segment.resolve("images.csv"), segment.resolve("faces.csv"), segment.resolve("suitability.npy"), recognisers
			.stream().map(recogniser -> segment.resolve(recogniser + ".npy")).toList());
	}

	/** The same rows without their embeddings. */
	RowFiles withoutEmbeddings() {
		return new RowFiles(images, faces, suitability, List.of());
	}
}
