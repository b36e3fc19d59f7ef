package org.visavis.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.visavis.calibrate.StatedLr;
import org.visavis.table.CsvFile;
import org.visavis.table.HitsTable;
import org.visavis.table.Table;

/**
 * The best face that a search found of those whose photograph is not in the record.
 *
 * @param row of hits.csv, each cell by its column's name
 */
public record AbsentHit(Map<String, String> row) {

	/** That of a record, where it is stronger than every pair of pairs.csv; none where it is not, or nothing was searched. */
	public static Optional<AbsentHit> strongest(final Path record) throws IOException {
		if (!Files.isRegularFile(record.resolve(HitsTable.NAME)) || !Files.isRegularFile(record.resolve("pairs.csv"))) return Optional.empty();
		final HighestPairs absent = new HighestPairs(1);
		Table.eachRow(record.resolve(HitsTable.NAME), row -> {
			if (row.get("list").equals(HitsTable.COMPARABLE) && row.get("face_b").isEmpty()) absent.add(row);
		});
		final Strength listed = HighestPairs.of(record, 1).stream().map(Strength::of).findFirst().orElse(Strength.NONE);
		return absent.pairs().stream().filter(row -> Strength.of(row).compareTo(listed) > 0).map(AbsentHit::new).findFirst();
	}

	/** The photograph as it was enrolled. */
	public String path() {
		return CsvFile.plain(row.get("path"));
	}

	/** The verbal term and the likelihood ratio, or why there is none. */
	public String words() {
		return StatedLr.of(row).map(lr -> row.get("support") + "; likelihood ratio " + lr.words()).orElse(row.get("no_lr_reason"));
	}
}
