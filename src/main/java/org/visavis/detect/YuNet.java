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
		return cells(picture, 0, 0, confidence).stream().map(Cell::face).toList();
	}

	/**
	 * All cells above a confidence, in pixels of a picture of which a part is looked at.
	 *
	 * @param part blue, green, red planes, 0..255; both sides multiples of 32
	 * @param left column of the picture where the part begins, a multiple of 32; likewise its row top
	 */
	List<Cell> cells(final PlanarImage part, final int left, final int top, final double confidence) {
		final Map<String, float[]> outputs = runner.run(part.values(), 1, 3, part.height(), part.width());
		final List<Cell> cells = new ArrayList<>();
		for (final int stride : STRIDES) {
			final Outputs of = Outputs.of(outputs, stride, part.width() / stride, left / stride, top / stride);
			for (int k = 0; k < of.count(); k++)
				if (of.confidence(k) > confidence) cells.add(new Cell(of, k));
		}
		return cells;
	}

	@Override
	public void close() {
		runner.close();
	}

	/** A square of the picture, and the face that has its middle about there. */
	record Cell(Outputs of, int k) {

		float confidence() {
			return of.confidence(k);
		}

		/** First column. */
		int x() {
			return of.column(k) * of.stride;
		}

		/** First row. */
		int y() {
			return of.row(k) * of.stride;
		}

		int side() {
			return of.stride;
		}

		/** Geometric mean of the sides of the face's box. */
		double size() {
			return Math.exp((of.boxes[4 * k + 2] + of.boxes[4 * k + 3]) / 2) * of.stride;
		}

		Face face() {
			return of.face(k);
		}
	}

	/** The network's outputs for the cells of one stride, row by row, the first of them at a column and row of the picture. */
	private record Outputs(float[] classes, float[] objects, float[] boxes, float[] points, int stride, int columns, int left,
		int top)
	{

		static Outputs of(final Map<String, float[]> outputs, final int stride, final int columns, final int left, final int top) {
			return new Outputs(outputs.get("cls_" + stride), outputs.get("obj_" + stride), outputs.get("bbox_" + stride), outputs
				.get("kps_" + stride), stride, columns, left, top);
		}

		int count() {
			return classes.length;
		}

		float confidence(final int k) {
			return (float) Math.sqrt(clip(classes[k]) * clip(objects[k]));
		}

		int column(final int k) {
			return left + k % columns;
		}

		int row(final int k) {
			return top + k / columns;
		}

		Face face(final int k) {
			final int column = column(k), row = row(k);
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
