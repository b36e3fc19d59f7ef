package org.visavis.exhibit;

import org.visavis.geometry.Point;

/**
 * How large a levelled face is and where its eyes lie, in pixels of the plate.
 *
 * @param width of the plate
 * @param height of the plate
 * @param interocular distance between the eyes
 * @param eyes the point midway between them
 */
public record ExhibitFrame(int width, int height, double interocular, Point eyes) {

	/** That of saved exhibits: a head with some ground around it. */
	public static final ExhibitFrame STANDARD = ofWidth(400);

	/** The standard frame at another size; {@code height} is 1.2, the interocular distance 0.3 times the width. */
	public static ExhibitFrame ofWidth(final int width) {
		return new ExhibitFrame(width, width * 6 / 5, 0.3 * width, new Point((width - 1) / 2.0, 0.56 * width));
	}

	/** How much larger marks are drawn than on a saved exhibit, whatever the frame shows of the face; at least 0.8. */
	public double unit() {
		return Math.max(0.8, Math.min(width, height / 1.2) / STANDARD.width);
	}

	/**
	 * The part of the plate about a point, larger.
	 *
	 * @param factor how much larger
	 * @param centre of what is to be seen, in pixels of this plate; comes to lie in the middle
	 */
	public ExhibitFrame zoomed(final double factor, final Point centre) {
		return new ExhibitFrame(width, height, interocular * factor, new Point((width - 1) / 2.0 + (eyes.x() - centre.x()) *
			factor, (height - 1) / 2.0 + (eyes.y() - centre.y()) * factor));
	}
}
