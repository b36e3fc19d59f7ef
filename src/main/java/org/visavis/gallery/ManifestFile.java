package org.visavis.gallery;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.visavis.FileLimits;
import org.visavis.UserError;
import org.visavis.file.WholeFile;

/** gallery.json as a file. */
final class ManifestFile {

	/** 65,536 parts of ten recognisers are below that. */
	private static final FileLimits LIMITS = FileLimits.of(1 << 29);

	private ManifestFile() {}

	/** Reads that of a gallery; one of another format or that is not as this program writes it is refused. */
	static GalleryManifest read(final Path folder) {
		final String text = text(folder);
		final GalleryManifest manifest = parse(folder, text);
		if (text.equals(manifest.text())) return manifest;
		throw new UserError(folder.resolve(GalleryManifest.NAME) + " is not as this program writes it; expected that nobody changed it.");
	}

	/** Has it take the place of the one that is there, at once. */
	static void write(final Path folder, final GalleryManifest manifest) throws IOException {
		WholeFile.write(folder.resolve(GalleryManifest.NAME), part -> Files.writeString(part, manifest.text()));
	}

	private static String text(final Path folder) {
		if (!Gallery.is(folder)) throw new UserError(folder + " holds no " + GalleryManifest.NAME +
			"; expected the folder of a gallery, as Enrol Gallery... makes it.");
		try {
			return LIMITS.text(folder.resolve(GalleryManifest.NAME));
		}
		catch (final CharacterCodingException e) {
			throw damaged(folder, "it is no text in UTF-8", e);
		}
		catch (final IOException e) {
			throw damaged(folder, e.getMessage(), e);
		}
	}

	private static UserError damaged(final Path folder, final String reason, final Exception cause) {
		return new UserError(folder.resolve(GalleryManifest.NAME) + " is damaged: " + reason + "; expected it as it was written.", cause);
	}

	private static GalleryManifest parse(final Path folder, final String text) {
		try {
			final int format = GalleryManifest.formatOf(text);
			if (format != GalleryManifest.FORMAT) throw new UserError(folder + " is a gallery of format " + format + "; this program reads format " +
				GalleryManifest.FORMAT + ".");
			return GalleryManifest.parse(text);
		}
		catch (final UserError e) {
			throw e;
		}
		catch (final RuntimeException e) { // Gson hands on what a constructor throws
			throw damaged(folder, "it is no JSON of a gallery", e);
		}
	}
}
