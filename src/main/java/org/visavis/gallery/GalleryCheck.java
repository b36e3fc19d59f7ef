package org.visavis.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Whether all files of a gallery are as gallery.json says; several are read at once. */
final class GalleryCheck {

	private GalleryCheck() {}

	/** Refuses a gallery of which a file is not as it was written. */
	static void check(final Path folder, final GalleryManifest manifest) throws IOException {
		for (final StoredFile file : List.of(manifest.files(), manifest.vanished(), manifest.erased()))
			new StoredCheck(folder, file).check();
		try {
			manifest.parts().parallelStream().forEach(part -> checkPart(folder, part));
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
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
