package org.visavis.desk;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.List;

import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.ScrollPaneConstants;

/** Rows of a label and a field, with sentences between them, at the top of a page. */
final class Form {

	/** Letters of a sentence in one line. */
	private static final int COLUMNS = 40;
	/** Pixels that a turn of the wheel scrolls. */
	private static final int STEP = 24;

	private final JPanel rows = new JPanel(new GridBagLayout());
	private final GridBagConstraints place = new GridBagConstraints();

	Form() {
		place.insets = new Insets(3, 4, 3, 8);
		place.anchor = GridBagConstraints.NORTHWEST;
		place.gridy = 0;
	}

	/** A label and a field. */
	Form row(final String label, final Component field) {
		final JLabel before = new JLabel(label);
		before.setLabelFor(field);
		put(before, 0, 1);
		put(field, 1, 1);
		place.gridy++;
		return this;
	}

	/** Something across both columns. */
	Form wide(final Component component) {
		put(component, 0, 2);
		place.gridy++;
		return this;
	}

	/** A sentence across both columns. */
	Form sentence(final String text) {
		return wide(text(text));
	}

	/** All of it, at the top of what room there is. */
	JPanel panel() {
		final JPanel panel = new JPanel(new BorderLayout());
		panel.add(rows, BorderLayout.NORTH);
		return panel;
	}

	/** All of it, to be scrolled down. */
	JScrollPane scrolled() {
		final JScrollPane scrolled = new JScrollPane(panel());
		scrolled.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
		scrolled.setBorder(BorderFactory.createEmptyBorder());
		scrolled.getVerticalScrollBar().setUnitIncrement(STEP);
		return scrolled;
	}

	/** A text that wraps and cannot be edited, as plain as it is. */
	static JTextArea text(final String text) {
		final JTextArea area = new JTextArea(text);
		area.setColumns(COLUMNS);
		area.setEditable(false);
		area.setFocusable(false);
		area.setLineWrap(true);
		area.setWrapStyleWord(true);
		area.setOpaque(false);
		area.setFont(new JLabel().getFont().deriveFont(Font.PLAIN));
		return area;
	}

	/** Components in a line. */
	static JPanel line(final Component... components) {
		final JPanel line = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 0));
		List.of(components).forEach(line::add);
		return line;
	}

	/** A button that does something on the event thread. */
	static JButton button(final String label, final Runnable deed) {
		final JButton button = new JButton(label);
		button.addActionListener(event -> deed.run());
		return button;
	}

	private void put(final Component component, final int column, final int width) {
		place.gridx = column;
		place.gridwidth = width;
		place.weightx = column + width - 1;
		place.fill = component instanceof JComponent && !(component instanceof JButton) ? GridBagConstraints.HORIZONTAL
			: GridBagConstraints.NONE;
		rows.add(component, place);
	}
}
