package org.visavis.screen;

import java.util.List;

import javax.swing.table.AbstractTableModel;

import org.visavis.answer.Answer;

/** Answers as the rows of a Swing table; each cell has the whole answer, which its column shows a part of. */
final class AnswersModel extends AbstractTableModel {

	private static final long serialVersionUID = 1L;

	private final transient List<Answer> answers;

	AnswersModel(final List<Answer> answers) {
		this.answers = answers;
	}

	@Override
	public int getRowCount() {
		return answers.size();
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
		return Answer.class;
	}

	@Override
	public Answer getValueAt(final int row, final int column) {
		return answers.get(row);
	}
}
