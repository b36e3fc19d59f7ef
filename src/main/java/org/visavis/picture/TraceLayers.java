package org.visavis.picture;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

import org.visavis.detect.Face;
import org.visavis.geometry.AffineTransform;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.trace.Mark;
import org.visavis.trace.Trace;
import org.visavis.trace.TracedPicture;

/** A questioned picture, a candidate laid on it, and what their comparison says of each place, on one grid of pixels. */
public final class TraceLayers {

	/** How many times as long as they are displacements are drawn. */
	public static final int LONGER = 10;

	/** Outside of a picture. */
	private static final int OUTSIDE = 0xffc8ccd2;
	/** The side of the square about a face that is shown, in interocular distances. */
	private static final double AROUND = 3;

	private final Trace trace;
	private final Box shown;
	private final double step;
	private final int width, height;
	private final int[] questioned, candidate;

	private TraceLayers(final TracedPicture questioned, final TracedPicture candidate, final Trace trace, final Box shown, final double step) {
		this.trace = trace;
		this.shown = shown;
		this.step = step;
		width = Math.max(1, (int) Math.round(shown.width() / step));
		height = Math.max(1, (int) Math.round(shown.height() / step));
		final AffineTransform toQuestioned = AffineTransform.scaling(step, step).then(AffineTransform.shift(shown.x(), shown.y()));
		this.questioned = questioned.on(toQuestioned, width, height);
		this.candidate = candidate.on(toQuestioned.then(trace.transform()), width, height);
	}

	/**
	 * On a grid whose longer side has so many pixels.
	 *
	 * @param shown what of the questioned picture, in its pixels from the corner of its top-left one
	 */
	public static TraceLayers scaled(final TracedPicture questioned, final TracedPicture candidate, final Trace trace, final Box shown,
		final int longSide)
	{
		return new TraceLayers(questioned, candidate, trace, shown, step(shown, longSide));
	}

	/** On the pixels of the questioned picture, or on fewer where its longer side has more than so many. */
	public static TraceLayers asTheyAre(final TracedPicture questioned, final TracedPicture candidate, final Trace trace, final Box shown,
		final int most)
	{
		return new TraceLayers(questioned, candidate, trace, shown, Math.max(1, step(shown, most)));
	}

	/** From pixel to pixel of a grid whose longer side has so many pixels, in pixels of the questioned picture. */
	public static double step(final Box shown, final int longSide) {
		return Math.max(shown.width(), shown.height()) / longSide;
	}

	/** The square about a face that is shown, of whole pixels. */
	public static Box about(final Face face) {
		final long side = Math.max(1, Math.round(AROUND * face.interocular()));
		final Point middle = Point.mean(face.points());
		return new Box(Math.round(middle.x() + 0.5 - side / 2.0), Math.round(middle.y() + 0.5 - side / 2.0), side, side);
	}

	public int width() {
		return width;
	}

	public int height() {
		return height;
	}

	/** From pixel to pixel, in pixels of the questioned picture. */
	public double step() {
		return step;
	}

	public BufferedImage questioned() {
		return image(questioned);
	}

	public BufferedImage candidate() {
		return image(candidate);
	}

	/** Of each colour channel, without its sign; outside of either picture grey. */
	public BufferedImage difference() {
		final int[] difference = new int[questioned.length];
		for (int i = 0; i < difference.length; i++)
			if (questioned[i] != 0 && candidate[i] != 0) difference[i] = 0xff << 24 | difference(i, 16) | difference(i, 8) | difference(i, 0);
		return image(difference);
	}

	private int difference(final int i, final int shift) {
		return Math.abs((questioned[i] >> shift & 0xff) - (candidate[i] >> shift & 0xff)) << shift;
	}

	private BufferedImage image(final int[] argb) {
		final BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		for (int i = 0; i < argb.length; i++) image.setRGB(i % width, i / width, argb[i] == 0 ? OUTSIDE : argb[i]);
		return image;
	}

	/** The squares of the blocks of a state, in pixels from the corner of the top-left one. */
	public Path2D squares(final Mark.State state) {
		final Path2D squares = new Path2D.Float();
		for (final Mark mark : trace.marks())
			if (mark.state() == state) squares.append(new Rectangle2D.Double((mark.box().x() - shown.x()) / step, (mark.box().y() - shown.y()) /
				step, mark.box().width() / step, mark.box().height() / step), false);
		return squares;
	}

	/** For each locked block a line from its middle to where the candidate's content lies, {@value #LONGER} times as far, likewise. */
	public Path2D displacements() {
		final Path2D lines = new Path2D.Float();
		for (final Mark mark : trace.marks())
			if (mark.state() == Mark.State.LOCKED) {
				final Point from = mark.box().centre(), to = from.plus(LONGER * mark.right(), LONGER * mark.down());
				lines.append(new Line2D.Double((from.x() - shown.x()) / step, (from.y() - shown.y()) / step, (to.x() - shown.x()) / step, (to.y() -
					shown.y()) / step), false);
			}
		return lines;
	}
}
