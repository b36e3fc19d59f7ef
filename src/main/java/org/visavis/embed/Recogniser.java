package org.visavis.embed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.detect.Face;
import org.visavis.geometry.Point;
import org.visavis.geometry.SimilarityTransform;
import org.visavis.model.ModelCard;
import org.visavis.model.Network;
import org.visavis.resample.CropSampler;

/**
 * Turns a face into an {@link Embedding}: aligns it to the network's template, normalises as its card says, runs the
 * network on the crop and, where asked, on its mirror image, and adds the two. For one thread.
 */
public final class Recogniser implements AutoCloseable {

	/** What a network runs on at once: more is no faster and takes more memory. */
	private static final int IMAGES = 8;

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

	/** The aligned crop of a face as the network takes it, channel first. */
	public float[] crop(final ArrayImg<ARGBType, IntArray> photograph, final Face face) {
		final SimilarityTransform toCrop = SimilarityTransform.leastSquares(face.points(), template);
		return normalise(CropSampler.crop(photograph, toCrop, card.input().size()));
	}

	/**
	 * The embeddings of crops, in their order. Crops embedded together are embedded faster, with the same result.
	 */
	public List<Embedding> embed(final List<float[]> crops) {
		final int most = mirror ? IMAGES / 2 : IMAGES;
		final List<Embedding> embeddings = new ArrayList<>();
		for (int i = 0; i < crops.size(); i += most)
			embeddings.addAll(embedAtOnce(crops.subList(i, Math.min(crops.size(), i + most))));
		return embeddings;
	}

	private List<Embedding> embedAtOnce(final List<float[]> crops) {
		final int size = card.input().size(), length = 3 * size * size, images = mirror ? 2 : 1;
		final float[] input = new float[crops.size() * images * length];
		for (int i = 0; i < crops.size(); i++) {
			System.arraycopy(crops.get(i), 0, input, i * images * length, length);
			if (mirror) mirror(crops.get(i), size, input, (i * images + 1) * length);
		}
		final float[] raw = runner.run(input, crops.size() * images, 3, size, size).get(card.outputs().get(0));
		return IntStream.range(0, crops.size()).mapToObj(i -> new Embedding(card.sha256(), sum(raw, i, raw.length / crops
			.size(), images))).toList();
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

	private static void mirror(final float[] crop, final int size, final float[] target, final int at) {
		for (int row = 0; row < crop.length; row += size)
			for (int x = 0; x < size; x++)
				target[at + row + x] = crop[row + size - 1 - x];
	}

	/** The sum of the raw vectors of one crop's images, which stand one after another. */
	private static float[] sum(final float[] raw, final int crop, final int length, final int images) {
		final int dimensions = length / images;
		final float[] sum = new float[dimensions];
		for (int i = 0; i < length; i++)
			sum[i % dimensions] += raw[crop * length + i];
		return sum;
	}
}
