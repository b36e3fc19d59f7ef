package org.visavis.screen;

import java.awt.Button;
import java.awt.Checkbox;
import java.awt.Choice;
import java.awt.Component;
import java.awt.GridLayout;
import java.awt.Label;
import java.awt.Panel;
import java.awt.Scrollbar;
import java.util.Arrays;
import java.util.Locale;

import org.visavis.exhibit.ExhibitKind;

/** The part of an exhibit window in which its user chooses what the picture shows. */
final class ExhibitControls extends Panel {

	private static final long serialVersionUID = 1L;

	private static final double STEP = 1.5;

	private final transient ExhibitOnScreen shown;
	private final transient Blinking blinking;
	private final transient Attempt attempt;
	private final transient Runnable redraw;
	private final Choice kind = new Choice();
	private final Label amountText = new Label(), rateText = new Label();
	private final Scrollbar amount = new Scrollbar(Scrollbar.HORIZONTAL, 50, 1, 0, 101);
	private final Scrollbar rate = new Scrollbar(Scrollbar.HORIZONTAL, 20, 1, Blinking.SLOWEST, Blinking.FASTEST + 1);
	private final Checkbox blink = new Checkbox("Blink: A and B in turn");
	private final Checkbox landmarks = new Checkbox("Five points"), mesh = new Checkbox("Mesh contours");

	/**
	 * @param mouse enlarges
	 * @param attempt does what may be refused
	 * @param redraw called when the picture is to change
	 */
	ExhibitControls(final ExhibitOnScreen shown, final ExhibitMouse mouse, final Attempt attempt, final Runnable redraw) {
		super(new GridLayout(0, 1));
		this.shown = shown;
		this.attempt = attempt;
		this.redraw = redraw;
		blinking = new Blinking(shown::showAlone, redraw);
		Arrays.stream(ExhibitKind.values()).map(ExhibitKind::toString).forEach(kind::add);
		kind.addItemListener(event -> changed());
		amount.addAdjustmentListener(event -> changed());
		rate.addAdjustmentListener(event -> changed());
		landmarks.addItemListener(event -> changed());
		mesh.addItemListener(event -> changed());
		blink.addItemListener(event -> attempt.run(() -> blinking.turn(blink.getState())));
		rows(kind, amountText, amount, blink, rateText, rate, row(landmarks, mesh), row(button("-", () -> mouse.zoom(1 / STEP)),
			button("+", () -> mouse.zoom(STEP)), button("Whole", () -> shown.setView(ExhibitView.WHOLE))));
		changed();
	}

	/** Ends what goes on by itself. */
	void stop() {
		blinking.turn(false);
	}

	private void changed() {
		shown.setKind(ExhibitKind.values()[kind.getSelectedIndex()]);
		shown.setAmount(amount.getValue());
		shown.mark(landmarks.getState(), mesh.getState());
		blinking.setRate(rate.getValue());
		amount.setEnabled(shown.kind().hasAmount());
		amountText.setText(shown.kind().hasAmount() ? "Amount: " + shown.amount() + " %" : "Amount: none");
		rateText.setText(String.format(Locale.ROOT, "Changes a second: %.1f", rate.getValue() / 10.0));
		attempt.run(redraw);
	}

	private Button button(final String label, final Runnable deed) {
		final Button button = new Button(label);
		button.addActionListener(event -> attempt.run(() -> {
			deed.run();
			redraw.run();
		}));
		return button;
	}

	private void rows(final Component... rows) {
		Arrays.stream(rows).forEach(this::add);
	}

	private static Panel row(final Component... components) {
		final Panel row = new Panel(new GridLayout(1, 0));
		Arrays.stream(components).forEach(row::add);
		return row;
	}
}
