package org.visavis.screen;

import java.awt.EventQueue;
import java.awt.Window;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.visavis.picture.PlainText;
import org.visavis.run.Outcome;
import org.visavis.table.CandidatesTable;
import org.visavis.table.CredentialsTable;
import org.visavis.table.FoundCopiesTable;
import org.visavis.table.HashesTable;
import org.visavis.table.MarkersTable;
import org.visavis.table.MarksTable;
import org.visavis.table.ProtectionsTable;
import org.visavis.table.Table;
import org.visavis.table.TracesTable;

import ij.IJ;
import ij.WindowManager;
import ij.measure.ResultsTable;
import ij.text.TextWindow;

/** Tables of a record as ImageJ tables, with numbers as numbers in all their digits. */
public final class Tables {

	/** Pixels, if the screen has them. */
	private static final int WIDTH = 1200;
	/** What a window of that width shows of pairs.csv. */
	private static final List<String> IN_SIGHT = List.of("face_a", "face_b", "log10_lr", "support", "population", "caveat", "depends_on",
		"chance_candidates", "chance_low", "chance_high", "stratum", "log10_lr_low", "log10_lr_high", "score");

	/** How the title of a window of pairs begins; the name of the record follows. */
	private static final String PAIRS = "Pairs of ";
	/** Letters of a photograph's name in a title. */
	private static final int LONGEST = 60;

	private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

	private Tables() {}

	/** Replaces what the program put into Results, which also macros without a screen can read; rows of others stay. */
	public static void toResults(final Table table) {
		final ResultsTable results = ResultsTable.getResultsTable();
		ResultsRows.replace(results, table);
		if (IJ.getInstance() != null) show(results, "Results");
	}

	/** Replaces what an earlier record showed: its faces by those of this one in Results, its images and pairs. */
	public static void showFaces(final Outcome outcome) {
		toResults(outcome.table("faces.csv"));
		closePairs();
		if (WindowManager.getWindow("Images") instanceof final TextWindow earlier) earlier.close(false);
		show(outcome, "images.csv", "Images");
	}

	/** Puts the agreements of a search for copies into Results, and shows the hashes. */
	public static void showCopies(final Outcome outcome) {
		toResults(outcome.table(FoundCopiesTable.NAME));
		show(outcome, HashesTable.NAME, "Hashes");
	}

	/** Puts the markers of files into Results, and shows their Content Credentials. */
	public static void showProvenance(final Outcome outcome) {
		toResults(outcome.table(MarkersTable.NAME));
		show(outcome, CredentialsTable.NAME, "Content Credentials");
	}

	/** Puts the traces of a record into Results, and shows which candidates were compared. */
	public static void showTraces(final Outcome outcome) {
		toResults(outcome.table(TracesTable.NAME));
		show(outcome, CandidatesTable.NAME, "Candidates");
	}

	/** Puts the marked photographs of a record into Results. */
	public static void showProtections(final Outcome outcome) {
		toResults(outcome.table(ProtectionsTable.NAME));
	}

	/** Puts the marks that were found into Results, and shows the faces. */
	public static void showMarks(final Outcome outcome) {
		toResults(outcome.table(MarksTable.NAME));
		show(outcome, MarksTable.FACES, "Marked faces");
	}

	/** Shows the pairs of a record in a window of their own, where a click on one opens its plate; does nothing without a screen. */
	public static void showPairs(final Outcome outcome) {
		if (IJ.getInstance() != null) showPairs(outcome.table("pairs.csv"), outcome.record(), "");
	}

	/**
	 * The same of some of the pairs. A window of other pairs gives way, and with it what its rows open.
	 *
	 * @param photograph whose pairs they are; empty for all of the record
	 */
	static void showPairs(final Table pairs, final Path record, final String photograph) {
		closePairs();
		final String title = PAIRS + told(record) + (photograph.isEmpty() ? "" : ", " + PlainText.of(photograph, LONGEST));
		show(pairs(pairs), title);
		if (WindowManager.getWindow(title) instanceof final TextWindow window) {
			window.setSize(Math.min(WIDTH, IJ.getScreenSize().width), window.getHeight());
			window.getTextPanel().addMouseListener(new PairRows(window.getTextPanel(), record));
		}
	}

	/** A record as a title names it: with the folder around it, since many records are called alike. */
	static String told(final Path record) {
		final Path around = record.toAbsolutePath().getParent();
		return (around == null || around.getFileName() == null ? "" : around.getFileName() + "/") + record.getFileName();
	}

	private static void closePairs() {
		for (final Window window : WindowManager.getAllNonImageWindows())
			if (window instanceof final TextWindow text && text.getTitle().startsWith(PAIRS)) text.close(false);
	}

	/** The pairs with the evidence before the distances it comes from; the reason why there is none stands in its place. */
	static Table pairs(final Table pairs) {
		final int support = pairs.header().indexOf("support"), reason = pairs.header().indexOf("no_lr_reason");
		final List<List<String>> rows = new ArrayList<>();
		for (final List<String> row : pairs.rows()) {
			rows.add(new ArrayList<>(row));
			if (row.get(support).isEmpty()) rows.get(rows.size() - 1).set(support, row.get(reason));
		}
		return new Table(pairs.header(), rows).startingWith(IN_SIGHT.stream().filter(pairs.header()::contains).toList());
	}

	/** Shows a table of a record in a window of its own; does nothing without a screen. */
	public static void show(final Outcome outcome, final String file, final String title) {
		if (IJ.getInstance() != null) show(outcome.table(file), title);
	}

	private static void show(final Table table, final String title) {
		final ResultsTable window = new ResultsTable();
		fill(window, table);
		show(window, title);
	}

	/** Shows a table from the thread that paints it: from another, ImageJ's text window may fail while it is painted. */
	private static void show(final ResultsTable table, final String title) {
		if (EventQueue.isDispatchThread()) {
			table.show(title);
			return;
		}
		try {
			EventQueue.invokeAndWait(() -> table.show(title));
		}
		catch (final InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		catch (final InvocationTargetException e) {
			throw new IllegalStateException(title + " could not be shown", e.getCause());
		}
	}

	static void fill(final ResultsTable target, final Table table) {
		for (final List<String> row : table.rows()) {
			target.addRow();
			for (int column = 0; column < row.size(); column++) {
				addCell(target, table.header().get(column), row.get(column));
			}
		}
		for (int column = 0; column < table.header().size(); column++) {
			setDigits(target, table, column);
		}
	}

	static void addCell(final ResultsTable target, final String header, final String cell) {
		if (NUMBER.matcher(cell).matches()) target.addValue(header, Double.parseDouble(cell));
		else target.addValue(header, cell);
	}

	static void setDigits(final ResultsTable target, final Table table, final int column) {
		final int digits = table.rows().stream().map(row -> row.get(column)).filter(NUMBER.asMatchPredicate()).mapToInt(
			cell -> cell.indexOf('.') < 0 ? 0 : cell.length() - cell.indexOf('.') - 1).max().orElse(0);
		final int index = target.getColumnIndex(table.header().get(column));
		if (index != ResultsTable.COLUMN_NOT_FOUND) target.setDecimalPlaces(index, Math.min(9, digits));
	}
}
