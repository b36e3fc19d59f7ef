package org.visavis.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.geometry.Point;
import org.visavis.geometry.SimilarityTransform;
import org.visavis.model.ModelCard;
import org.visavis.model.Network;
import org.visavis.resample.CropSampler;

/**
 * Fits MediaPipe's mesh of 468 points to a face (Kartynnik et al., arXiv 1907.06724), for exhibits and for
 * {@link SteadyPoints}. The network draws a plausible face also where it sees little of one. For one thread.
 */
public final class FaceMesh implements AutoCloseable {

	/** Of the mesh: the corners and the middle of the lids of either eye, the tip of the nose, the corners of the mouth. */
	private static final List<List<Integer>> FIVE = List.of(List.of(33, 133, 159, 145), List.of(362, 263, 386, 374), List.of(
		1), List.of(61), List.of(291));
	/** Side of the square that the network sees, in longer sides of the face's box. */
	private static final double AROUND = 1.4;

	private final ModelCard card;
	private final Network.Runner runner;

	/**
	 * A mesh fitted to a face.
	 *
	 * @param points 468, in upright pixels of the photograph, in MediaPipe's order
	 * @param score how sure the network is that it sees a face, 0 to 1; not a probability
	 */
	public record Mesh(List<Point> points, double score) {

		public Mesh {
			points = List.copyOf(points);
		}

		/** The five points that a {@link Face} has. */
		List<Point> five() {
			return FIVE.stream().map(indices -> Point.mean(indices.stream().map(points::get).toList())).toList();
		}
	}

	public FaceMesh(final Network network) {
		this.card = network.card();
		this.runner = network.runner();
	}

	/** The mesh of a face in its photograph. */
	public Mesh fit(final ArrayImg<ARGBType, IntArray> photograph, final Face face) {
		final int size = card.input().size();
		final SimilarityTransform photoToCrop = LevelSquare.of(face, AROUND, size), cropToPhoto = photoToCrop.inverse();
		final float[] input = interleaved(CropSampler.crop(photograph, photoToCrop, size), (float) card.input().scale());
		final Map<String, float[]> outputs = runner.run(input, 1, size, size, 3);
		final float[] mesh = outputs.get(card.outputs().get(0));
		final List<Point> points = new ArrayList<>(mesh.length / 3);
		for (int i = 0; i < mesh.length; i += 3)
			points.add(cropToPhoto.apply(new Point(mesh[i] - 0.5, mesh[i + 1] - 0.5)));
		return new Mesh(points, outputs.get(card.outputs().get(1))[0]);
	}

	@Override
	public void close() {
		runner.close();
	}

	/** Height x width x channel, scaled, from channel first. */
	private static float[] interleaved(final float[] planes, final float scale) {
		final int plane = planes.length / 3;
		final float[] pixels = new float[planes.length];
		for (int i = 0; i < plane; i++)
			for (int c = 0; c < 3; c++)
				pixels[3 * i + c] = planes[c * plane + i] * scale;
		return pixels;
	}
}
