package org.visavis.originals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.visavis.UserError;
import org.visavis.seal.SealedRecord;

/** Photographs of a record that still lie somewhere with the bytes that they had. */
public final class FoundPhotographs {

	private FoundPhotographs() {}

	/**
	 * The file of each photograph, by its id in images.csv; none of those that are gone or have changed.
	 *
	 * @param images rows of images.csv
	 * @param photographs a folder, a file or a list in which they lie somewhere; empty for where they lay when the record was made
	 * @throws UserError if {@code photographs} is stated and is no such place
	 */
	public static Map<String, Path> of(final SealedRecord record, final Collection<Map<String, String>> images,
		final String photographs)
	{
		final Map<String, Path> found = new LinkedHashMap<>();
		whereabouts(record, photographs).ifPresent(place -> images.forEach(image -> place.photograph(image).filter(
			file -> !image.get("sha256").isEmpty() && Originals.hash(file).equals(image.get("sha256"))).ifPresent(file -> found.put(
				image.get("image"), file))));
		return found;
	}

	private static Optional<Whereabouts> whereabouts(final SealedRecord record, final String photographs) {
		try {
			return Optional.of(Whereabouts.of(record.manifest(), photographs));
		}
		catch (final UserError | IOException e) {
			if (photographs.isBlank()) return Optional.empty();
			if (e instanceof final UserError mistake) throw mistake;
			throw new UserError("photographs is " + photographs + ", which cannot be read: " + e.getMessage() + ".", e);
		}
	}
}
