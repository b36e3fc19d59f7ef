package org.visavis.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.visavis.file.Durable;
import org.visavis.file.OwnerOnly;
import org.visavis.file.WholeFile;
import org.visavis.record.SealFiles;
import org.visavis.record.Sha256Sums;

/** One change of a complete record: new content is written beside the files, then decided on and finished. */
final class Change {

	private final Path record;
	private final List<Path> parts = new ArrayList<>();

	/** For whoever has the lock. */
	Change(final Path record) {
		this.record = record;
	}

	/** What seals a record, by the names of {@link SealFiles}, made from its SHA256SUMS. */
	interface Sealing {

		Map<String, byte[]> of(byte[] sums) throws IOException;
	}

	/** Writes files beside their places; gives the SHA-256 of each. */
	SortedMap<String, String> stage(final Map<String, WholeFile.Filler> files) throws IOException {
		final SortedMap<String, String> hashes = new TreeMap<>();
		for (final Map.Entry<String, WholeFile.Filler> file : files.entrySet()) {
			final Path part = WholeFile.part(record.resolve(file.getKey()));
			parts.add(part);
			OwnerOnly.folders(part.getParent());
			WholeFile.fill(part, file.getValue());
			hashes.put(file.getKey(), Sha256Sums.of(part));
		}
		Durable.folders(record, files.keySet().stream());
		return hashes;
	}

	/**
	 * Makes the change.
	 *
	 * @param history the text of history.jsonl afterwards
	 * @param written the hashes of files that are staged
	 * @param removed the paths of files that go
	 */
	void make(final String history, final Map<String, String> written, final Collection<String> removed,
		final Sealing sealing) throws IOException
	{
		final SortedMap<String, String> sums = Resealing.sums(record);
		sums.putAll(written);
		sums.putAll(stage(Map.of(History.NAME, part -> Files.writeString(part, history))));
		sums.keySet().removeAll(removed);
		decide(sums, sealing);
	}

	/** Makes the change whose files are staged. */
	void decide(final SortedMap<String, String> sums, final Sealing sealing) throws IOException {
		final Map<String, WholeFile.Filler> seals = new TreeMap<>();
		sealing.of(Sha256Sums.text(sums).getBytes(StandardCharsets.UTF_8)).forEach((file, bytes) -> seals.put(file,
			part -> Files.write(part, bytes)));
		final Decision next = new Decision(sums, stage(seals));
		next.write(record);
		Resealing.finish(record, next);
	}

	/** Where it failed: takes back what was not decided on, and finishes what was. */
	void failed() throws IOException {
		if (Files.exists(record.resolve(Sha256Sums.NEXT))) Repair.underLock(record);
		else for (final Path part : parts)
			Resealing.delete(record, part);
	}
}
