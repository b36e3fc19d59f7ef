package org.visavis.screen;

import java.awt.BorderLayout;
import java.awt.Button;
import java.awt.Checkbox;
import java.awt.Choice;
import java.awt.Component;
import java.awt.GridLayout;
import java.awt.Insets;
import java.awt.Label;
import java.awt.Panel;
import java.awt.Scrollbar;
import java.awt.TextArea;
import java.awt.TextField;
import java.nio.file.Path;
import java.util.Optional;

import org.visavis.macro.MacroText;
import org.visavis.macro.RecordedLine;
import org.visavis.picture.TraceStack;
import org.visavis.run.Outcome;

import ij.WindowManager;
import ij.gui.GUI;
import ij.plugin.frame.PlugInFrame;

/** The window of a trace: its pictures one at a time or two in turn, and what it says; from it the exhibit is saved. */
public final class TraceWindow extends PlugInFrame {

	private static final long serialVersionUID = 1L;

	/** Pixels around what the window shows. */
	private static final int MARGIN = 6;

	private final transient TraceOnScreen shown;
	private final transient Attempt attempt = new Attempt(this::say);
	private final transient Blinking blinking;
	private final BlurredUntilClicked picture;
	private final Choice slice = new Choice();
	private final Checkbox blink = new Checkbox("Blink: questioned and candidate in turn");
	private final Scrollbar rate = new Scrollbar(Scrollbar.HORIZONTAL, 20, 1, Blinking.SLOWEST, Blinking.FASTEST + 1);
	private final TextField name = new TextField(20), examiner = new TextField(20);
	private final TextArea message = new TextArea("", 4, 28, TextArea.SCROLLBARS_VERTICAL_ONLY);
	private transient Optional<Integer> blinked = Optional.empty();

	private TraceWindow(final TraceOnScreen shown, final boolean discreet) {
		super("Trace of " + shown.title() + ", " + Tables.told(Path.of(shown.record())));
		this.shown = shown;
		picture = new BlurredUntilClicked(shown.picture(0), discreet);
		blinking = new Blinking(which -> blinked = which, this::refresh);
		TraceStack.LABELS.forEach(slice::add);
		slice.addItemListener(event -> refresh());
		blink.addItemListener(event -> attempt.run(() -> {
			blinking.turn(blink.getState());
			refresh();
		}));
		rate.addAdjustmentListener(event -> blinking.setRate(rate.getValue()));
		arrange();
	}

	/** Shows a trace in a window of its own; to be called on the event thread. */
	public static void show(final TraceOnScreen shown, final boolean discreet) {
		final TraceWindow window = new TraceWindow(shown, discreet);
		window.pack();
		GUI.centerOnImageJScreen(window);
		WindowManager.addWindow(window);
		window.setVisible(true);
	}

	@Override
	public void close() {
		blinking.turn(false);
		super.close();
	}

	@Override
	public Insets getInsets() {
		final Insets frame = super.getInsets();
		return new Insets(frame.top + MARGIN, frame.left + MARGIN, frame.bottom + MARGIN, frame.right + MARGIN);
	}

	private void arrange() {
		setLayout(new BorderLayout(2 * MARGIN, MARGIN));
		final TextArea words = new TextArea(shown.words(), 9, 80, TextArea.SCROLLBARS_VERTICAL_ONLY);
		words.setEditable(false);
		message.setEditable(false);
		final Panel controls = new Panel(new GridLayout(0, 1));
		for (final Component row : new Component[] { slice, blink, new Label("How often it changes:"), rate, button("Open as a stack of ImageJ",
			shown::openStack), new Label("Name (or empty):"), name, new Label("Examiner:"), examiner, button("Save exhibit in the record",
				this::save) }) controls.add(row);
		final Panel right = new Panel(new BorderLayout(0, MARGIN));
		right.add(controls, BorderLayout.NORTH);
		right.add(message, BorderLayout.CENTER);
		add(picture, BorderLayout.CENTER);
		add(right, BorderLayout.EAST);
		add(words, BorderLayout.SOUTH);
	}

	private Button button(final String label, final Runnable deed) {
		final Button button = new Button(label);
		button.addActionListener(event -> attempt.run(deed));
		return button;
	}

	private void save() {
		final String called = name.getText().strip(), who = MacroText.replayable("examiner", examiner.getText().strip());
		final Outcome outcome = shown.save(called, who);
		if (RecordedLine.isWanted()) RecordedLine.write("Make Exhibit...", shown.options(called, who));
		name.setText("");
		say(outcome.sentence());
	}

	private void refresh() {
		picture.show(shown.picture(blinked.orElse(slice.getSelectedIndex())));
	}

	private void say(final String sentence) {
		if (!sentence.equals(message.getText())) message.setText(sentence);
	}
}
