package org.visavis.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.visavis.UserError;
import org.visavis.seal.SealedRecord;
import org.visavis.table.ImagesTable;

/** Which files of a record are the depictions that a notice is about. */
final class Depictions {

	private static final String QUESTIONED = "Q";

	private Depictions() {}

	/**
	 * Their rows of images.csv, in its order: those that the facts name; else the questioned ones, since a reference is the
	 * person's own photograph; else all.
	 *
	 * @throws UserError if the record is a calibration's, has no images.csv or lacks one that is named
	 */
	static List<Map<String, String>> of(final SealedRecord record, final NoticeFile facts) {
		if (record.manifest().command().startsWith("Calibrate")) throw new UserError(record.path() + " is a record of " + record
			.manifest().command() + "; expected one of photographs of a case.");
		if (!record.has(ImagesTable.NAME)) throw new UserError(record.path() + " holds no " + ImagesTable.NAME +
			"; expected a record of photographs.");
		final List<Map<String, String>> all = ImagesTable.checked(record.table(ImagesTable.NAME), record.path());
		final List<String> ids = all.stream().map(image -> image.get("image")).toList(), named = named(facts);
		named.stream().filter(id -> !ids.contains(id)).findFirst().ifPresent(id -> {
			throw new UserError("images names '" + id + "'; expected an id of " + record.path().resolve(ImagesTable.NAME) + ".");
		});
		final boolean compared = ids.stream().anyMatch(id -> id.startsWith(QUESTIONED));
		return all.stream().filter(image -> named.isEmpty() ? !compared || image.get("image").startsWith(QUESTIONED) : named
			.contains(image.get("image"))).toList();
	}

	private static List<String> named(final NoticeFile facts) {
		return facts.get(NoticeFact.IMAGES).stream().flatMap(line -> Arrays.stream(line.split("[\\s,;]+"))).flatMap(id -> id
			.isEmpty() ? Stream.empty() : Stream.of(id)).toList();
	}
}
