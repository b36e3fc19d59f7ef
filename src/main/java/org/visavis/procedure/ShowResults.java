package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.visavis.UserError;
import org.visavis.answer.Answer;
import org.visavis.answer.Answers;
import org.visavis.answer.AnswersTable;
import org.visavis.file.WholeFile;
import org.visavis.image.Photo;
import org.visavis.originals.RecordedPhotos;
import org.visavis.page.HtmlTemplate;
import org.visavis.request.Procedure;
import org.visavis.seal.SealedRecord;
import org.visavis.table.CsvFile;
import org.visavis.table.Table;

/** {@code Show Results...}: what a record answers, one row for each photograph that was looked through; reads only. */
public final class ShowResults {

	private final SealedRecord record;
	private final String photographs;
	private final Answers answers;
	private Optional<RecordedPhotos> photos = Optional.empty();

	private ShowResults(final SealedRecord record, final String photographs) {
		this.record = record;
		this.photographs = photographs;
		answers = Answers.of(record);
	}

	/**
	 * Reads the answers of a complete record of photographs.
	 *
	 * @param photographs where these are now, for pictures of them: a folder, searched with its sub-folders, an image file or
	 *          a list; empty for where they lay when the record was made
	 */
	public static ShowResults open(final String record, final String photographs) {
		final SealedRecord sealed = SealedRecord.open(Procedure.path("record", record));
		if (!sealed.has("images.csv") || !sealed.has("faces.csv")) throw new UserError("record is " + sealed.path() +
			", which has no photographs; expected a record of Compare Faces..., Distance Matrix... or Detect Faces in Files....");
		return new ShowResults(sealed, photographs);
	}

	public Answers answers() {
		return answers;
	}

	/** The folder of the record. */
	public Path record() {
		return record.path();
	}

	/** The photograph of a row of images.csv with its pixels; one that is gone, has changed or cannot be read is refused. */
	public Photo photograph(final Map<String, String> image) {
		return photos().read(image);
	}

	/** The two faces of the strongest pair of an answer, to be looked at together. */
	public ShowExhibit exhibit(final Answer answer) {
		return ShowExhibit.open(record.path().toString(), answer.pair().get("face_a"), answer.pair().get("face_b"), photographs);
	}

	/** All pairs of a photograph, as pairs.csv has them. */
	public Table pairs(final Answer answer) {
		final List<List<String>> rows = new ArrayList<>();
		final Set<String> names = new LinkedHashSet<>();
		final String start = answer.image().get("image") + ".";
		try {
			Table.eachCells(record.path().resolve("pairs.csv"), (header, row) -> {
				names.addAll(header);
				if (row.get(0).startsWith(start) || row.get(1).startsWith(start)) rows.add(row);
			});
			return new Table(List.copyOf(names), rows);
		}
		catch (final IOException e) {
			throw new UserError("The pairs of " + record.path() + " cannot be read: " + e.getMessage() + ".", e);
		}
	}

	/**
	 * Writes answers as a table, in the form that the file's name asks for: .csv or .html.
	 *
	 * @param shown in the order in which they are to stand
	 * @param filter by what they were chosen, in words; empty if all are shown
	 */
	public void export(final List<Answer> shown, final String filter, final String file) {
		final Path path = Procedure.path("file", file);
		final String name = path.toString().toLowerCase(Locale.ROOT);
		if (!name.endsWith(".csv") && !name.endsWith(".html") || path.startsWith(record.path())) throw new UserError("file is " +
			path + "; expected a name that ends in .csv or .html, outside of the record.");
		try {
			write(AnswersTable.of(shown), filter, path, name.endsWith(".csv"));
		}
		catch (final IOException e) {
			throw new UserError(path + " cannot be written: " + e.getMessage() + ".", e);
		}
	}

	private void write(final Table table, final String filter, final Path path, final boolean csv) throws IOException {
		if (csv) WholeFile.write(path, part -> Files.writeString(part, CsvFile.csv(table.header(), table.rows())));
		else HtmlTemplate.write("answers.ftlh", Map.of("record", record.path().getFileName().toString(), "shown", table.rows()
			.size(), "all", answers.all().size(), "filter", filter, "header", table.header(), "rows", table.rows()), path);
	}

	/** Looking for them may walk through many folders, so not before one is wanted. */
	private synchronized RecordedPhotos photos() {
		if (photos.isEmpty()) photos = Optional.of(RecordedPhotos.of(record, photographs));
		return photos.get();
	}
}
