package org.visavis.installation;

import java.nio.file.Path;
import java.util.List;

import org.visavis.file.Sha256;
import org.visavis.image.Photo;
import org.visavis.image.PhotoReader;
import org.visavis.table.Check;

/** Compares the pixels of pictures with those stored. */
final class PictureChecks {

	private final PhotoReader reader = new PhotoReader();
	private final Path unpacked;

	private PictureChecks(final Path unpacked) {
		this.unpacked = unpacked;
	}

	/** A check for each picture. */
	static List<Check> of(final TestVectors vectors, final Path unpacked) {
		final PictureChecks checks = new PictureChecks(unpacked);
		return vectors.pictures().stream().map(picture -> vectors.texts("picture", Path.of(picture.resource())
			.getFileName().toString(), picture.width() + " x " + picture.height() + " px, " + picture
				.sha256(), checks.found(picture))).toList();
	}

	private String found(final TestVectors.Picture picture) {
		final Photo photo = reader.read(unpacked.resolve(picture.resource()));
		return photo.pixels().map(pixels -> photo.facts().width() + " x " + photo.facts().height() + " px, " + sha256(pixels
			.update(null).getCurrentStorageArray())).orElseGet(photo.facts()::problem);
	}

	private static String sha256(final int[] argb) {
		final byte[] rgb = new byte[3 * argb.length];
		for (int i = 0; i < rgb.length; i++)
			rgb[i] = (byte) (argb[i / 3] >> 16 - 8 * (i % 3));
		return Sha256.of(rgb);
	}
}
