package org.visavis.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.visavis.exhibit.ExhibitFrame;
import org.visavis.geometry.Point;

class ExhibitViewTest {

	@Test
	void showsAtFirstWhatASavedExhibitShows() {
		final ExhibitFrame frame = ExhibitView.WHOLE.frame(400, 480);

		assertEquals(ExhibitFrame.STANDARD.interocular(), frame.interocular(), 1e-9);
		assertEquals(0, ExhibitFrame.STANDARD.eyes().distanceTo(frame.eyes()), 0.6, "within the half pixel of a middle");
	}

	@Test
	void keepsAPlaceWhereItIsWhileItGrows() {
		final ExhibitFrame before = ExhibitView.WHOLE.frame(500, 480);
		final Point fixed = new Point(123, 77);

		final ExhibitFrame after = ExhibitView.WHOLE.zoomed(2.5, fixed, before).frame(500, 480);

		assertEquals(2.5 * before.interocular(), after.interocular(), 1e-9);
		assertEquals(fixed.x() + 2.5 * (before.eyes().x() - fixed.x()), after.eyes().x(), 1e-9);
		assertEquals(fixed.y() + 2.5 * (before.eyes().y() - fixed.y()), after.eyes().y(), 1e-9);
	}

	@Test
	void movesThePictureByPixels() {
		final ExhibitFrame before = ExhibitView.WHOLE.frame(400, 480);
		final ExhibitFrame after = ExhibitView.WHOLE.moved(30, -20, before).frame(400, 480);

		assertEquals(0, before.eyes().plus(30, -20).distanceTo(after.eyes()), 1e-9);
	}

	@Test
	void growsTwentyTimesAtMost() {
		final ExhibitFrame frame = ExhibitView.WHOLE.frame(400, 480);

		assertEquals(20, ExhibitView.WHOLE.zoomed(1000, new Point(0, 0), frame).zoom());
	}

	@Test
	void takesAPlaceBeyondASavedExhibitToItsBorder() {
		final ExhibitFrame frame = ExhibitFrame.STANDARD.zoomed(0.5, new Point(199.5, 239.5));

		final Point nearest = ExhibitView.nearestSaved(new Point(0, 240), frame);

		assertEquals(199.5 + (12 - 199.5) / 2, nearest.x(), 1e-9);
		assertEquals(240, nearest.y(), 1e-9);
	}
}
