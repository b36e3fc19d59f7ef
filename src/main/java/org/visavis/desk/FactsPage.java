package org.visavis.desk;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.ScrollPaneConstants;

import org.visavis.record.CaseFact;

/** A form for the case file. */
final class FactsPage implements Page {

	private static final int COLUMNS = 40, STEP = 24;

	private final Desk desk;
	private final Map<CaseFact, JTextArea> fields = new EnumMap<>(CaseFact.class);
	private final JScrollPane scrolled;
	private boolean entered;

	FactsPage(final Desk desk) {
		this.desk = desk;
		final Form form = new Form().sentence("Whatever is filled in stands in the report; nothing is required. The text is kept as " +
			"case.txt in the folder of the case.");
		for (final CaseFact fact : CaseFact.values())
			form.row(fact.label(), field(fact));
		scrolled = new JScrollPane(form.panel());
		scrolled.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
		scrolled.setBorder(BorderFactory.createEmptyBorder());
		scrolled.getVerticalScrollBar().setUnitIncrement(STEP);
	}

	@Override
	public JComponent component() {
		return scrolled;
	}

	@Override
	public void enter() {
		entered = true;
		fields.forEach((fact, field) -> field.setText(String.join("\n", desk.folder().facts().get(fact))));
		EventQueue.invokeLater(() -> scrolled.getViewport().setViewPosition(new Point()));
	}

	@Override
	public void leave() {
		if (entered) desk.folder().write(fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue()
			.getText())));
	}

	private JComponent field(final CaseFact fact) {
		final JTextArea field = new JTextArea(2, COLUMNS);
		field.setLineWrap(true);
		field.setWrapStyleWord(true);
		field.setToolTipText(fact.help());
		field.getAccessibleContext().setAccessibleName(fact.label());
		field.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
		field.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
		fields.put(fact, field);
		final JPanel both = new JPanel(new BorderLayout());
		both.add(new JScrollPane(field), BorderLayout.CENTER);
		both.add(Form.text(fact.help()), BorderLayout.SOUTH);
		return both;
	}
}
