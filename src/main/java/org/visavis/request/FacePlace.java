package org.visavis.request;

import org.visavis.detect.Face;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;

/** Refuses a face that an examiner places where or how none can be. */
public final class FacePlace {

	/**
	 * How far a point may lie from the middle of the box, in widths and heights: a quarter outside. Of 1,610 faces that were
	 * detected in WIDER FACE, in profile too, none has a point further out than 0.18.
	 */
	private static final double REACH = 0.75;
	/**
	 * How far left and right may be exchanged, in distances from eyes to mouth, since in profile they nearly coincide: of 921
	 * faces that were detected in WIDER FACE none goes further than 0.12; of a face from the front both are near 0.9.
	 */
	private static final double EXCHANGED = 0.2;

	private FacePlace() {}

	/** Refuses points that are no face's: a recogniser would see it mirrored or upside down. */
	public static void check(final Corrections.Line line, final Face face) {
		if (face.leftEye().distanceTo(face.rightEye()) < 1) throw line.refusal("the eyes are less than a pixel apart",
			"two places");
		checkSides(line, face, 0, "eye");
		checkSides(line, face, 3, "corner of the mouth");
	}

	/** The two points from {@code first} on must be a left and a right one, as the way from the eyes to the mouth has it. */
	private static void checkSides(final Corrections.Line line, final Face face, final int first, final String what) {
		final Point eyes = between(face, 0), mouth = between(face, 3), left = face.points().get(first), right = face.points()
			.get(first + 1);
		final double downX = mouth.x() - eyes.x(), downY = mouth.y() - eyes.y();
		final double along = (right.x() - left.x()) * downY - (right.y() - left.y()) * downX;
		if (!(along > -EXCHANGED * (downX * downX + downY * downY))) throw line.refusal("the left " + what +
			" lies to the right of the right one, or the eyes below the mouth",
			"left and right as seen in the photograph, the face being upright");
	}

	/** The middle of the two points from {@code first} on. */
	private static Point between(final Face face, final int first) {
		final Point left = face.points().get(first), right = face.points().get(first + 1);
		return new Point((left.x() + right.x()) / 2, (left.y() + right.y()) / 2);
	}

	/** Refuses a face that is not in the photograph. A box may reach over the border as those of the detector do, but not have its centre there. */
	public static void check(final Corrections.Line line, final Face face, final int width, final int height) {
		final Box box = face.box();
		final String expected = "a place in the photograph, which is " + width + " x " + height + " pixels";
		for (final Point point : face.points())
			if (!point.isOn(width, height)) throw line.refusal("the point " + point.x() + ", " + point.y() +
				" is outside", expected);
		if (!box.centre().isOn(width, height)) throw line.refusal("the centre of the box is outside", expected);
		if (box.width() > 2.0 * width || box.height() > 2.0 * height) throw line.refusal("the box is " + box.width() + " x " +
			box.height() + " pixels", "at most twice the photograph, which is " + width + " x " + height);
		for (final Point point : face.points())
			if (Math.abs(point.x() - box.centre().x()) > REACH * box.width() || Math.abs(point.y() - box.centre().y()) > REACH *
				box.height()) throw line.refusal("the point " + point.x() + ", " + point.y() + " is far from the box",
					"the points of the face in the box");
	}
}
