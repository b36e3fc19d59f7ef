package org.visavis.enrol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.visavis.UserError;
import org.visavis.gallery.Change;
import org.visavis.gallery.Erased;
import org.visavis.gallery.FileRow;
import org.visavis.gallery.Gallery;
import org.visavis.gallery.GalleryWriter;
import org.visavis.gallery.ImageRow;
import org.visavis.request.Version;
import org.visavis.run.Outcome;

/** Takes faces and photographs out of a gallery for good, with all that was computed from them. */
public final class Erasure {

	/** What stands for everything. */
	public static final String ALL = "all";

	private final Optional<EraseList> list;
	private final Erased erased;

	private Erasure(final Optional<EraseList> list, final Erased erased) {
		this.list = list;
		this.erased = erased;
	}

	/**
	 * Erases; what an interrupted enrolment left is taken up first, so that nothing of it stays either.
	 *
	 * @param what the path of a list, or empty for everything
	 * @param examiner who erases, as the person says; empty if not stated
	 */
	public static Outcome run(final Path gallery, final Optional<Path> what, final String examiner) {
		final Optional<EraseList> list = what.map(EraseList::read);
		try (GalleryWriter writer = GalleryWriter.open(gallery)) {
			if (!writer.segments().isEmpty()) writer.commit(change(writer.gallery(), writer.gallery().erased(), "", "enrol", Map.of()));
			final Gallery before = writer.gallery();
			final Erasure erasure = new Erasure(list, before.erased());
			list.ifPresent(lines -> lines.nameErased(before.erased()));
			writer.eachPhotograph(erasure::take);
			list.ifPresent(lines -> lines.checkFound(gallery));
			final Gallery after = writer.commit(change(before, erasure.erased, examiner, "erase", Map.of("what", list.map(
				EraseList::sha256).orElse(ALL))));
			return new Outcome(gallery, erasure.sentence(before, after));
		}
		catch (final IOException | UncheckedIOException e) {
			throw new UserError("The gallery " + gallery + " cannot be erased: " + e.getMessage() + ".", e);
		}
	}

	private static Change change(final Gallery gallery, final Erased erased, final String who, final String action,
		final Map<String, String> content)
	{
		final Map<String, String> all = new LinkedHashMap<>(Map.of("software", Version.NAME_AND_NUMBER));
		all.putAll(content);
		return new Change("", () -> List.<FileRow>of().iterator(), erased, Set.of(), gallery.manifest().keepUntil(), who, action, all);
	}

	private void take(final String sha256, final List<String> faces) {
		if (list.isEmpty()) erased.addInOrder(sha256);
		else if (list.get().names(sha256) | list.get().names(ImageRow.id(sha256))) erased.addPhotograph(sha256);
		else for (final String face : faces)
			if (list.get().names(face)) erased.addFace(sha256, Integer.parseInt(face.substring(face.indexOf('.') + 1)));
	}

	private String sentence(final Gallery before, final Gallery after) {
		final long photographs = before.manifest().images() - after.manifest().images(), faces = before.rows() - after.rows();
		final String unknown = list.map(EraseList::unknown).orElse("");
		return (photographs <= 0 && faces <= 0 ? "Nothing to erase" : "Erased " + Tally.of(faces, "faces") + " and " + Tally.of(
			photographs, "photographs")) +
			(unknown.isEmpty() ? "" : "; nothing in the gallery is named by " + unknown) + "; left are " +
			Tally.of(after.rows(), "faces") + ", " + Tally.of(after.manifest().images(), "photographs") + ", the paths and SHA-256 of " + Tally.of(after
				.manifest().files().rows(), "files") + " and the SHA-256 of what was erased: " + after.folder();
	}
}
