package org.visavis.screen;

import java.awt.BorderLayout;
import java.awt.Button;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.awt.Insets;
import java.awt.Label;
import java.awt.Panel;
import java.awt.TextArea;
import java.awt.TextField;
import java.awt.Window;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowEvent;

import org.visavis.macro.MacroText;
import org.visavis.macro.RecordedLine;
import org.visavis.procedure.ShowExhibit;

import ij.IJ;
import ij.WindowManager;
import ij.gui.GUI;
import ij.plugin.frame.PlugInFrame;

/** The window in which a person prepares exhibits of two faces; there is one, which shows the faces asked for last. */
public final class ExhibitWindow extends PlugInFrame {

	private static final long serialVersionUID = 1L;

	private static final String TITLE = "Exhibit";
	/** Pixels of a picture with a plate as it is saved. */
	private static final int WIDTH = 816, HEIGHT = 480;
	/** Pixels of a window in which all controls are to be seen. */
	private static final int LEAST_WIDTH = 760, LEAST_HEIGHT = 600;
	/** Pixels around what the window shows. */
	private static final int MARGIN = 6;

	private final transient ExhibitOnScreen shown;
	private final BlurredUntilClicked picture;
	private final transient Attempt attempt = new Attempt(this::say);
	private final Label titleA = new Label(), titleB = new Label();
	private final TextArea words = new TextArea("", 5, 80, TextArea.SCROLLBARS_VERTICAL_ONLY);
	private final TextField name = new TextField(20), examiner = new TextField(20);
	private final TextArea message = new TextArea("", 3, 28, TextArea.SCROLLBARS_VERTICAL_ONLY);
	private final FeaturePanel features;
	private final ExhibitControls controls;

	private ExhibitWindow(final ShowExhibit faces, final boolean discreet) {
		super(title(faces));
		shown = new ExhibitOnScreen(faces);
		shown.resize(WIDTH, HEIGHT);
		picture = new BlurredUntilClicked(shown.picture(), discreet);
		features = new FeaturePanel(shown, attempt, this::refresh);
		final ExhibitMouse mouse = new ExhibitMouse(shown, features, this::refresh);
		controls = new ExhibitControls(shown, mouse, attempt, this::refresh);
		picture.addMouseListener(mouse);
		picture.addMouseMotionListener(mouse);
		picture.addMouseWheelListener(mouse);
		picture.addComponentListener(new ComponentAdapter() {

			@Override
			public void componentResized(final ComponentEvent event) {
				shown.resize(picture.getWidth(), picture.getHeight());
				refresh();
			}
		});
		arrange();
		setMinimumSize(new Dimension(LEAST_WIDTH, LEAST_HEIGHT));
	}

	/** Shows two faces, in the window that is open or in a new one; to be called on the event thread. */
	public static void show(final ShowExhibit faces, final boolean discreet) {
		for (final Window other : WindowManager.getAllNonImageWindows())
			if (other instanceof final ExhibitWindow open) {
				open.take(faces);
				open.toFront();
				return;
			}
		final ExhibitWindow window = new ExhibitWindow(faces, discreet);
		window.pack();
		GUI.centerOnImageJScreen(window);
		WindowManager.addWindow(window);
		window.setVisible(true);
		window.refresh();
	}

	@Override
	public void windowClosing(final WindowEvent event) {
		if (!features.isUnsaved() || IJ.showMessageWithCancel(TITLE, "There are numbered features that no file has.\n" +
			"Press OK to close the window without them.")) close();
	}

	@Override
	public void close() {
		controls.stop();
		super.close();
	}

	/** Whose faces they are, and into which record an exhibit of them is saved. */
	private static String title(final ShowExhibit faces) {
		return TITLE + " of " + faces.id(0) + " and " + faces.id(1) + ", " + Tables.told(faces.record());
	}

	private void take(final ShowExhibit faces) {
		shown.take(faces);
		setTitle(title(faces));
		picture.coverAgain();
		features.refresh();
		refresh();
		say("");
	}

	@Override
	public Insets getInsets() {
		final Insets frame = super.getInsets();
		return new Insets(frame.top + MARGIN, frame.left + MARGIN, frame.bottom + MARGIN, frame.right + MARGIN);
	}

	private void arrange() {
		setLayout(new BorderLayout(2 * MARGIN, 0));
		words.setEditable(false);
		message.setEditable(false);
		final Panel titles = new Panel(new GridLayout(1, 2));
		titles.add(titleA);
		titles.add(titleB);
		add(column(titles, picture, words), BorderLayout.CENTER);
		final Panel texts = new Panel(new GridLayout(0, 1));
		texts.add(labelled("Name (or empty):", name));
		texts.add(labelled("Examiner:", examiner));
		add(column(controls, features, column(texts, saveButton(), message)), BorderLayout.EAST);
	}

	private static Panel labelled(final String label, final TextField field) {
		final Panel row = new Panel(new BorderLayout());
		row.add(new Label(label), BorderLayout.WEST);
		row.add(field, BorderLayout.CENTER);
		return row;
	}

	/** Three components below each other; the middle one takes what room there is. */
	private static Panel column(final Component above, final Component middle, final Component below) {
		final Panel column = new Panel(new BorderLayout(0, MARGIN));
		column.add(above, BorderLayout.NORTH);
		column.add(middle, BorderLayout.CENTER);
		column.add(below, BorderLayout.SOUTH);
		return column;
	}

	private Button saveButton() {
		final Button button = new Button("Save exhibit in the record");
		button.addActionListener(event -> attempt.run(this::save));
		return button;
	}

	private void save() {
		final ShowExhibit.Saved saved = shown.faces().save(shown.choice(), name.getText().strip(), features.file(), MacroText
			.replayable("examiner", examiner.getText().strip()));
		features.kept();
		if (RecordedLine.isWanted()) RecordedLine.write("Make Exhibit...", saved.options().get());
		name.setText("");
		say(saved.outcome().sentence());
	}

	private void refresh() {
		titleA.setText(shown.title(0));
		titleB.setText(shown.title(1));
		picture.show(shown.picture());
		final String text = shown.words();
		if (text.equals(words.getText())) return;
		words.setText(text);
		words.setCaretPosition(0);
	}

	private void say(final String sentence) {
		if (!sentence.equals(message.getText())) message.setText(sentence);
	}
}
