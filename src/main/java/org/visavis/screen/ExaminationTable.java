package org.visavis.screen;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.swing.AbstractAction;
import javax.swing.DefaultCellEditor;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellEditor;

import org.visavis.examination.Observation;

/** The components with what was seen of them; the first letter of an answer gives it to the selected row. */
final class ExaminationTable extends JTable {

	private static final int A = 1, NOTE = 4;
	/** Pixels beside the text of a cell. */
	private static final int PADDING = 8;

	private final ExaminationDraft draft;

	/**
	 * @param room pixels of width that the screen has for it
	 */
	ExaminationTable(final ExaminationDraft draft, final int room) {
		super(new Model(draft));
		this.draft = draft;
		setRowHeight(22);
		putClientProperty("terminateEditOnFocusLost", true);
		putClientProperty("JTable.autoStartsEdit", false);
		final int[] widths = { 230, 90, 90, 100, 240 };
		for (int i = 0; i < widths.length; i++)
			getColumnModel().getColumn(i).setPreferredWidth(widths[i]);
		for (int i = 0; i < NOTE; i++)
			getColumnModel().getColumn(i).setMinWidth(widest(i));
		setPreferredScrollableViewportSize(new Dimension(Math.min(750, room), getRowHeight() * draft.size()));
		setDefaultRenderer(Object.class, new Shaded());
		for (final char letter : "vnasdi".toCharArray())
			bind(KeyStroke.getKeyStroke(letter), () -> answer(letter));
		bind(KeyStroke.getKeyStroke(KeyEvent.VK_BACK_SPACE, 0), this::back);
		changeSelection(0, A, false, false);
	}

	@Override
	public TableCellEditor getCellEditor(final int row, final int column) {
		return column == NOTE ? super.getCellEditor(row, column) : new DefaultCellEditor(new JComboBox<>(draft.choices(row)
			.toArray(String[]::new)));
	}

	/** Pixels for the longest text of a column: a shortened name would lose whether the left or the right is meant. */
	private int widest(final int column) {
		final FontMetrics metrics = getFontMetrics(getFont());
		final Stream<String> texts = column == 0 ? IntStream.range(0, draft.size()).mapToObj(row -> draft.at(row).component())
			: (column == NOTE - 1 ? Observation.FINDINGS : Observation.VISIBILITIES).stream();
		return texts.mapToInt(metrics::stringWidth).max().orElse(0) + PADDING;
	}

	/** Shows what the next step asks. */
	void stepChanged() {
		((AbstractTableModel) getModel()).fireTableDataChanged();
		select(draft.asked(-1, 1));
	}

	private void bind(final KeyStroke key, final Runnable deed) {
		getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(key, key);
		getActionMap().put(key, new AbstractAction() {

			@Override
			public void actionPerformed(final ActionEvent event) {
				deed.run();
			}
		});
	}

	private void answer(final char letter) {
		final int row = getSelectedRow();
		if (row < 0 || isEditing()) return;
		final List<String> choices = draft.choices(row).stream().filter(word -> word.charAt(0) == letter).toList();
		if (choices.isEmpty()) return;
		draft.answer(row, choices.get(0));
		((AbstractTableModel) getModel()).fireTableRowsUpdated(row, row);
		if (!choices.get(0).equals(Observation.ARTEFACT)) select(draft.asked(row, 1));
	}

	/** Goes back to the component that was asked before, to answer it anew. */
	void back() {
		if (isEditing()) getCellEditor().stopCellEditing();
		select(draft.asked(getSelectedRow(), -1));
	}

	private void select(final OptionalInt row) {
		row.ifPresent(asked -> changeSelection(asked, Math.min(1 + draft.step().ordinal(), NOTE), false, false));
	}

	private static final class Model extends AbstractTableModel {

		private static final List<String> COLUMNS = List.of("Component", "A", "B", "Finding", "Note");

		private final ExaminationDraft draft;

		Model(final ExaminationDraft draft) {
			this.draft = draft;
		}

		@Override
		public int getRowCount() {
			return draft.size();
		}

		@Override
		public int getColumnCount() {
			return COLUMNS.size();
		}

		@Override
		public String getColumnName(final int column) {
			return COLUMNS.get(column);
		}

		@Override
		public boolean isCellEditable(final int row, final int column) {
			if (draft.step() == ExaminationDraft.Step.EVALUATE) return false;
			return column == NOTE || column == 1 + draft.step().ordinal() && !draft.choices(row).isEmpty();
		}

		@Override
		public Object getValueAt(final int row, final int column) {
			final Observation seen = draft.at(row);
			return switch (column) {
				case 0 -> seen.component();
				case 1 -> seen.a();
				case 2 -> seen.b();
				case 3 -> seen.finding();
				default -> seen.note();
			};
		}

		@Override
		public void setValueAt(final Object value, final int row, final int column) {
			if (value == null) return;
			if (column == NOTE) draft.note(row, value.toString());
			else draft.answer(row, value.toString());
			fireTableRowsUpdated(row, row);
		}
	}

	/** Grey where the step asks nothing. */
	private static final class Shaded extends DefaultTableCellRenderer {

		@Override
		public Component getTableCellRendererComponent(final JTable table, final Object value, final boolean selected,
			final boolean focus, final int row, final int column)
		{
			final Component cell = super.getTableCellRendererComponent(table, value, selected, focus, row, column);
			if (!selected) cell.setBackground(column == 0 || table.isCellEditable(row, column) ? table.getBackground()
				: new java.awt.Color(0xee, 0xee, 0xee));
			return cell;
		}
	}
}
