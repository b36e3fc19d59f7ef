package org.visavis.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.visavis.UserError;
import org.visavis.seal.SealedRecord;
import org.visavis.table.ImagesTable;

/**
 * Which files of a record are the depictions that a notice is about.
 *
 * @param images their rows of images.csv, in its order
 * @param notes which files are left out and why, in sentences
 */
record Depictions(List<Map<String, String>> images, List<String> notes) {

	private static final String QUESTIONED = "Q", REFERENCE = "R";

	/**
	 * Those that the facts name; else the questioned ones, since a reference is the person's own photograph, without those that
	 * are a reference too; else all. A file that is no picture is none.
	 *
	 * @throws UserError if the record is a calibration's, has no images.csv or lacks one that is named, or if nothing is left
	 */
	static Depictions of(final SealedRecord record, final NoticeFile facts) {
		final List<Map<String, String>> all = images(record);
		final List<String> named = named(facts, all, record);
		final boolean compared = all.stream().anyMatch(image -> image.get("image").startsWith(QUESTIONED));
		final List<Map<String, String>> kept = new ArrayList<>();
		final List<String> notes = new ArrayList<>();
		for (final Map<String, String> image : all)
			if (named.isEmpty() ? !compared || image.get("image").startsWith(QUESTIONED) : named.contains(image.get("image")))
				why(image, named.isEmpty() ? all : List.of()).ifPresentOrElse(notes::add, () -> kept.add(image));
		if (kept.isEmpty() && !notes.isEmpty()) throw new UserError("No depiction is left for a notice on " + record.path() + ". " +
			String.join(" ", notes));
		return new Depictions(kept, notes);
	}

	private static List<Map<String, String>> images(final SealedRecord record) {
		if (record.manifest().command().startsWith("Calibrate")) throw new UserError(record.path() + " is a record of " + record
			.manifest().command() + "; expected one of photographs of a case.");
		if (!record.has(ImagesTable.NAME)) throw new UserError(record.path() + " holds no " + ImagesTable.NAME +
			"; expected a record of photographs.");
		return ImagesTable.checked(record.table(ImagesTable.NAME), record.path());
	}

	/** Why a file is left out. */
	private static Optional<String> why(final Map<String, String> image, final List<Map<String, String>> all) {
		final String id = image.get("image");
		if (image.get("format").isEmpty()) return Optional.of("Left out: " + id + " is no picture.");
		return all.stream().filter(other -> other.get("image").startsWith(REFERENCE) && isSame(image, other)).findFirst().map(
			other -> "Left out: " + id + " is the same picture as the reference photograph " + other.get("image") +
				", which is taken for the person's own; who means it as a depiction names it by images in the notice file.");
	}

	private static boolean isSame(final Map<String, String> one, final Map<String, String> other) {
		return Stream.of("sha256", ImagesTable.PIXELS).anyMatch(column -> !one.getOrDefault(column, "").isEmpty() && one.get(column)
			.equals(other.get(column)));
	}

	private static List<String> named(final NoticeFile facts, final List<Map<String, String>> all, final SealedRecord record) {
		final List<String> named = facts.get(NoticeFact.IMAGES).stream().flatMap(line -> Arrays.stream(line.split("[\\s,;]+")))
			.filter(id -> !id.isEmpty()).toList();
		named.stream().filter(id -> all.stream().noneMatch(image -> image.get("image").equals(id))).findFirst().ifPresent(id -> {
			throw new UserError("images names '" + id + "'; expected an id of " + record.path().resolve(ImagesTable.NAME) + ".");
		});
		return named;
	}
}
