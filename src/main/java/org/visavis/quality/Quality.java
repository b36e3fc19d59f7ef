package org.visavis.quality;

import java.util.List;
import java.util.stream.IntStream;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.detect.Face;
import org.visavis.geometry.Point;
import org.visavis.geometry.SimilarityTransform;
import org.visavis.resample.CropSampler;

/**
 * What is measured on a face in a photograph, to say whether it can be compared.
 *
 * @param interocular distance of the eyes in pixels of the photograph
 * @param sharpness detail along the direction that has least, in a crop with the eyes 35 pixels apart, in grey levels:
 *          the root mean square of the Laplacian, at the scale of one pixel, of a usual face with as much; falls with
 *          blur (also along one direction), enlargement and compression
 * @param evenness that detail over the detail along the direction that has most, 0 to 1: about as a usual face's at 1;
 *          low where a face was blurred by motion
 * @param exposure mean grey value of that crop from the brows to the chin, 0 (black) to 255 (white)
 * @param yaw in degrees, positive where the nose points to the right of the image; a rough estimate from five points
 * @param pitch in degrees, positive where the nose points down; likewise
 * @param roll in degrees, positive where the head leans clockwise on the screen; -180 to 180
 * @param outside how many of the five points lie outside of the photograph
 * @param visible share of the face in the crop, from the forehead to the chin, that lies in the photograph, 0 to 1: of its
 *          left, right, upper and lower part the least
 * @param appearance whether it looks as photographed faces usually do
 */
public record Quality(double interocular, double sharpness, double evenness, double exposure, double yaw, double pitch,
	double roll, int outside, double visible, Appearance appearance)
{

	private static final int SIZE = 112;
	private static final Point EYES = new Point(55.5, 46);
	/** The part of the crop that shows face rather than background: from the forehead, or the brows, to the chin. */
	private static final int LEFT = 24, RIGHT = 88, TOP = 20, BROWS = 32, BOTTOM = 100;
	/** Its left and right half, and what is above and below the eyes. */
	private static final List<int[]> PARTS = List.of(places(LEFT, SIZE / 2, TOP, BOTTOM), places(SIZE / 2, RIGHT, TOP,
		BOTTOM), places(LEFT, RIGHT, TOP, 46), places(LEFT, RIGHT, 46, BOTTOM));

	/** Measures a face. */
	public static Quality of(final ArrayImg<ARGBType, IntArray> photograph, final Face face) {
		final SimilarityTransform toCrop = FaceModel.toCrop(face, EYES);
		final Shown shown = new Shown(photograph, toCrop.inverse(), SIZE);
		final float[] rgb = CropSampler.crop(photograph, toCrop, SIZE), grey = grey(rgb);
		final double[] smooth = Detail.smooth(grey, SIZE);
		final int[] middle = places(LEFT, RIGHT, BROWS, BOTTOM);
		final Detail detail = Detail.of(smooth, SIZE, shown.with(Detail.NEIGHBOURS, middle));
		final double[] pose = FaceModel.pose(face);
		return new Quality(face.interocular(), detail.least(), detail.evenness(), IntStream.of(middle)
			.mapToDouble(i -> grey[i]).average().orElseThrow(), pose[0], pose[1], pose[2], outside(photograph, face),
			PARTS.stream().mapToDouble(shown::share).min().orElseThrow(), Appearance.of(rgb, grey, smooth, SIZE, places(LEFT, RIGHT, TOP, BOTTOM), middle));
	}

	/** Of the pixels of a part of the crop. */
	private static int[] places(final int left, final int right, final int top, final int bottom) {
		return IntStream.range(top, bottom).flatMap(y -> IntStream.range(left, right).map(x -> y * SIZE + x)).toArray();
	}

	private static int outside(final ArrayImg<ARGBType, IntArray> photograph, final Face face) {
		return (int) face.points().stream().filter(p -> !p.isOn(photograph.dimension(0), photograph.dimension(1))).count();
	}

	/** Luma by ITU-R BT.601. */
	private static float[] grey(final float[] rgb) {
		final int n = SIZE * SIZE;
		final float[] grey = new float[n];
		for (int i = 0; i < n; i++)
			grey[i] = 0.299f * rgb[i] + 0.587f * rgb[n + i] + 0.114f * rgb[2 * n + i];
		return grey;
	}
}
