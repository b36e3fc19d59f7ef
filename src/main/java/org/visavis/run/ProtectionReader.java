package org.visavis.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visavis.UserError;
import org.visavis.mark.FaceCode;
import org.visavis.mark.MarkKey;
import org.visavis.mark.MarkNumber;
import org.visavis.mark.SealedFaceCode;
import org.visavis.record.Manifest;
import org.visavis.request.ProtectionKeys;
import org.visavis.run.ProtectedPhotographs.Protected;
import org.visavis.table.ProtectionsTable;
import org.visavis.table.Table;

/**
 * Reads a record of protection whose key is known, and takes nothing at its word that the key can tell: anybody can change a record and
 * make its hashes anew.
 *
 * @param name as the folder of records has it
 */
record ProtectionReader(MarkKey key, String name, Path record, Manifest manifest) {

	/**
	 * The photographs that were marked.
	 *
	 * @throws UserError if a number does not follow from the key, the original and the words, or a face's code is missing or another's
	 */
	List<Protected> photographs() throws IOException {
		final boolean isErased = !Files.exists(record.resolve(ProtectionsTable.CODES));
		final List<Protected> photographs = new ArrayList<>();
		for (final Map<String, String> row : ProtectionsTable.read(record)) {
			if (row.get("number").isEmpty()) continue;
			final String image = row.get("image");
			photographs.add(new Protected(name, image, number(row), manifest.method().sha256(), isErased ? Map.of() : codes(image, row.get("number")), isErased));
		}
		return photographs;
	}

	private long number(final Map<String, String> row) {
		final Map<String, String> words = manifest.settings();
		final long number = MarkNumber.of(key, row.get("original_sha256"), words.getOrDefault(ProtectionKeys.CONSENT, ""), words.getOrDefault(
			ProtectionKeys.SHOWN, ""));
		if (MarkNumber.text(number).equals(row.get("number"))) return number;
		throw new UserError("record is " + record + ", in which the number of " + row.get("image") +
			" does not follow from its words and its original; expected a record as it was made.");
	}

	/** Of each face that was found in a photograph, by its id. */
	private Map<String, FaceCode> codes(final String image, final String number) throws IOException {
		final Map<String, FaceCode> codes = new LinkedHashMap<>();
		final List<Map<String, String>> sealed = Table.read(record.resolve(ProtectionsTable.CODES)).named();
		for (final Map<String, String> face : Table.read(record.resolve("faces.csv")).named())
			if (face.get("image").equals(image)) codes.put(face.get("face"), open(sealed.stream().filter(row -> row.get("face").equals(face.get("face")))
				.findFirst().orElseThrow(() -> refusal(face.get("face"), "is missing")), number));
		return codes;
	}

	private FaceCode open(final Map<String, String> row, final String number) {
		if (!row.get("number").equals(number)) throw refusal(row.get("face"), "is of the number " + row.get("number") + ", its photograph of " + number);
		try {
			return new SealedFaceCode(row.get("nonce"), row.get("encrypted")).open(key, MarkNumber.parse(number), row.get("face"));
		}
		catch (final GeneralSecurityException e) {
			throw refusal(row.get("face"), "cannot be opened with this key");
		}
	}

	private UserError refusal(final String face, final String found) {
		return new UserError(record.resolve(ProtectionsTable.CODES) + ": the code of " + face + " " + found + "; expected a record as it was made.");
	}
}
