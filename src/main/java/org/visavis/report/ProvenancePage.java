package org.visavis.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.visavis.credential.Credential;
import org.visavis.marker.Marker;
import org.visavis.metadata.MetadataFact;
import org.visavis.page.HtmlTemplate;
import org.visavis.table.CompressionRow;
import org.visavis.table.Item;
import org.visavis.table.ProvenanceResult;
import org.visavis.table.WatermarksTable;
import org.visavis.watermark.CarrierMap;
import org.visavis.watermark.Watermark;

/** provenance.html: what files say about themselves, as a chapter to be read: markers, Content Credentials, notes, and how they were compressed. */
public final class ProvenancePage {

	private static final String NAME = "provenance.html";

	/** So many rows of each table are shown; the tables of the record have all. */
	private static final int MOST = 300;

	/** A row of a table, with its file. */
	public record Row<T>(Item item, T of) {}

	private ProvenancePage() {}

	/** Writes the page into a record. */
	public static void write(final Path record, final List<Item> items, final List<ProvenanceResult> results,
		final List<CompressionRow> compressed, final Map<String, String> keys) throws IOException
	{
		final List<Row<Marker>> markers = new ArrayList<>();
		final List<Row<Credential>> credentials = new ArrayList<>();
		final List<Row<MetadataFact>> notes = new ArrayList<>();
		final List<Row<String>> problems = new ArrayList<>();
		final List<Row<Watermark>> watermarks = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			final Item item = items.get(i);
			final ProvenanceResult result = results.get(i);
			result.markers().forEach(marker -> markers.add(new Row<>(item, marker)));
			result.credentials().forEach(credential -> credentials.add(new Row<>(item, credential)));
			result.watermark().ifPresent(watermark -> watermarks.add(new Row<>(item, watermark)));
			result.facts().metadata().stream().filter(fact -> fact.group().equals("note") || fact.name().equals(
				"behind the picture") || fact.value().endsWith("the preview shows something else")).forEach(fact -> notes.add(new Row<>(item, fact)));
			if (!result.facts().problem().isEmpty()) problems.add(new Row<>(item, result.facts().problem()));
		}
		final Map<String, Object> values = new HashMap<>(Map.of("count", items.size(), "markers", markers, "credentials",
			credentials, "notes", notes, "problems", problems, "keys", keys, "limit", MOST));
		values.putAll(Map.of("watermarks", watermarks, "searched", results.stream().filter(result -> result.watermarks().filter(
			searched -> searched.hypotheses() > 0).isPresent()).count(), "maps", WatermarksTable.MAPS, "rates", watermarks.stream().map(row -> WatermarksTable.rate(row.of()
				.falseAlarm())).toList(), "carries", CarrierMap.CARRIES));
		values.put("compressed", compressed);
		HtmlTemplate.write("provenance.ftlh", values, record.resolve(NAME));
	}
}
