package org.visavis.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.visavis.file.OwnerOnly;
import org.visavis.originals.Originals;
import org.visavis.record.FinishedPhotographs;
import org.visavis.record.Journal;
import org.visavis.table.Item;
import org.visavis.table.PhotoResult;

/**
 * What earlier runs found in photographs, by the SHA-256 of their files, in a folder that a user chose: a file that is known is not
 * searched again. Holds templates of faces.
 */
final class KnownPhotographs implements AutoCloseable {

	private static final String NAME = "known.journal";

	private final Journal journal;
	private final Map<String, PhotoResult> known = new HashMap<>();

	private KnownPhotographs(final Journal journal) {
		this.journal = journal;
		journal.finished().values().forEach(result -> known.put(result.facts().sha256(), result));
	}

	/**
	 * Opens what a folder has, nothing if it is new.
	 *
	 * @param made what results depend on beside the file
	 */
	static KnownPhotographs open(final Path folder, final String made) throws IOException {
		OwnerOnly.folders(folder);
		return new KnownPhotographs(Journal.kept(folder, NAME, made));
	}

	/** Notes as finished what is known of some photographs. */
	void tell(final List<Item> items, final List<Integer> places, final FinishedPhotographs finished) throws IOException {
		final Set<Integer> done = finished.finished().keySet();
		final List<Integer> open = places.stream().filter(place -> !done.contains(place)).toList();
		final List<String> hashes = Originals.hashes(open.stream().map(items::get).toList());
		for (int i = 0; i < open.size(); i++)
			if (known.containsKey(hashes.get(i))) finished.add(open.get(i), known.get(hashes.get(i)));
	}

	/** Keeps a result that depends on nothing but the file's content. */
	void keep(final PhotoResult result) throws IOException {
		if (!result.facts().problem().isEmpty() || known.putIfAbsent(result.facts().sha256(), result) != null) return;
		journal.add(known.size(), result);
	}

	@Override
	public void close() throws IOException {
		journal.close();
	}
}
