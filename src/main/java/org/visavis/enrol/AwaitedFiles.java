package org.visavis.enrol;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.visavis.gallery.FileRow;
import org.visavis.gallery.FileRow.State;
import org.visavis.gallery.ImageRow;

/**
 * The files of photographs that are being worked off: they go into the gallery's table when the photograph does, so that one that came
 * to nothing is read again by the next run. Safe for several threads.
 */
final class AwaitedFiles {

	private final UnderWay underWay;
	/** By the id of the photograph. */
	private final Map<String, List<FileRow>> awaited = new HashMap<>();
	private final Set<String> failed = new HashSet<>();

	AwaitedFiles(final UnderWay underWay) {
		this.underWay = underWay;
	}

	/** Holds the files of a new photograph from now on. */
	synchronized void await(final String sha256) {
		failed.remove(ImageRow.id(sha256));
		awaited.put(ImageRow.id(sha256), new ArrayList<>());
	}

	/** Takes a file that was read: at once unless its photograph is awaited, without its hash where that came to nothing. */
	void add(final FileRow file) throws IOException {
		if (file.sha256().isEmpty()) underWay.add(file);
		else if (!isHeld(file)) underWay.add(hasFailed(file) ? unread(file) : file);
	}

	private synchronized boolean isHeld(final FileRow file) {
		final List<FileRow> files = awaited.get(ImageRow.id(file.sha256()));
		return files != null && files.add(file);
	}

	private synchronized boolean hasFailed(final FileRow file) {
		return failed.contains(ImageRow.id(file.sha256()));
	}

	private static FileRow unread(final FileRow file) {
		return file.with("", State.UNREADABLE);
	}

	/** Hands on the files of a photograph that is enrolled. */
	void enrolled(final String id) throws IOException {
		for (final FileRow file : released(id, false))
			underWay.add(file);
	}

	/** Hands on the files of a photograph that came to nothing, without their hash. */
	void failed(final String id) throws IOException {
		for (final FileRow file : released(id, true))
			underWay.add(unread(file));
	}

	private synchronized List<FileRow> released(final String id, final boolean hasFailed) {
		if (hasFailed) failed.add(id);
		return Optional.ofNullable(awaited.remove(id)).orElse(List.of());
	}
}
