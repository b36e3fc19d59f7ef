package org.visavis.exhibit;

import java.util.List;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.UserError;
import org.visavis.detect.Face;
import org.visavis.geometry.Point;
import org.visavis.geometry.SimilarityTransform;
import org.visavis.resample.CubicSampler;

/**
 * A face cut out of its photograph in one resampling ({@link CubicSampler}), eyes level and at a given distance.
 *
 * @param frame where the eyes lie
 * @param photoToPlate from upright pixels of the photograph to pixels of the plate
 * @param argb width x height, row by row; opaque, but 0 outside the photograph
 */
public record LevelledFace(ExhibitFrame frame, SimilarityTransform photoToPlate, int[] argb) {

	/** The face as a frame wants it. */
	public static LevelledFace of(final ArrayImg<ARGBType, IntArray> photograph, final Face face,
		final ExhibitFrame frame)
	{
		if (face.leftEye().equals(face.rightEye())) throw new UserError("A face has both eyes at " + face.leftEye().x() + ", " +
			face.leftEye().y() + "; expected two points, without which no plate can be levelled.");
		final double half = frame.interocular() / 2;
		final SimilarityTransform photoToPlate = SimilarityTransform.leastSquares(List.of(face.leftEye(), face.rightEye()),
			List.of(frame.eyes().plus(-half, 0), frame.eyes().plus(half, 0)));
		return new LevelledFace(frame, photoToPlate, CubicSampler.sample(photograph, photoToPlate, frame.width(), frame
			.height()));
	}

	/** Where a pixel of the plate lies in the photograph. */
	public Point inPhotograph(final Point onPlate) {
		return photoToPlate.inverse().apply(onPlate);
	}

	/** Where a pixel of the photograph lies on the plate. */
	public Point onPlate(final Point inPhotograph) {
		return photoToPlate.apply(inPhotograph);
	}

	/** Whether a pixel of the photograph lies on the plate. */
	boolean shows(final Point inPhotograph) {
		final Point p = onPlate(inPhotograph);
		return p.x() > -0.5 && p.y() > -0.5 && p.x() < frame.width() - 0.5 && p.y() < frame.height() - 0.5;
	}
}
