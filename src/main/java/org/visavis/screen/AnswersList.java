package org.visavis.screen;

import java.awt.Dimension;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.RowFilter;
import javax.swing.table.TableRowSorter;

import org.visavis.answer.Answer;

/** A list of answers on the screen, one of which is chosen by a click or with the arrow keys. */
final class AnswersList {

	/** Pixels around a picture. */
	private static final int MARGIN = 6;
	/** Lines of an answer that are seen without its tooltip. */
	private static final int LINES = 5;
	/** So many are to be seen at first. */
	private static final int ROWS = 8;

	private final AnswersModel model;
	private final TableRowSorter<AnswersModel> sorter;
	private final JTable table;

	/**
	 * @param chosen takes the answer that is chosen
	 */
	AnswersList(final List<Answer> answers, final AnswerPictures pictures, final Consumer<Answer> chosen) {
		model = new AnswersModel(answers);
		sorter = new TableRowSorter<>(model);
		table = new JTable(model) {

			private static final long serialVersionUID = 1L;

			@Override
			public String getToolTipText(final MouseEvent event) {
				return tip(rowAtPoint(event.getPoint()), columnAtPoint(event.getPoint()));
			}
		};
		table.putClientProperty("html.disable", true);
		table.setDefaultRenderer(AnswersModel.Cell.class, new AnswerCell(pictures));
		table.setRowHeight(Math.max(AnswerPictures.SIDE, LINES * table.getFontMetrics(table.getFont()).getHeight()) + MARGIN);
		table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
		table.setRowSorter(sorter);
		table.getSelectionModel().addListSelectionListener(event -> {
			if (!event.getValueIsAdjusting()) chosen().ifPresent(chosen);
		});
		for (final AnswerColumn column : AnswerColumn.values())
			table.getColumnModel().getColumn(column.ordinal()).setPreferredWidth(column.width());
		table.setPreferredScrollableViewportSize(new Dimension(Arrays.stream(AnswerColumn.values()).mapToInt(
			AnswerColumn::width).sum(), ROWS * table
			.getRowHeight()));
	}

	JTable table() {
		return table;
	}

	/** Chooses the first answer and takes the keys. */
	void begin() {
		if (table.getRowCount() > 0) table.setRowSelectionInterval(0, 0);
		table.requestFocusInWindow();
	}

	/** Shows some of the answers. */
	void filter(final AnswerFilter wanted) {
		sorter.setRowFilter(new RowFilter<>() {

			@Override
			public boolean include(final Entry<? extends AnswersModel, ? extends Integer> entry) {
				return wanted.takes(model.answer(entry.getIdentifier()));
			}
		});
		if (table.getSelectedRow() < 0) begin();
	}

	/** The answer that is chosen. */
	Optional<Answer> chosen() {
		return Optional.of(table.getSelectedRow()).filter(row -> row >= 0).map(this::at);
	}

	/** Those that are shown, in the order in which they stand. */
	List<Answer> shown() {
		return IntStream.range(0, table.getRowCount()).mapToObj(this::at).toList();
	}

	private Answer at(final int row) {
		return model.answer(table.convertRowIndexToModel(row));
	}

	private String tip(final int row, final int column) {
		return row < 0 || column < 0 ? null : AnswerCell.tip(at(row), AnswerColumn.values()[table.convertColumnIndexToModel(
			column)]);
	}
}
