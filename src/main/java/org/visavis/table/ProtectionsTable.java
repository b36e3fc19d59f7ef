package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.visavis.fingerprint.Fingerprint;

/** protections.csv and face_codes.csv: what a record of protection holds of each photograph, and the sealed codes of its faces. */
public final class ProtectionsTable {

	public static final String NAME = "protections.csv", CODES = "face_codes.csv";

	private static final List<String> HEADER = List.of("image", "number", "picture", "original_sha256", "marked_sha256", "original_pdq",
		"original_quality", "marked_pdq", "marked_quality", "psnr", "agreement", "problem"), CODES_HEADER = List.of("face", "number", "nonce",
			"encrypted");

	private ProtectionsTable() {}

	/**
	 * Writes both.
	 *
	 * @param originals the SHA-256 of each photograph, in the order of the rows
	 */
	public static void write(final Path record, final List<String> originals, final List<MarkedPhotograph> marked) throws IOException {
		final List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < marked.size(); i++) rows.add(row(originals.get(i), marked.get(i)));
		CsvFile.write(record.resolve(NAME), HEADER, rows.stream());
		CsvFile.write(record.resolve(CODES), CODES_HEADER, marked.stream().flatMap(one -> one.codes().stream().map(code -> List.of(code.face(), one
			.number(), code.code().nonce(), code.code().encrypted()))));
	}

	private static List<String> row(final String original, final MarkedPhotograph one) {
		final List<String> row = new ArrayList<>(List.of(one.image(), one.number(), one.picture(), original, one.sha256()));
		add(row, one.original());
		add(row, one.marked());
		final boolean isMarked = !one.picture().isEmpty();
		row.addAll(List.of(isMarked ? FixedDigits.of(one.psnr(), 2) : "", isMarked ? FixedDigits.of(one.agreement(), 2) : "", one.problem()));
		return row;
	}

	private static void add(final List<String> row, final Fingerprint hash) {
		row.add(hash == null ? "" : hash.hash().toString());
		row.add(hash == null ? "" : Integer.toString(hash.quality()));
	}

	/** The rows of protections.csv. */
	public static List<Map<String, String>> read(final Path record) throws IOException {
		return Table.read(record.resolve(NAME)).named();
	}
}
