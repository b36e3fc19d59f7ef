package org.visavis.screen;

import java.util.Arrays;
import java.util.List;

import javax.swing.table.AbstractTableModel;

import org.visavis.answer.Answer;

/** Answers as the rows of a Swing table; each cell has the whole answer, which its column shows a part of. */
final class AnswersModel extends AbstractTableModel {

	private static final long serialVersionUID = 1L;

	private final transient List<Cell[]> rows;

	/**
	 * A cell.
	 *
	 * @param key by which its column is sorted
	 */
	record Cell(Answer answer, Comparable<?> key) implements Comparable<Cell> {

		@Override
		@SuppressWarnings("unchecked") // the keys of a column are of one type
		public int compareTo(final Cell other) {
			return ((Comparable<Object>) key).compareTo(other.key);
		}
	}

	AnswersModel(final List<Answer> answers) {
		rows = answers.stream().map(answer -> Arrays.stream(AnswerColumn.values()).map(column -> new Cell(answer, column.key(
			answer))).toArray(Cell[]::new)).toList();
	}

	/** The answer of a row. */
	Answer answer(final int row) {
		return rows.get(row)[0].answer;
	}

	@Override
	public int getRowCount() {
		return rows.size();
	}

	@Override
	public int getColumnCount() {
		return AnswerColumn.values().length;
	}

	@Override
	public String getColumnName(final int column) {
		return AnswerColumn.values()[column].title();
	}

	@Override
	public Class<?> getColumnClass(final int column) {
		return Cell.class;
	}

	@Override
	public Cell getValueAt(final int row, final int column) {
		return rows.get(row)[column];
	}
}
