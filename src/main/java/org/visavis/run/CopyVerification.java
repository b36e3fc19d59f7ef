package org.visavis.run;

import java.util.Optional;

import org.visavis.fingerprint.Borders;
import org.visavis.fingerprint.Registration;
import org.visavis.fingerprint.Turn;
import org.visavis.image.Photo;
import org.visavis.image.PhotoReader;
import org.visavis.table.Agreement;
import org.visavis.table.FoundCopy;
import org.visavis.table.Item;
import org.visavis.table.PhotoResult;

/** Looks at two pictures whose hashes agree: at their bytes, at their pixels, and whether they lie on each other. */
final class CopyVerification {

	private final Item questioned;
	private final PhotoResult result;
	private final PhotoReader reader = new PhotoReader();
	private Optional<Pixels> read = Optional.empty();

	/** Packed ARGB, row by row. */
	private record Pixels(int[] argb, int width, int height) {

		Pixels inside(final Borders borders) {
			return new Pixels(borders.inside(argb, width, height), borders.width(width), borders.height(height));
		}

		Pixels turned(final Turn turn) {
			final int[] turned = turn.of(argb, width, height);
			return turn.isTransposed() ? new Pixels(turned, height, width) : new Pixels(turned, width, height);
		}
	}

	CopyVerification(final Item questioned, final PhotoResult result) {
		this.questioned = questioned;
		this.result = result;
	}

	/** What is seen of the questioned picture and another one. */
	FoundCopy with(final Item other, final PhotoResult otherResult, final CopySearch.Hit hit) {
		if (result.facts().sha256().equals(otherResult.facts().sha256())) return found(other, hit, Agreement.SAME_BYTES, Optional.empty());
		if (result.facts().pixelsSha256().equals(otherResult.facts().pixelsSha256())) return found(other, hit, Agreement.SAME_PIXELS, Optional.empty());
		final Registration registration = register(other, otherResult, hit);
		return found(other, hit, registration.isRegistered() ? Agreement.REGISTERED : registration.isDecisive() ? Agreement.NOT_REGISTERED
			: Agreement.TOO_LITTLE, Optional.of(registration));
	}

	private FoundCopy found(final Item other, final CopySearch.Hit hit, final Agreement agreement, final Optional<Registration> registration) {
		return new FoundCopy(questioned.id(), other.id(), hit.bits(), hit.turn(), hit.inside(), hit.otherInside(), agreement, registration);
	}

	private Registration register(final Item other, final PhotoResult otherResult, final CopySearch.Hit hit) {
		if (read.isEmpty()) read = pixels(questioned);
		final Optional<Pixels> others = pixels(other);
		if (read.isEmpty() || others.isEmpty()) return new Registration(0, 0, 1);
		final Pixels a = (hit.inside() ? read.get().inside(result.hashes().borders()) : read.get()).turned(hit.turn());
		final Pixels b = hit.otherInside() ? others.get().inside(otherResult.hashes().borders()) : others.get();
		return Registration.of(a.argb, a.width, a.height, b.argb, b.width, b.height);
	}

	/** A file that changed since it was hashed stops the run when all is done. */
	private Optional<Pixels> pixels(final Item item) {
		final Photo photo = reader.read(item.file(), item.name());
		return photo.pixels().map(pixels -> new Pixels(pixels.update(null).getCurrentStorageArray(), photo.facts().width(), photo.facts().height()));
	}
}
