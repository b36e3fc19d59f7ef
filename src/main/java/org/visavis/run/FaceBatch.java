package org.visavis.run;

import java.util.ArrayList;
import java.util.List;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.detect.Face;
import org.visavis.embed.Embedding;
import org.visavis.embed.Recogniser;

/**
 * Gathers the faces of several photographs, so that each network runs on a few at once, which is faster. Only crops are
 * held, never photographs. For one thread.
 */
final class FaceBatch {

	static final int FACES = 8;

	private final List<Recogniser> recognisers;
	private final List<List<float[]>> crops = new ArrayList<>();
	private final List<List<Embedding>> embeddings = new ArrayList<>();

	FaceBatch(final List<Recogniser> recognisers) {
		this.recognisers = recognisers;
	}

	/** Takes a face; its pixels are not needed any more afterwards. */
	void add(final ArrayImg<ARGBType, IntArray> photograph, final Face face) {
		crops.add(recognisers.stream().map(r -> r.crop(photograph, face)).toList());
		if (crops.size() == FACES) embed();
	}

	/** Whether faces were embedded that nobody has taken yet. */
	boolean isFull() {
		return !embeddings.isEmpty();
	}

	/** For each face taken since the last call, in the order taken, its embedding by each recogniser. */
	List<List<Embedding>> take() {
		embed();
		final List<List<Embedding>> taken = List.copyOf(embeddings);
		embeddings.clear();
		return taken;
	}

	private void embed() {
		if (crops.isEmpty()) return;
		final List<List<Embedding>> byRecogniser = new ArrayList<>();
		for (int r = 0; r < recognisers.size(); r++) {
			final int recogniser = r;
			byRecogniser.add(recognisers.get(r).embed(crops.stream().map(c -> c.get(recogniser)).toList()));
		}
		for (int i = 0; i < crops.size(); i++) {
			final int face = i;
			embeddings.add(byRecogniser.stream().map(list -> list.get(face)).toList());
		}
		crops.clear();
	}
}
