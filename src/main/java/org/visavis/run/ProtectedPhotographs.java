package org.visavis.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.visavis.UserError;
import org.visavis.mark.FaceCode;
import org.visavis.mark.KeyFile;
import org.visavis.mark.MarkKey;
import org.visavis.record.Manifest;
import org.visavis.request.ProtectionKeys;
import org.visavis.seal.RecordCheck;
import org.visavis.table.Finding;

/** The photographs of records of protection that were made with one key, and the codes of their faces, opened. */
final class ProtectedPhotographs {

	/**
	 * A photograph that was marked.
	 *
	 * @param record as the folder of records names it
	 * @param image its id there
	 * @param codes of its faces, by their ids
	 * @param isErased whether the codes were taken out of the record
	 */
	record Protected(String record, String image, long number, String method, Map<String, FaceCode> codes, boolean isErased) {}

	private final MarkKey key;
	private final Set<String> hashes;
	private final List<Protected> photographs = new ArrayList<>();
	private final Map<String, String> seals = new LinkedHashMap<>();
	private int ofAnotherKey;

	private ProtectedPhotographs(final MarkKey key) {
		this.key = key;
		hashes = KeyFile.hashes(key);
	}

	/**
	 * Opens records, each of which must be as it was sealed, and those of the key as it was made.
	 *
	 * @param keyFile where the key lies
	 */
	static ProtectedPhotographs of(final MarkKey key, final Path keyFile, final Path folder) throws IOException {
		final ProtectedPhotographs all = new ProtectedPhotographs(key);
		for (final Map.Entry<String, Path> record : ProtectionKeys.records(folder).entrySet()) all.add(record.getKey(), record.getValue());
		if (all.photographs.isEmpty()) throw new UserError("record is " + folder + ", in which no marked picture is of the key in " + keyFile +
			"; expected the key with which the photographs were marked.");
		return all;
	}

	private void add(final String name, final Path record) throws IOException {
		final RecordCheck check = RecordCheck.of(record);
		final List<Finding> findings = check.findings();
		if (!findings.isEmpty()) throw new UserError("record is " + record + ", which is not as it was sealed: " + findings.get(0).file() + " is " +
			findings.get(0).finding() + "; expected a record that Verify Record... finds in order.");
		final Manifest manifest = Manifest.read(record);
		if (!hashes.contains(manifest.files().getOrDefault(ProtectionKeys.KEY_FILE, new Manifest.ReadFile("", 0)).sha256())) {
			ofAnotherKey++;
			return;
		}
		photographs.addAll(new ProtectionReader(key, name, record, manifest).photographs());
		seals.put(name, SealWords.of(check));
	}

	List<Protected> photographs() {
		return photographs;
	}

	/** How each record of the key is sealed, in words, by its name. */
	Map<String, String> seals() {
		return seals;
	}

	/** How many records were made with another key. */
	int ofAnotherKey() {
		return ofAnotherKey;
	}
}
