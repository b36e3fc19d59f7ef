package org.visavis.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.visavis.calibrate.RateWords;
import org.visavis.calibrate.RelevantPopulation;
import org.visavis.calibrate.StatedLr;
import org.visavis.page.HtmlTemplate;
import org.visavis.table.ImagesTable;
import org.visavis.table.Table;

/** evidence.html: what the pairs of a record say and what that rests on, in words; its numbers are those of pairs.csv. */
public final class EvidencePage {

	/** So many pairs are listed, and so many for each reason why there is no LR. */
	private static final int LISTED = 50;

	private EvidencePage() {}

	/**
	 * Writes evidence.html into a record that has its tables.
	 *
	 * @param population of the case, by the calibration; empty where there is none
	 * @param noLrReason why there is no calibration, "no likelihood ratio: ..."; empty where there is one
	 * @param compared how many pairs were compared, listed or not
	 */
	public static void write(final Path record, final Optional<RelevantPopulation> population, final String noLrReason,
		final long compared) throws IOException
	{
		final Map<String, Object> values = new HashMap<>(Map.of("noLrReason", noLrReason, "compared", compared,
			"listed", LISTED, "share", new RateWords()));
		values.put("shipped", population.filter(p -> p.calibration().isShipped()).isPresent());
		population.ifPresent(p -> StratumRow.addTo(values, p));
		values.put("scale", rows(record.resolve("verbal_scale.csv")));
		final Path corrections = record.resolve("corrections.csv");
		values.put("corrections", Files.exists(corrections) ? rows(corrections) : List.of());
		addPairs(values, record);
		addFaces(values, record);
		HtmlTemplate.write("evidence.ftlh", values, record.resolve("evidence.html"));
	}

	private static void addPairs(final Map<String, Object> values, final Path record) throws IOException {
		final PairsShown pairs = new PairsShown(LISTED);
		Table.eachRow(record.resolve("pairs.csv"), pairs::add);
		values.put("pairs", pairs.highest().stream().map(pair -> Map.of("cells", pair, "lr", StatedLr.of(pair).orElseThrow())).toList());
		values.put("count", pairs.count());
		values.put("withLr", pairs.withLr());
		values.put("without", pairs.without());
	}

	private static void addFaces(final Map<String, Object> values, final Path record) throws IOException {
		final Map<String, String> suitabilities = new HashMap<>();
		final List<String> unsuitable = new ArrayList<>();
		Table.eachRow(record.resolve("faces.csv"), face -> {
			suitabilities.put(face.get("face"), face.get("suitability") + (face.get("reasons").isEmpty() ? "" : ": " + face.get(
				"reasons")));
			if (face.get("suitability").equals("unsuitable")) unsuitable.add(face.get("face"));
		});
		values.put("paths", ImagesTable.paths(record));
		values.put("suitabilities", suitabilities);
		values.put("unsuitable", unsuitable);
	}

	private static List<Map<String, String>> rows(final Path csv) throws IOException {
		final List<Map<String, String>> rows = new ArrayList<>();
		Table.eachRow(csv, rows::add);
		return rows;
	}
}
