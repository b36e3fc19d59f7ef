package org.visavis.screen;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.FlowLayout;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextField;

import org.visavis.UserError;
import org.visavis.answer.Answer;
import org.visavis.answer.AnswerKind;
import org.visavis.procedure.ShowExhibit;
import org.visavis.procedure.ShowResults;

import ij.WindowManager;

/** The window of results: a list of answers that can be searched and sorted, with the faces of the chosen one beside it. */
public final class ResultsWindow {

	/** The open window of each record, by its path. */
	private static final Map<String, ResultsWindow> OPEN = new HashMap<>();

	private final ShowResults results;
	private final JFrame frame;
	private final JLabel message = new JLabel(" ");
	private final Attempt attempt = new Attempt(sentence -> EventQueue.invokeLater(() -> say(sentence)));
	private final JTextField search = new JTextField(16);
	private final JComboBox<KindChoice> kinds = new JComboBox<>();
	private final AnswerPictures pictures;
	private final AnswersList list;
	private final AnswerExhibit exhibit;

	/**
	 * A choice of answers.
	 *
	 * @param kind empty for all
	 */
	private record KindChoice(Optional<AnswerKind> kind, String toldAs) {

		@Override
		public String toString() {
			return toldAs;
		}
	}

	private ResultsWindow(final ShowResults results, final boolean discreet) {
		this.results = results;
		frame = new JFrame("Results of " + Tables.told(results.record()));
		pictures = new AnswerPictures(results, discreet, frame::repaint);
		exhibit = new AnswerExhibit(results, discreet);
		list = new AnswersList(results.answers().all(), pictures, exhibit::show);
		fillKinds();
		arrange();
		frame.pack();
	}

	/** Shows the results of a record; a window of the same record gives way. To be called on the event thread. */
	public static void show(final ShowResults results, final boolean discreet) {
		Optional.ofNullable(OPEN.remove(results.record().toString())).ifPresent(ResultsWindow::close);
		final ResultsWindow window = new ResultsWindow(results, discreet);
		OPEN.put(results.record().toString(), window);
		OnScreen.place(window.frame);
		WindowManager.addWindow(window.frame);
		window.frame.setVisible(true);
		window.list.begin();
	}

	private void fillKinds() {
		final int all = results.answers().all().size();
		kinds.addItem(new KindChoice(Optional.empty(), "all (" + all + ")"));
		for (final AnswerKind kind : AnswerKind.values()) {
			final int count = results.answers().of(kind).size();
			if (count > 0) kinds.addItem(new KindChoice(Optional.of(kind), kind.label() + " (" + count + ")"));
		}
	}

	private void arrange() {
		frame.setDefaultCloseOperation(JFrame.DISPOSE_ON_CLOSE);
		frame.addWindowListener(new WindowAdapter() {

			@Override
			public void windowClosed(final WindowEvent event) {
				OPEN.remove(results.record().toString(), ResultsWindow.this);
				closed();
			}
		});
		search.getDocument().addDocumentListener((Typing) this::filter);
		kinds.addActionListener(event -> filter());
		final JPanel content = new JPanel(new BorderLayout(6, 6));
		content.setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
		content.add(top(), BorderLayout.NORTH);
		final JSplitPane both = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, new JScrollPane(list.table()), exhibit);
		both.setResizeWeight(0.6);
		content.add(both, BorderLayout.CENTER);
		content.add(message, BorderLayout.SOUTH);
		frame.setContentPane(content);
	}

	private Component top() {
		final JButton exporting = new JButton("Export...");
		exporting.addActionListener(event -> export());
		final JPanel choosing = row(new JLabel("Search:"), search, new JLabel("Show:"), kinds, button("All pairs", this::showPairs),
			button("Exhibit...", this::openExhibit), exporting);
		final Box top = Box.createVerticalBox();
		final JLabel said = new JLabel(ResultsInWords.of(results));
		said.putClientProperty("html.disable", true);
		top.add(row(said));
		top.add(choosing);
		return top;
	}

	private static JPanel row(final Component... components) {
		final JPanel row = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 2));
		List.of(components).forEach(row::add);
		return row;
	}

	/** A button that does something with the answer that is chosen, beside the event thread: files are read. */
	private JButton button(final String label, final Consumer<Answer> deed) {
		final JButton button = new JButton(label);
		button.addActionListener(event -> list.chosen().ifPresent(answer -> background(() -> deed.accept(answer))));
		return button;
	}

	private void background(final Runnable deed) {
		new Thread(() -> attempt.run(deed), "Results").start();
	}

	private void say(final String sentence) {
		message.setText(sentence.isEmpty() ? " " : sentence);
	}

	private AnswerFilter filtered() {
		final KindChoice kind = (KindChoice) kinds.getSelectedItem();
		return new AnswerFilter(search.getText(), kind == null ? Optional.empty() : kind.kind);
	}

	private void filter() {
		list.filter(filtered());
	}

	private void showPairs(final Answer answer) {
		Tables.showPairs(results.pairs(answer), results.record(), answer.name());
	}

	private void openExhibit(final Answer answer) {
		if (answer.pair().isEmpty()) throw new UserError(answer.name() + " was compared with no face.");
		final ShowExhibit faces = results.exhibit(answer);
		EventQueue.invokeLater(() -> ExhibitWindow.show(faces, exhibit.isDiscreet()));
	}

	private void export() {
		final JFileChooser chooser = new JFileChooser();
		chooser.setDialogTitle("Export what is shown, to a name that ends in .csv or .html");
		if (chooser.showSaveDialog(frame) != JFileChooser.APPROVE_OPTION) return;
		final String file = chooser.getSelectedFile().getPath();
		if (chooser.getSelectedFile().exists() && JOptionPane.showConfirmDialog(frame, file + " is there already. Replace it?", "Export",
			JOptionPane.OK_CANCEL_OPTION) != JOptionPane.OK_OPTION) return;
		final List<Answer> shown = list.shown();
		final String filter = filtered().words();
		background(() -> {
			results.export(shown, filter, file);
			EventQueue.invokeLater(() -> say("Written: " + file));
		});
	}

	private void close() {
		frame.dispose();
	}

	private void closed() {
		WindowManager.removeWindow(frame);
		pictures.close();
		exhibit.close();
	}
}
