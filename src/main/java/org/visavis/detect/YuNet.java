package org.visavis.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.model.Network;
import org.visavis.resample.PlanarImage;

/**
 * One pass of YuNet over one picture (Wu, Peng, Yu, Machine Intelligence Research 20, 2023, doi
 * 10.1007/s11633-023-1423-y). The decoding of its outputs follows OpenCV's FaceDetectorYN.
 */
final class YuNet implements AutoCloseable {

	private static final int[] STRIDES = { 8, 16, 32 };

	private final Network.Runner runner;

	YuNet(final Network network) {
		runner = network.runner();
	}

	/**
	 * All faces above a confidence, overlapping ones included, in pixels of the picture.
	 *
	 * @param picture blue, green, red planes, 0..255; both sides multiples of 32
	 */
	List<Face> find(final PlanarImage picture, final double confidence) {
		final Map<String, float[]> outputs = runner.run(picture.values(), 1, 3, picture.height(), picture.width());
		final List<Face> faces = new ArrayList<>();
		for (final int stride : STRIDES) {
			final Cells cells = Cells.of(outputs, stride, picture.width() / stride);
			for (int k = 0; k < cells.count(); k++)
				if (cells.confidence(k) > confidence) faces.add(cells.face(k));
		}
		return faces;
	}

	@Override
	public void close() {
		runner.close();
	}

	/** The network's outputs for the cells of one stride, row by row. */
	private record Cells(float[] classes, float[] objects, float[] boxes, float[] points, int stride, int columns) {

		static Cells of(final Map<String, float[]> outputs, final int stride, final int columns) {
			return new Cells(outputs.get("cls_" + stride), outputs.get("obj_" + stride), outputs.get("bbox_" + stride),
				outputs.get("kps_" + stride), stride, columns);
		}

		int count() {
			return classes.length;
		}

		float confidence(final int k) {
			return (float) Math.sqrt(clip(classes[k]) * clip(objects[k]));
		}

		Face face(final int k) {
			final int column = k % columns, row = k / columns;
			final double width = Math.exp(boxes[4 * k + 2]) * stride, height = Math.exp(boxes[4 * k + 3]) * stride;
			final double x = (column + boxes[4 * k]) * stride, y = (row + boxes[4 * k + 1]) * stride;
			final List<Point> five = new ArrayList<>(5);
			for (int i = 10 * k; i < 10 * k + 10; i += 2)
				five.add(new Point((column + points[i]) * stride, (row + points[i + 1]) * stride));
			return new Face(new Box(x - width / 2, y - height / 2, width, height), five, confidence(k));
		}

		private static float clip(final float value) {
			return Math.min(1, Math.max(0, value));
		}
	}
}
