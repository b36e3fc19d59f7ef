package org.visavis.screen;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.Optional;

import org.visavis.geometry.Point;
import org.visavis.screen.ExhibitOnScreen.Place;
import org.visavis.screen.PlacedFeatures.End;

/**
 * What the mouse does on the picture of an exhibit: the wheel enlarges, dragging moves the picture, a number or a
 * feature; or a press places a feature and the drag its number.
 */
final class ExhibitMouse extends MouseAdapter {

	private static final double STEP = 1.2;
	/** Pixels of a drag below which a number is put where it does not hide its feature: so much right and up. */
	private static final int SHORT = 15, RIGHT = 45, UP = 35;

	private final ExhibitOnScreen shown;
	private final FeaturePanel features;
	private final Runnable redraw;
	private Optional<End> held = Optional.empty();
	private boolean isNew;
	private int face, x, y;

	/**
	 * @param features says what a press does and hears what it did
	 */
	ExhibitMouse(final ExhibitOnScreen shown, final FeaturePanel features, final Runnable redraw) {
		this.shown = shown;
		this.features = features;
		this.redraw = redraw;
	}

	@Override
	public void mousePressed(final MouseEvent event) {
		x = event.getX();
		y = event.getY();
		held = Optional.empty();
		isNew = false;
		shown.place(x, y, features.face()).ifPresent(this::take);
	}

	@Override
	public void mouseDragged(final MouseEvent event) {
		if (held.isPresent()) shown.features().move(held.get(), shown.inPhotograph(shown.on(face, event.getX(), event.getY())));
		else shown.setView(shown.view().moved(event.getX() - x, event.getY() - y, shown.frame()));
		if (held.isEmpty()) {
			x = event.getX();
			y = event.getY();
		}
		redraw.run();
	}

	@Override
	public void mouseReleased(final MouseEvent event) {
		if (held.isEmpty()) return;
		final boolean hides = isNew && Math.hypot(event.getX() - x, event.getY() - y) < SHORT;
		if (hides) shown.features().move(held.get(), shown.inPhotograph(shown.on(face, (int) (x + RIGHT * shown.frame().unit()),
			(int) (y - UP * shown.frame().unit()))));
		features.changed();
		features.select(held.get());
		held = Optional.empty();
	}

	@Override
	public void mouseWheelMoved(final MouseWheelEvent event) {
		shown.place(event.getX(), event.getY(), features.face()).ifPresent(place -> zoom(Math.pow(STEP, -event
			.getPreciseWheelRotation()), place.onPlate()));
	}

	/** Enlarges about the middle. */
	void zoom(final double factor) {
		zoom(factor, new Point((shown.frame().width() - 1) / 2.0, (shown.frame().height() - 1) / 2.0));
	}

	private void zoom(final double factor, final Point fixed) {
		shown.setView(shown.view().zoomed(factor, fixed, shown.frame()));
		redraw.run();
	}

	private void take(final Place place) {
		face = place.face();
		held = shown.near(place);
		if (held.isPresent() || !features.isPlacing()) return;
		held = Optional.of(shown.features().add(shown.key(face), shown.inPhotograph(place)));
		isNew = true;
	}
}
