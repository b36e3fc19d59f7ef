package org.visavis.screen;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.FlowLayout;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.Optional;
import java.util.function.BiConsumer;

import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

import org.visavis.UserError;
import org.visavis.examination.Rating;
import org.visavis.procedure.UnfinishedBeside;
import org.visavis.request.UnfinishedExamination;

/**
 * Leads an examiner through analysis, comparison and evaluation of two faces. It shows the photographs and what the
 * examiner fills in, and nothing that the program or anybody else found.
 */
public final class ExaminationWindow {

	/** Pixels of width around pictures and table. */
	private static final int BORDERS = 60;

	private static final double ZOOM = 1.5;

	private final JFrame frame = new JFrame();
	private final ExaminationDraft draft;
	private final ExaminationTable table;
	private final ExaminedFaces faces;
	private final UnfinishedBeside unfinished;
	private final JComponent a, b;
	private final JLabel step = new JLabel();
	private final JComboBox<String> ratings = new JComboBox<>();
	private final JTextArea note = new JTextArea(3, 50);
	private final JPanel rating = new JPanel(new BorderLayout(8, 8));
	private final JButton back = new JButton("Back"), next = new JButton("Next step");
	private final BiConsumer<Rating, String> store;

	/**
	 * @param unfinished where this examiner's entries are kept until they are stored
	 * @param store takes the rating and the note on it when the last step is done; may refuse
	 */
	public ExaminationWindow(final String title, final ExaminationDraft draft, final ExaminedFaces faces,
		final UnfinishedBeside unfinished, final BiConsumer<Rating, String> store)
	{
		this.draft = draft;
		this.faces = faces;
		this.unfinished = unfinished;
		a = framed("A", faces.a());
		b = framed("B", faces.b());
		this.store = store;
		table = new ExaminationTable(draft, OnScreen.usable().width - faces.a().getPreferredSize().width - faces
			.b().getPreferredSize().width - BORDERS);
		ratings.setMaximumRowCount(1 + Rating.values().length);
		ratings.addItem("Choose what your observations say");
		for (final Rating each : Rating.values())
			ratings.addItem(each.sentence());
		frame.setTitle(title);
		frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
		frame.addWindowListener(new WindowAdapter() {

			@Override
			public void windowClosing(final WindowEvent event) {
				close();
			}
		});
		lay();
		showStep();
	}

	/**
	 * Opens the window, and offers to go on.
	 *
	 * @param left what the same examiner left unfinished
	 */
	public void show(final Optional<UnfinishedExamination> left) {
		left.filter(draft::fits).filter(begun -> JOptionPane.showConfirmDialog(null,
			"You have begun to examine these two faces. Go on where you left?", frame.getTitle(), JOptionPane.YES_NO_OPTION) ==
				JOptionPane.YES_OPTION).ifPresent(this::take);
		frame.setLocationByPlatform(true);
		frame.setVisible(true);
	}

	private void take(final UnfinishedExamination left) {
		draft.take(left);
		ratings.setSelectedIndex(left.rating());
		note.setText(left.note());
		showStep();
	}

	private void lay() {
		final JPanel pictures = new JPanel(new FlowLayout(FlowLayout.CENTER, 8, 8));
		pictures.add(a);
		pictures.add(b);
		final JPanel shown = new JPanel(new BorderLayout());
		shown.add(pictures, BorderLayout.NORTH);
		shown.add(zooming(), BorderLayout.CENTER);
		note.setLineWrap(true);
		note.setWrapStyleWord(true);
		rating.add(ratings, BorderLayout.NORTH);
		rating.add(framed("Note on the rating", new JScrollPane(note)), BorderLayout.CENTER);
		final JPanel below = new JPanel(new BorderLayout(8, 8));
		below.setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
		below.add(step, BorderLayout.NORTH);
		below.add(rating, BorderLayout.CENTER);
		below.add(buttons(), BorderLayout.EAST);
		frame.add(shown, BorderLayout.WEST);
		frame.add(new JScrollPane(table), BorderLayout.CENTER);
		frame.add(below, BorderLayout.SOUTH);
	}

