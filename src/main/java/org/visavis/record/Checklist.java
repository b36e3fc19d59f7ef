package org.visavis.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an examiner saw of each component of two faces, in the order of the list; nothing is ever added up. */
public record Checklist(List<Observation> observations) {

	private static final String COLUMNS = "component,group,standard,a,b,finding,note";

	public Checklist {
		observations = List.copyOf(observations);
	}

	/** Reads a checklist of a record. */
	public static Checklist read(final Path csv) throws IOException {
		final List<Observation> observations = new ArrayList<>();
		Table.eachRow(csv, row -> observations.add(observation(row)));
		return new Checklist(observations);
	}

	/** Writes it as a table. */
	public void write(final Path csv) throws IOException {
		final Rows rows = new Rows(COLUMNS);
		for (final Observation o : observations)
			rows.row().text(o.component()).text(o.group()).text(o.standard()).text(o.a()).text(o.b()).text(o.finding()).text(o
				.note());
		rows.write(csv);
	}

	private static Observation observation(final Map<String, String> row) {
		return new Observation(row.get("component"), row.get("group"), row.get("standard"), row.get("a"), row.get("b"), row
			.get("finding"), row.get("note"));
	}
}
