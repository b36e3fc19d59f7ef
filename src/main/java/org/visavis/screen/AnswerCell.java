package org.visavis.screen;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Map;
import java.util.Optional;

import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.ImageIcon;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;

import org.visavis.answer.Answer;

/** Draws the cells of the window of results: pictures, wrapped texts, and the suitability as a coloured dot. */
final class AnswerCell implements TableCellRenderer {

	private static final Map<String, Color> DOTS = Map.of("suitable", new Color(0x2e7d32), "limited", new Color(0xf9a825),
		"unsuitable", new Color(0xc62828));

	private final AnswerPictures pictures;
	private final DefaultTableCellRenderer label = new DefaultTableCellRenderer();
	private final JTextArea text = new JTextArea();

	AnswerCell(final AnswerPictures pictures) {
		this.pictures = pictures;
		label.setHorizontalAlignment(JLabel.CENTER);
		label.putClientProperty("html.disable", true);
		text.setLineWrap(true);
		text.setWrapStyleWord(true);
		text.setBorder(BorderFactory.createEmptyBorder(4, 6, 4, 6));
	}

	@Override
	public Component getTableCellRendererComponent(final JTable table, final Object value, final boolean selected,
		final boolean focused, final int row, final int column)
	{
		final Answer answer = ((AnswersModel.Cell) value).answer();
		final AnswerColumn shown = AnswerColumn.values()[table.convertColumnIndexToModel(column)];
		return switch (shown) {
			case PICTURE -> label(table, selected, "", pictures.of(answer).map(ImageIcon::new));
			case OTHER_PICTURE -> label(table, selected, "", pictures.ofOther(answer).map(ImageIcon::new));
			case SUITABILITY -> label(table, selected, shown.text(answer), dot(answer));
			default -> text(table, selected, shown.text(answer));
		};
	}

	/** What is said of a cell where the mouse rests on it. */
	static String tip(final Answer answer, final AnswerColumn column) {
		return switch (column) {
			case SUITABILITY -> answer.face().getOrDefault("reasons", "");
			case OTHER, OTHER_PICTURE -> answer.other().getOrDefault("path", "");
			default -> answer.image().get("path");
		};
	}

	private Component label(final JTable table, final boolean selected, final String words,
		final Optional<? extends Icon> icon)
	{
		label.getTableCellRendererComponent(table, words, selected, false, 0, 0);
		label.setIcon(icon.orElse(null));
		return label;
	}

	private Component text(final JTable table, final boolean selected, final String words) {
		text.setText(words);
		text.setFont(table.getFont());
		text.setForeground(selected ? table.getSelectionForeground() : table.getForeground());
		text.setBackground(selected ? table.getSelectionBackground() : table.getBackground());
		return text;
	}

	private static Optional<Icon> dot(final Answer answer) {
		return Optional.ofNullable(DOTS.get(answer.face().getOrDefault("suitability", ""))).map(Dot::new);
	}

	/** A filled circle. */
	private record Dot(Color colour) implements Icon {

		private static final int SIDE = 10;

		@Override
		public void paintIcon(final Component component, final Graphics graphics, final int x, final int y) {
			((Graphics2D) graphics).setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setColor(colour);
			graphics.fillOval(x, y, SIDE, SIDE);
		}

		@Override
		public int getIconWidth() {
			return SIDE;
		}

		@Override
		public int getIconHeight() {
			return SIDE;
		}
	}
}
