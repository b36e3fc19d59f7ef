package org.visavis.quality;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.detect.Face;
import org.visavis.geometry.Point;
import org.visavis.resample.CropSampler;

/**
 * What is measured on a face in a photograph, to say whether it can be compared.
 *
 * @param interocular distance of the eyes in pixels of the photograph
 * @param sharpness standard deviation of the 4-neighbour Laplacian of the grey values in a crop with the eyes 35 pixels
 *          apart, in grey levels; falls with blur, enlargement and compression
 * @param exposure mean grey value there, 0 (black) to 255 (white)
 * @param yaw in degrees, positive where the nose points to the right of the image; a rough estimate from five points
 * @param pitch in degrees, positive where the nose points down; likewise
 * @param roll in degrees, positive where the head leans clockwise on the screen; -180 to 180
 * @param outside how many of the five points lie outside of the photograph
 */
public record Quality(double interocular, double sharpness, double exposure, double yaw, double pitch, double roll,
	int outside)
{

	private static final int SIZE = 112;
	private static final Point EYES = new Point(55.5, 46);
	/** The part of the crop that shows face rather than background. */
	private static final int LEFT = 24, RIGHT = 88, TOP = 32, BOTTOM = 100;

	/** Measures a face. */
	public static Quality of(final ArrayImg<ARGBType, IntArray> photograph, final Face face) {
		final float[] grey = grey(CropSampler.crop(photograph, FaceModel.toCrop(face, EYES), SIZE));
		final double[] pose = FaceModel.pose(face);
		return new Quality(face.leftEye().distanceTo(face.rightEye()), deviationOfLaplacian(grey), mean(grey), pose[0],
			pose[1], pose[2], outside(photograph, face));
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

	private static double mean(final float[] grey) {
		double sum = 0;
		for (int y = TOP; y < BOTTOM; y++)
			for (int x = LEFT; x < RIGHT; x++)
				sum += grey[y * SIZE + x];
		return sum / ((BOTTOM - TOP) * (RIGHT - LEFT));
	}

	private static double deviationOfLaplacian(final float[] grey) {
		double sum = 0, squares = 0;
		for (int y = TOP; y < BOTTOM; y++)
			for (int x = LEFT; x < RIGHT; x++) {
				final int i = y * SIZE + x;
				final double laplacian = grey[i - 1] + grey[i + 1] + grey[i - SIZE] + grey[i + SIZE] - 4 * grey[i];
				sum += laplacian;
				squares += laplacian * laplacian;
			}
		final double n = (BOTTOM - TOP) * (RIGHT - LEFT), mean = sum / n;
		return Math.sqrt(Math.max(0, squares / n - mean * mean));
	}
}
