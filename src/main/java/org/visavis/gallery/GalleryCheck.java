package org.visavis.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.visavis.UserError;

/** Whether all files of a gallery are as gallery.json says; several are read at once. */
final class GalleryCheck {

	private GalleryCheck() {}

	/** Refuses a gallery of which one of some tables is not as it was written. */
	static void checkLists(final Path folder, final List<StoredFile> lists) throws IOException {
		for (final StoredFile file : lists)
			new StoredCheck(folder, file).check();
	}

	/** Refuses a gallery of which a file of some parts is not as it was written. */
	static void checkParts(final Path folder, final List<PartEntry> parts) throws IOException {
		try {
			parts.parallelStream().forEach(part -> checkPart(folder, part));
		}
		catch (final UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static void checkPart(final Path folder, final PartEntry part) {
		try {
			new StoredCheck(folder, part.images()).check();
			new StoredCheck(folder, part.faces()).check();
			new StoredCheck(folder, part.suitability()).checkSuitability();
			for (final StoredVectors vectors : part.embeddings().values())
				new StoredCheck(folder, vectors.stored()).checkVectors(vectors.dimensions());
			for (final Map.Entry<String, StoredFile> screen : part.screens().entrySet())
				new StoredCheck(folder, screen.getValue()).checkScreen(vectors(folder, part, screen.getKey()));
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static StoredVectors vectors(final Path folder, final PartEntry part, final String recogniser) {
		if (part.embeddings().containsKey(recogniser)) return part.embeddings().get(recogniser);
		throw new UserError(folder.resolve(GalleryManifest.NAME) + " names a screen of " + recogniser + ", of which it has no embeddings.");
	}
}
