package org.visavis.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visavis.UserError;
import org.visavis.mark.FaceCode;
import org.visavis.mark.MarkKey;
import org.visavis.mark.MarkNumber;
import org.visavis.mark.SealedFaceCode;
import org.visavis.record.Manifest;
import org.visavis.record.Sha256Sums;
import org.visavis.request.ProtectionKeys;
import org.visavis.seal.RecordCheck;
import org.visavis.table.Finding;
import org.visavis.table.ProtectionsTable;
import org.visavis.table.Table;

/** The photographs of records of protection that were made with one key, and the codes of their faces, opened. */
final class ProtectedPhotographs {

	/**
	 * A photograph that was marked.
	 *
	 * @param record as the folder of records names it
	 * @param image its id there
	 * @param codes of its faces, by their ids
	 */
	record Protected(String record, String image, long number, String method, Map<String, FaceCode> codes) {}

	private final MarkKey key;
	private final String keySha256;
	private final List<Protected> photographs = new ArrayList<>();
	private int ofAnotherKey;

	private ProtectedPhotographs(final MarkKey key, final String keySha256) {
		this.key = key;
		this.keySha256 = keySha256;
	}

	/**
	 * Opens records, each of which must be as it was sealed.
	 *
	 * @param keyFile where the key lies, by whose hash the records made with it are known
	 */
	static ProtectedPhotographs of(final MarkKey key, final Path keyFile, final Path folder) throws IOException {
		final ProtectedPhotographs all = new ProtectedPhotographs(key, Sha256Sums.of(keyFile));
		for (final Map.Entry<String, Path> record : ProtectionKeys.records(folder).entrySet()) all.add(record.getKey(), record.getValue());
		if (all.photographs.isEmpty()) throw new UserError("record is " + folder + ", in which no marked picture is of the key in " + keyFile +
			"; expected the key with which the photographs were marked.");
		return all;
	}

	private void add(final String name, final Path record) throws IOException {
		final List<Finding> findings = RecordCheck.of(record).findings();
		if (!findings.isEmpty()) throw new UserError("record is " + record + ", which is not as it was sealed: " + findings.get(0).file() + " is " +
			findings.get(0).finding() + "; expected a record that Verify Record... finds in order.");
		final Manifest manifest = Manifest.read(record);
		if (!manifest.files().getOrDefault(ProtectionKeys.KEY_FILE, new Manifest.ReadFile("", 0)).sha256().equals(keySha256)) {
			ofAnotherKey++;
			return;
		}
		final Map<String, Map<String, FaceCode>> codes = codes(record);
		for (final Map<String, String> row : ProtectionsTable.read(record))
			if (!row.get("number").isEmpty()) photographs.add(new Protected(name, row.get("image"), MarkNumber.parse(row.get("number")), manifest.method()
				.sha256(), codes.getOrDefault(row.get("image"), Map.of())));
	}

	/** By photograph, then by face; none where they were erased. */
	private Map<String, Map<String, FaceCode>> codes(final Path record) throws IOException {
		final Map<String, Map<String, FaceCode>> codes = new HashMap<>();
		if (!Files.exists(record.resolve(ProtectionsTable.CODES))) return codes;
		for (final Map<String, String> row : Table.read(record.resolve(ProtectionsTable.CODES)).named())
			codes.computeIfAbsent(row.get("face").replaceFirst("\\..*", ""), image -> new LinkedHashMap<>()).put(row.get("face"), open(record, row));
		return codes;
	}

	private FaceCode open(final Path record, final Map<String, String> row) {
		try {
			return new SealedFaceCode(row.get("nonce"), row.get("encrypted")).open(key, MarkNumber.parse(row.get("number")), row.get(
				"face"));
		}
		catch (final GeneralSecurityException e) {
			throw new UserError(record.resolve(ProtectionsTable.CODES) + ": the code of " + row.get("face") +
				" cannot be opened; expected one that was sealed with this key.", e);
		}
	}

	List<Protected> photographs() {
		return photographs;
	}

	/** How many records were made with another key. */
	int ofAnotherKey() {
		return ofAnotherKey;
	}
}
