package org.visavis.embed;

import java.util.List;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.detect.Face;
import org.visavis.geometry.Point;
import org.visavis.geometry.SimilarityTransform;
import org.visavis.image.CropSampler;
import org.visavis.model.ModelCard;
import org.visavis.model.Network;

/**
 * Turns a face into an {@link Embedding}: aligns it to the network's template, normalises as its card says, runs the
 * network on the crop and, where asked, on its mirror image, and adds the two. For one thread.
 */
public final class Recogniser implements AutoCloseable {

	private final ModelCard card;
	private final List<Point> template;
	private final boolean mirror;
	private final Network.Runner runner;

	/**
	 * @param mirror whether the mirror image of the crop is embedded too and the two results are added
	 */
	public Recogniser(final Network network, final boolean mirror) {
		this.card = network.card();
		this.template = card.input().template().stream().map(p -> new Point(p.get(0), p.get(1))).toList();
		this.mirror = mirror;
		this.runner = network.runner();
	}

	/** The embedding of a face of a photograph. */
	public Embedding embed(final ArrayImg<ARGBType, IntArray> photograph, final Face face) {
		final int size = card.input().size();
		final SimilarityTransform toCrop = SimilarityTransform.leastSquares(face.points(), template);
		final float[] crop = normalise(CropSampler.crop(photograph, toCrop, size));
		final float[] input = mirror ? withMirrorImage(crop, size) : crop;
		final float[] raw = runner.run(input, input.length / crop.length, 3, size, size).get(card.outputs().get(0));
		return new Embedding(card.sha256(), mirror ? sumOfHalves(raw) : raw);
	}

	@Override
	public void close() {
		runner.close();
	}

	/** Subtracts the mean and scales each channel; changes the order of the planes if the network wants it. */
	private float[] normalise(final float[] rgb) {
		final int plane = rgb.length / 3;
		final boolean reversed = card.input().channels().equals("BGR");
		final float scale = (float) card.input().scale();
		final float[] normalised = new float[rgb.length];
		for (int c = 0; c < 3; c++) {
			final float mean = card.input().mean().get(c).floatValue();
			final int from = (reversed ? 2 - c : c) * plane;
			for (int i = 0; i < plane; i++)
				normalised[c * plane + i] = (rgb[from + i] - mean) * scale;
		}
		return normalised;
	}

	private static float[] withMirrorImage(final float[] crop, final int size) {
		final float[] both = new float[2 * crop.length];
		System.arraycopy(crop, 0, both, 0, crop.length);
		for (int row = 0; row < crop.length; row += size)
			for (int x = 0; x < size; x++)
				both[crop.length + row + x] = crop[row + size - 1 - x];
		return both;
	}

	private static float[] sumOfHalves(final float[] raw) {
		final float[] sum = new float[raw.length / 2];
		for (int i = 0; i < sum.length; i++)
			sum[i] = raw[i] + raw[sum.length + i];
		return sum;
	}
}