	private JComponent zooming() {
		final JPanel buttons = new JPanel(new FlowLayout(FlowLayout.CENTER, 8, 0));
		buttons.add(button("-", () -> faces.zoom(1 / ZOOM)));
		buttons.add(button("+", () -> faces.zoom(ZOOM)));
		buttons.add(button("Whole", faces::whole));
		return buttons;
	}

	private static JButton button(final String label, final Runnable deed) {
		final JButton button = new JButton(label);
		button.setFocusable(false);
		button.addActionListener(event -> deed.run());
		return button;
	}

	private JComponent buttons() {
		back.addActionListener(event -> {
			table.back();
			table.requestFocusInWindow();
		});
		next.addActionListener(event -> next());
		final JPanel buttons = new JPanel(new FlowLayout(FlowLayout.RIGHT, 8, 0));
		buttons.add(back);
		buttons.add(next);
		return buttons;
	}

	private static JComponent framed(final String title, final Component content) {
		final JPanel panel = new JPanel(new BorderLayout());
		panel.setBorder(BorderFactory.createTitledBorder(title));
		panel.add(content);
		return panel;
	}

	private void next() {
		if (table.isEditing()) table.getCellEditor().stopCellEditing();
		if (a.isVisible() && faces.a().isCovered() || b.isVisible() && faces.b().isCovered()) {
			tell("The photograph is still covered; click it first.");
			return;
		}
		if (draft.step() == ExaminationDraft.Step.EVALUATE) {
			store();
			return;
		}
		final Optional<String> missing = draft.missing();
		if (missing.isPresent()) {
			tell(missing.get() + ".");
			table.requestFocusInWindow();
			return;
		}
		draft.next();
		faces.whole();
		showStep();
	}

	private void showStep() {
		final ExaminationDraft.Step now = draft.step();
		step.setText("Step " + now + ". Keys: " + (now == ExaminationDraft.Step.COMPARE
			? "S similar, D different, I inconclusive" : "V visible, N not visible, A artefact") + ", Backspace one back.");
		a.setVisible(now != ExaminationDraft.Step.ANALYSE_B);
		b.setVisible(now != ExaminationDraft.Step.ANALYSE_A);
		rating.setVisible(now == ExaminationDraft.Step.EVALUATE);
		if (now == ExaminationDraft.Step.EVALUATE) {
			step.setText("Step " + now + ".");
			back.setVisible(false);
			next.setText("Store");
		}
		table.stepChanged();
		fit();
		table.requestFocusInWindow();
	}

	/** As large as its content and no larger than the screen, where the button to go on would be out of reach. */
	private void fit() {
		frame.pack();
		final Rectangle screen = OnScreen.usable();
		frame.setSize(Math.min(frame.getWidth(), screen.width), Math.min(frame.getHeight(), screen.height));
		if (frame.isShowing()) frame.setLocation(OnScreen.within(frame.getBounds(), screen));
	}

	private void store() {
		if (ratings.getSelectedIndex() == 0) {
			tell("Choose what your observations say of the two propositions.");
			return;
		}
		try {
			store.accept(Rating.values()[ratings.getSelectedIndex() - 1], note.getText());
			frame.dispose();
			unfinished.remove();
		}
		catch (final UserError e) {
			tell(e.getMessage());
		}
	}

	/** What is filled in is kept; where that is impossible, a person decides. */
	private void close() {
		try {
			if (table.isEditing()) table.getCellEditor().stopCellEditing();
			if (draft.isBegun()) unfinished.keep(draft.unfinished(ratings.getSelectedIndex(), note.getText()));
			frame.dispose();
		}
		catch (final UserError e) {
			if (JOptionPane.showConfirmDialog(frame, e.getMessage() + " Give up what you filled in?", frame.getTitle(),
				JOptionPane.YES_NO_OPTION) == JOptionPane.YES_OPTION) frame.dispose();
		}
	}

	private void tell(final String sentence) {
		JOptionPane.showMessageDialog(frame, sentence, frame.getTitle(), JOptionPane.INFORMATION_MESSAGE);
	}
}
