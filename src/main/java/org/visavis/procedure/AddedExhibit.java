package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visavis.UserError;
import org.visavis.file.WholeFile;
import org.visavis.plate.ExhibitMaker;
import org.visavis.plate.MadeExhibit;
import org.visavis.request.Version;
import org.visavis.run.Outcome;
import org.visavis.seal.SealedRecord;
import org.visavis.table.ExhibitsTable;

/** Adds an exhibit to a complete record. */
final class AddedExhibit {

	private AddedExhibit() {}

	/** One that is there already is left as it is. */
	static Outcome to(final SealedRecord record, final MadeExhibit made, final String examiner) throws IOException {
		final ExhibitsTable.Row row = made.row();
		if (made.files().keySet().stream().anyMatch(record::has)) {
			for (final Map.Entry<String, byte[]> file : made.files().entrySet()) check(record, file.getKey(), file.getValue());
			return new Outcome(record.path(), row.file() + " is in the record " + record.path() + " already.");
		}
		final Map<String, WholeFile.Filler> files = new LinkedHashMap<>();
		made.files().forEach((name, bytes) -> files.put(name, file -> Files.write(file, bytes)));
		files.put(ExhibitsTable.NAME, ExhibitsTable.with(record.has(ExhibitsTable.NAME) ? record.table(
			ExhibitsTable.NAME).rows() : List.of(), row));
		final Map<String, String> content = new LinkedHashMap<>();
		content.put("face_a", row.faceA());
		content.put("face_b", row.faceB());
		content.put("kind", row.kind());
		content.put("macro", row.macro());
		record.add(examiner, ExhibitMaker.ACTION, content, files);
		return new Outcome(record.path(), "Demonstrative exhibit: " + record.path().resolve(row.file()));
	}

	/** Refuses a file that is not the one that was made. */
	private static void check(final SealedRecord record, final String name, final byte[] made) throws IOException {
		final Path file = record.path().resolve(name);
		if (!record.has(name)) throw new UserError(file + " is missing beside the other files of its exhibit; expected all of them or none.");
		if (!Arrays.equals(made, Files.readAllBytes(file))) throw new UserError(file + " differs from what is made now by " +
			Version.NAME_AND_NUMBER + "; expected the same bytes or no such file.");
	}
}
