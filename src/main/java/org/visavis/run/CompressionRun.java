package org.visavis.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.visavis.Progress;
import org.visavis.compression.Compression;
import org.visavis.compression.CompressionExaminer;
import org.visavis.compression.CompressionExaminer.Examined;
import org.visavis.file.OwnerOnly;
import org.visavis.image.PhotoFacts;
import org.visavis.image.PhotoReader;
import org.visavis.picture.CompressionSheet;
import org.visavis.table.CompressionRow;
import org.visavis.table.CompressionTable;
import org.visavis.table.Item;

/** Examines how the pictures of a run were compressed, one after the other, and writes its tables and sheets. */
final class CompressionRun {

	/** The folder of the sheets in a record. */
	private static final String FOLDER = "compression";

	private final Path record;
	private final List<Item> items;
	private final Progress progress;
	private final PhotoReader files = new PhotoReader();
	private final CompressionExaminer examiner = new CompressionExaminer();

	CompressionRun(final Path record, final List<Item> items, final Progress progress) {
		this.record = record;
		this.items = items;
		this.progress = progress;
	}

	List<CompressionRow> write() throws IOException {
		OwnerOnly.folders(record.resolve(FOLDER));
		final List<CompressionRow> rows = new ArrayList<>();
		for (final Item item : items) {
			if (progress.isCancelled()) throw new CancellationException("Cancelled; the same line begins again.");
			rows.add(examine(item));
			progress.report(rows.size(), items.size(), "Compression");
		}
		CompressionTable.write(record, rows);
		return rows;
	}

	private CompressionRow examine(final Item item) throws IOException {
		final List<Examined> examined = new ArrayList<>();
		final PhotoFacts facts = files.look(item.file(), item.name(), (format, file) -> {
			examined.add(examiner.examine(format, file));
			return List.of();
		});
		if (examined.isEmpty() || !facts.problem().isEmpty()) return new CompressionRow(item, new Compression(Optional.empty(), List.of(),
			Optional.empty(), List.of(), "", facts.problem()), "");
		final Examined one = examined.get(0);
		final String problem = one.seen().problem();
		if (!problem.isEmpty()) return new CompressionRow(item, one.seen().because(item.name() + " " + problem + "."), "");
		final String sheet = FOLDER + "/" + item.id() + ".png";
		CompressionSheet.write(one.picture().orElseThrow(), one.seen().grids().orElseThrow(), one.ghosts(), record.resolve(sheet));
		return new CompressionRow(item, one.seen(), sheet);
	}
}
