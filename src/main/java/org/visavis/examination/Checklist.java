package org.visavis.examination;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.visavis.UserError;
import org.visavis.seal.SealedRecord;
import org.visavis.table.Rows;

/** What an examiner saw of each component of two faces, in the order of the list; nothing is ever added up. */
public record Checklist(List<Observation> observations) {

	private static final String COLUMNS = "component,group,standard,a,b,finding,note";

	public Checklist {
		observations = List.copyOf(observations);
	}

	/** An examiner's checklist of a record, such as "checklists/Q1.1-R1.1-1.csv". */
	public static Checklist of(final SealedRecord record, final String csv) {
		if (!record.has(csv)) throw new UserError(record.path() + " has no file '" + csv +
			"'; expected a checklist that history.jsonl names.");
		return new Checklist(record.table(csv).named().stream().map(Checklist::observation).toList());
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
