package org.visavis.screen;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.detect.Face;
import org.visavis.exhibit.ExhibitFrame;
import org.visavis.exhibit.LevelledFace;
import org.visavis.geometry.Point;

/** The two levelled faces of an examination, enlarged alike: the wheel enlarges, dragging moves. */
public final class ExaminedFaces {

	private static final ExhibitFrame SIZE = ExhibitFrame.STANDARD;
	private static final double STEP = 1.2;

	private final List<Side> sides;
	private final List<BlurredUntilClicked> pictures;
	private ExhibitView view = ExhibitView.WHOLE;

	/**
	 * A face in its photograph.
	 *
	 * @param pixels width x height of the upright photograph
	 */
	public record Side(ArrayImg<ARGBType, IntArray> pixels, Face face) {}

	/**
	 * @param discreet whether each is blurred until it is clicked
	 */
	public ExaminedFaces(final Side a, final Side b, final boolean discreet) {
		sides = List.of(a, b);
		pictures = sides.stream().map(side -> new BlurredUntilClicked(levelled(side), discreet)).toList();
		Stream.of(0, 1).forEach(this::hear);
	}

	BlurredUntilClicked a() {
		return pictures.get(0);
	}

	BlurredUntilClicked b() {
		return pictures.get(1);
	}

	/** Enlarges both about their middle. */
	void zoom(final double factor) {
		zoom(factor, new Point((SIZE.width() - 1) / 2.0, (SIZE.height() - 1) / 2.0));
	}

	/** Shows what is shown at first. */
	void whole() {
		show(ExhibitView.WHOLE);
	}

	private void zoom(final double factor, final Point fixed) {
		show(view.zoomed(factor, fixed, frame()));
	}

	private void show(final ExhibitView other) {
		view = other;
		Stream.of(0, 1).forEach(i -> pictures.get(i).show(levelled(sides.get(i))));
	}

	private ExhibitFrame frame() {
		return view.frame(SIZE.width(), SIZE.height());
	}

	private BufferedImage levelled(final Side side) {
		final BufferedImage picture = new BufferedImage(SIZE.width(), SIZE.height(), BufferedImage.TYPE_INT_RGB);
		picture.setRGB(0, 0, SIZE.width(), SIZE.height(), LevelledFace.of(side.pixels, side.face, frame()).argb(), 0, SIZE.width());
		return picture;
	}

	private void hear(final int side) {
		final Mouse mouse = new Mouse();
		pictures.get(side).addMouseListener(mouse);
		pictures.get(side).addMouseMotionListener(mouse);
		pictures.get(side).addMouseWheelListener(mouse);
	}

	/** On one of the pictures. */
	private final class Mouse extends MouseAdapter {

		private int x, y;

		@Override
		public void mousePressed(final MouseEvent event) {
			x = event.getX();
			y = event.getY();
		}

		@Override
		public void mouseDragged(final MouseEvent event) {
			show(view.moved(event.getX() - x, event.getY() - y, frame()));
			mousePressed(event);
		}

		@Override
		public void mouseWheelMoved(final MouseWheelEvent event) {
			zoom(Math.pow(STEP, -event.getPreciseWheelRotation()), new Point(event.getX(), event.getY()));
		}
	}
}
