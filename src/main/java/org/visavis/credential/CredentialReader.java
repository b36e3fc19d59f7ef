package org.visavis.credential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.visavis.file.Bytes;
import org.visavis.header.Format;

/** Reads the Content Credentials of files: the active manifest first, then those of its ingredients to any depth. */
public final class CredentialReader {

	private final Anchors anchors;
	private final Instant today;

	/** @param today the moment for which "today" stands */
	public CredentialReader(final Anchors anchors, final Instant today) {
		this.anchors = anchors;
		this.today = today;
	}

	/** A row for each manifest, at most {@value FileCredentials#MOST}; one row if the store cannot be read; none without a store. */
	public List<Credential> read(final Format format, final Bytes file) {
		final Optional<StorePlace> place = StoreFinder.find(format, file);
		return place.map(found -> new FileCredentials(anchors, today, file, found).read()).orElse(List.of());
	}

	/** Where the manifest store begins in a file; empty if there is none. */
	public static Optional<Long> offset(final Format format, final Bytes file) {
		return StoreFinder.find(format, file).map(StorePlace::offset);
	}
}
