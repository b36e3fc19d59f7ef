package org.visavis.screen;

import java.util.Optional;
import java.util.function.Consumer;

import javax.swing.Timer;

/** Shows two pictures of an exhibit window in turn. */
final class Blinking {

	/** Changes in ten seconds; WCAG 2.2, 2.3.1, allows three flashes, which are six changes, a second. */
	static final int SLOWEST = 3, FASTEST = 60;

	private final Consumer<Optional<Integer>> show;
	private final Timer timer;
	private Optional<Integer> now = Optional.empty();

	/**
	 * @param show shows 0, the first, or 1, the second; none: what is shown without blinking
	 * @param redraw called on the event thread after each change
	 */
	Blinking(final Consumer<Optional<Integer>> show, final Runnable redraw) {
		this.show = show;
		timer = new Timer(0, event -> {
			show(Optional.of(1 - now.orElse(1)));
			redraw.run();
		});
		setRate(20);
	}

	/** Changes in ten seconds, from {@link #SLOWEST} to {@link #FASTEST}. */
	void setRate(final int inTenSeconds) {
		timer.setDelay(10_000 / Math.max(SLOWEST, Math.min(FASTEST, inTenSeconds)));
	}

	private void show(final Optional<Integer> which) {
		now = which;
		show.accept(which);
	}

	/** Begins with the first picture at once, or ends. */
	void turn(final boolean on) {
		show(Optional.empty());
		if (on) timer.start();
		else timer.stop();
	}
}
