package org.visavis.screen;

import java.awt.EventQueue;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.visavis.UserError;
import org.visavis.procedure.ShowExhibit;

import ij.IJ;
import ij.text.TextPanel;

/** Opens the exhibit window on the two faces of a row of the pairs when it is clicked. */
final class PairRows extends MouseAdapter {

	private final TextPanel pairs;
	private final Path record;

	/** The faces of a row. */
	record Pair(String faceA, String faceB) {}

	/**
	 * @param pairs a table with the columns face_a and face_b of the record
	 */
	PairRows(final TextPanel pairs, final Path record) {
		this.pairs = pairs;
		this.record = record;
	}

	@Override
	public void mouseReleased(final MouseEvent event) {
		final int row = pairs.getSelectionStart();
		if (event.getButton() != MouseEvent.BUTTON1 || event.getClickCount() != 1 || row < 0 || row != pairs.getSelectionEnd())
			return;
		pair(pairs.getColumnHeadings(), pairs.getLine(row)).ifPresent(pair -> new Thread(() -> open(pair), "Exhibit").start());
	}

	/** The faces that a line names, its cells and the headings parted by tabs. */
	static Optional<Pair> pair(final String headings, final String line) {
		final List<String> names = Arrays.asList(headings.split("\t")), cells = Arrays.asList(line.split("\t", -1));
		final int a = names.indexOf("face_a"), b = names.indexOf("face_b");
		if (a < 0 || b < 0 || Math.max(a, b) >= cells.size()) return Optional.empty();
		return Optional.of(new Pair(cells.get(a), cells.get(b)));
	}

	private void open(final Pair pair) {
		try {
			IJ.showStatus("Opening the exhibit of " + pair.faceA + " and " + pair.faceB);
			final ShowExhibit faces = ShowExhibit.open(record.toString(), pair.faceA, pair.faceB);
			EventQueue.invokeLater(() -> ExhibitWindow.show(faces, false));
			IJ.showStatus("");
		}
		catch (final UserError e) {
			IJ.showStatus(e.getMessage());
		}
	}
}
