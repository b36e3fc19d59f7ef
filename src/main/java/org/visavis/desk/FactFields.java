package org.visavis.desk;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/**
 * Fields in which a person states facts, each with its label before it and below it what is to be stated.
 *
 * @param <F> a fact
 */
final class FactFields<F> {

	private static final int COLUMNS = 40;

	private final Map<F, JTextArea> fields = new LinkedHashMap<>();

	/** Adds a row for a fact to a form. */
	void add(final Form form, final F fact, final String label, final String help) {
		final JTextArea field = new JTextArea(2, COLUMNS);
		field.setLineWrap(true);
		field.setWrapStyleWord(true);
		field.setToolTipText(help);
		field.getAccessibleContext().setAccessibleName(label);
		field.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
		field.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
		fields.put(fact, field);
		form.row(label, withHelp(field, help));
	}

	/** Shows what is stated, in a pane that is scrolled to its top. */
	void show(final Function<F, List<String>> stated, final JScrollPane pane) {
		fields.forEach((fact, field) -> field.setText(String.join("\n", stated.apply(fact))));
		EventQueue.invokeLater(() -> pane.getViewport().setViewPosition(new Point()));
	}

	/** What is stated now, as it was typed, in the order of the fields. */
	Map<F, String> texts() {
		return fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().getText(), (a, b) -> a,
			LinkedHashMap::new));
	}

	private static JComponent withHelp(final JTextArea field, final String help) {
		final JPanel both = new JPanel(new BorderLayout());
		both.add(new JScrollPane(field), BorderLayout.CENTER);
		both.add(Form.text(help), BorderLayout.SOUTH);
		return both;
	}
}
