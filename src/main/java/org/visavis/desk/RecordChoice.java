package org.visavis.desk;

import java.awt.Component;
import java.nio.file.Path;
import java.util.List;

import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;

import org.visavis.UserError;

/** Which of the complete records of a case is meant. */
final class RecordChoice extends JComboBox<Path> {

	private static final long serialVersionUID = 1L;

	private final transient Desk desk;

	RecordChoice(final Desk desk) {
		this.desk = desk;
		setRenderer(new Told());
	}

	/** Offers what is there now; what was chosen stays chosen. */
	void offer(final List<Path> records) {
		final Object before = getSelectedItem();
		removeAllItems();
		records.forEach(this::addItem);
		if (records.contains(before)) setSelectedItem(before);
	}

	/** The folder of the record that is meant; where there is none, a refusal says what comes first. */
	Path chosen() {
		if (getSelectedItem() instanceof final Path record) return record;
		throw new UserError("There is no complete record yet; run the comparison, or a search under Origins, first.");
	}

	/** A path within the case. */
	private final class Told extends DefaultListCellRenderer {

		private static final long serialVersionUID = 1L;

		@Override
		public Component getListCellRendererComponent(final JList<?> list, final Object value, final int index, final boolean selected,
			final boolean focused)
		{
			return super.getListCellRendererComponent(list, value == null ? "none yet" : desk.told((Path) value), index, selected, focused);
		}
	}
}
