package org.visavis.installation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.UserError;
import org.visavis.compare.Distance;
import org.visavis.embed.Embedding;
import org.visavis.embed.Recogniser;
import org.visavis.image.Photo;
import org.visavis.image.PhotoReader;
import org.visavis.model.ModelCard;
import org.visavis.model.ModelLibrary;
import org.visavis.model.Network;
import org.visavis.request.Method;
import org.visavis.table.Check;

/** Compares the crops and embeddings of the stored faces with those stored, so that a detector's error stays its own. */
final class EmbeddingChecks {

	/** A sixth of the crop's side from one checked pixel to the next on the diagonal. */
	private static final int STEPS = 6;

	private final TestVectors vectors;
	private final TestVectors.OfMethod expected;
	private final String recogniser;
	private final Path samples;
	private final PhotoReader reader = new PhotoReader();

	private EmbeddingChecks(final TestVectors vectors, final TestVectors.OfMethod expected, final String recogniser,
		final Path samples)
	{
		this.vectors = vectors;
		this.expected = expected;
		this.recogniser = recogniser;
		this.samples = samples;
	}

	/** The crop, then the embedding of each photograph's face. */
	static List<Check> of(final TestVectors vectors, final TestVectors.OfMethod expected, final String recogniser,
		final Path samples)
	{
		final ModelLibrary library = ModelLibrary.ofInstallation();
		final Method method = Method.read(library, expected.method());
		final boolean mirror = method.recognisers().get(method.indexOf(recogniser)).mirror();
		try (Network network = library.open(recogniser, false); Recogniser runner = new Recogniser(network, mirror)) {
			return new EmbeddingChecks(vectors, expected, recogniser, samples).of(runner, network.card());
		}
	}

	private List<Check> of(final Recogniser runner, final ModelCard card) {
		final List<float[]> crops = new ArrayList<>();
		final List<Check> checks = new ArrayList<>();
		for (final TestVectors.Photograph photograph : expected.photographs()) {
			final float[] crop = runner.crop(pixels(photograph), photograph.face());
			crops.add(crop);
			checks.add(vectors.numbers("crop", item(photograph), stored(photograph).crop(), levels(crop, card.input())));
		}
		final float[][] found = Embedding.vectors(runner.embed(crops));
		for (int i = 0; i < found.length; i++) {
			final TestVectors.Photograph photograph = expected.photographs().get(i);
			final double cosine = 1 - Distance.COSINE.between(found[i], stored(photograph).vector());
			checks.add(vectors.cosine("embedding", item(photograph), cosine));
		}
		return checks;
	}

	private ArrayImg<ARGBType, IntArray> pixels(final TestVectors.Photograph photograph) {
		final Photo photo = reader.read(samples.resolve(photograph.file()));
		return photo.pixels().orElseThrow(() -> new UserError(photo.facts().problem()));
	}

	private String item(final TestVectors.Photograph photograph) {
		return expected.method() + " " + recogniser + " " + photograph.file();
	}

	private TestVectors.Recognised stored(final TestVectors.Photograph photograph) {
		return photograph.recognised().get(recogniser);
	}

	/** In grey levels: the means of red, green and blue, then red, green and blue of the pixels on the diagonal. */
	private static double[] levels(final float[] crop, final ModelCard.Input input) {
		final int plane = input.size() * input.size();
		final double[] levels = new double[3 * STEPS];
		for (int c = 0; c < 3; c++) {
			final int channel = input.channels().equals("BGR") ? 2 - c : c;
			final double mean = input.mean().get(channel);
			for (int i = 0; i < plane; i++)
				levels[c] += crop[channel * plane + i] / plane;
			levels[c] = levels[c] / input.scale() + mean;
			for (int step = 1; step < STEPS; step++)
				levels[3 * step + c] = crop[channel * plane + step * input.size() / STEPS * (input.size() + 1)] / input.scale() +
					mean;
		}
		return levels;
	}
}
