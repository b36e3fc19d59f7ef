package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.visavis.detect.Face;

/** Corrections of faces as files: what an examiner hands to a run, and corrections.csv, what the run made of it. */
public final class CorrectionsTable {

	private CorrectionsTable() {}

	/** Writes the file that an examiner hands to a run. */
	public static void write(final Path csv, final List<FaceCorrection> corrections) throws IOException {
		CsvFile.write(csv, header("photo_sha256,action,face", ""), corrections.stream().map(c -> {
			final List<String> row = new ArrayList<>(List.of(c.photoSha256(), c.action().toString(), c.face() == 0 ? ""
				: Integer.toString(c.face())));
			addGeometry(row, c.after());
			return withReason(row, c);
		}));
	}

	/** Writes corrections.csv of a record. */
	public static void writeApplied(final Path record, final List<AppliedCorrection> corrections) throws IOException {
		CsvFile.write(record.resolve("corrections.csv"), header("face,photo_sha256,action", "before_", "after_"), corrections
			.stream().map(c -> {
				final List<String> row = new ArrayList<>(List.of(c.face(), c.correction().photoSha256(), c.correction().action()
					.toString()));
				addGeometry(row, c.before());
				addGeometry(row, c.correction().after());
				return withReason(row, c.correction());
			}));
	}

	private static List<String> header(final String first, final String... prefixes) {
		final List<String> header = new ArrayList<>(List.of(first.split(",")));
		for (final String prefix : prefixes)
			FaceGeometry.COLUMNS.forEach(column -> header.add(prefix + column));
		header.addAll(List.of("who", "why"));
		return header;
	}

	private static List<String> withReason(final List<String> row, final FaceCorrection correction) {
		row.addAll(List.of(CsvFile.text(correction.who()), CsvFile.text(correction.why())));
		return row;
	}

	private static void addGeometry(final List<String> row, final Optional<Face> face) {
		row.addAll(face.map(FaceGeometry::cells).orElseGet(() -> Collections.nCopies(FaceGeometry.COLUMNS.size(), "")));
	}
}
