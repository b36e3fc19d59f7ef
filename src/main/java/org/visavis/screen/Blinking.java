package org.visavis.screen;

import java.util.Optional;

import javax.swing.Timer;

/** Shows the two faces of an exhibit window in turn. */
final class Blinking {

	/** Changes in ten seconds; WCAG 2.2, 2.3.1, allows three flashes, which are six changes, a second. */
	static final int SLOWEST = 3, FASTEST = 60;

	private final ExhibitOnScreen shown;
	private final Timer timer;

	/**
	 * @param redraw called on the event thread after each change
	 */
	Blinking(final ExhibitOnScreen shown, final Runnable redraw) {
		this.shown = shown;
		timer = new Timer(0, event -> {
			shown.showAlone(Optional.of(1 - shown.shownAlone().orElse(1)));
			redraw.run();
		});
		setRate(20);
	}

	/** Changes in ten seconds, from {@link #SLOWEST} to {@link #FASTEST}. */
	void setRate(final int inTenSeconds) {
		timer.setDelay(10_000 / Math.max(SLOWEST, Math.min(FASTEST, inTenSeconds)));
	}

	/** Begins with the first face at once, or ends. */
	void turn(final boolean on) {
		shown.showAlone(Optional.empty());
		if (on) timer.start();
		else timer.stop();
	}
}
