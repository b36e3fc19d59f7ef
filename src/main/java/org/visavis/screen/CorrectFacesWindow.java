package org.visavis.screen;

import java.awt.BorderLayout;
import java.awt.Button;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.GridLayout;
import java.awt.Label;
import java.awt.List;
import java.awt.Panel;
import java.awt.TextArea;
import java.awt.TextField;
import java.awt.event.ItemEvent;
import java.awt.event.WindowEvent;
import java.util.Arrays;

import org.visavis.UserError;
import org.visavis.correct.SheetFace;
import org.visavis.macro.RecordedLine;
import org.visavis.macro.StatusBar;
import org.visavis.procedure.CorrectFaces;

import ij.IJ;
import ij.plugin.frame.PlugInFrame;

/** The window beside a photograph with which an examiner corrects its faces. */
public final class CorrectFacesWindow extends PlugInFrame {

	private static final long serialVersionUID = 1L;

	private static final String HELP = "Choose a face in the list or click it in the picture, drag its points (" + FaceHandles.POINTS +
		") or its box, give the reason and press Place. Where one person of several is meant, choose that face and press This face is " +
		"meant: the others are rejected. For a face that was missed, draw a box around it with the rectangle tool " +
		"and press Add. Each change is written at once; the record stays as it is.";

	/** Pixels that it needs on the screen, about. */
	static final int WIDTH = 500;
	/** The reason for which faces are rejected where another is meant and nobody gave one. */
	static final String OTHER_MEANT = "another face is meant";

	private final transient CorrectFaces sheet;
	private final transient FaceEditor editor;
	private final Label title = new Label();
	private final List faces = new List(6);
	private final TextField why = new TextField(44);
	private final TextArea message = new TextArea(HELP, 7, 60, TextArea.SCROLLBARS_VERTICAL_ONLY);
	private volatile boolean running;

	/**
	 * @param discreet whether a photograph is blurred until it is clicked
	 * @param first the photograph that is shown at first
	 */
	public CorrectFacesWindow(final CorrectFaces sheet, final boolean discreet, final int first) {
		super("Correct Faces");
		closeOthers(sheet);
		this.sheet = sheet;
		editor = new FaceEditor(sheet, discreet, first, this::click);
		message.setEditable(false);
		faces.addItemListener(event -> {
			if (event.getStateChange() == ItemEvent.SELECTED) attempt(() -> editor.take(faces.getSelectedIndex()), HELP);
		});
		add(title, BorderLayout.NORTH);
		add(faces, BorderLayout.CENTER);
		final Panel controls = rows(row(button("Previous", () -> editor.turn(-1)), button("Next", () -> editor.turn(1)), button("Points",
			() -> editor.showHandles(false)), button("Box", () -> editor.showHandles(true))), row(new Label("Reason:"), why),
			row(change("Place", () -> editor.place(why.getText())), button("Add", editor::add), change("Reject", () -> editor
				.reject(why.getText())), change("Undo", editor::undo)), row(change("This face is meant", () -> editor
				.meant(why.getText().isBlank() ? OTHER_MEANT : why.getText())), again()));
		final Panel below = new Panel(new BorderLayout());
		below.add(controls, BorderLayout.NORTH);
		below.add(message, BorderLayout.CENTER);
		add(below, BorderLayout.SOUTH);
		EventQueue.invokeLater(() -> RecordedLine.alone(true));
		refresh();
		pack();
		OnScreen.placeRight(this);
		setVisible(true);
	}

	@Override
	public void windowClosing(final WindowEvent event) {
		editor.close();
		RecordedLine.alone(false);
		close();
	}

	/** Two windows that write one file would each undo what the other wrote. */
	private static void closeOthers(final CorrectFaces sheet) {
		Arrays.stream(Frame.getFrames()).filter(frame -> frame.isShowing() && frame instanceof final CorrectFacesWindow other &&
			other.sheet.writesWith(sheet)).forEach(frame -> ((CorrectFacesWindow) frame).windowClosing(null));
	}

	private void click(final int place) {
		attempt(() -> {
			faces.select(place);
			editor.take(place);
		}, HELP);
	}

	private static Panel row(final Component... components) {
		final Panel row = new Panel();
		Arrays.stream(components).forEach(row::add);
		return row;
	}

	private static Panel rows(final Component... rows) {
		final Panel panel = new Panel(new GridLayout(rows.length, 1));
		Arrays.stream(rows).forEach(panel::add);
		return panel;
	}

	private Button button(final String label, final Runnable deed) {
		final Button button = new Button(label);
		button.addActionListener(event -> attempt(() -> {
			deed.run();
			refresh();
		}, HELP));
		return button;
	}

	private Button again() {
		final Button button = new Button("Run again");
		button.addActionListener(event -> attempt(this::start,
			"The record is being made anew; ImageJ's status bar says how far."));
		return button;
	}

	/** Makes the record anew on a thread of its own; what was run is recorded, and nothing else. */
	private void start() {
		if (running) throw new UserError("The record is being made; expected its end, or ESC.");
		running = true;
		IJ.resetEscape();
		new Thread(() -> {
			new Attempt(this::say).run(() -> {
				final CorrectFaces.Again again = sheet.again(new StatusBar(() -> false));
				RecordedLine.write(again.command(), again.options());
				StatusBar.end(again.outcome().sentence());
				say(again.outcome().sentence());
			});
			running = false;
		}, "Corrected run").start();
	}

	private void say(final String sentence) {
		EventQueue.invokeLater(() -> message.setText(sentence));
	}

	/** A button that writes the file. */
	private Button change(final String label, final Runnable deed) {
		final Button button = new Button(label);
		button.addActionListener(event -> attempt(() -> {
			deed.run();
			why.setText("");
			refresh();
		}, "Written. Run again makes the record anew, beside this one, with all corrections in the file."));
		return button;
	}

	/** Does something and says that it is done, or why not. */
	private void attempt(final Runnable deed, final String done) {
		new Attempt(message::setText).run(() -> {
			deed.run();
			message.setText(done);
		});
	}

	private void refresh() {
		title.setText(editor.title());
		faces.removeAll();
		editor.faces().stream().map(SheetFace::toString).forEach(faces::add);
	}
}
