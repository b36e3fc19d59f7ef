package org.visavis.procedure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.visavis.detect.Face;
import org.visavis.embed.Embedding;
import org.visavis.embed.GivenEmbedding;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.image.PhotoFacts;
import org.visavis.learn.KnownFaces;
import org.visavis.quality.Assessment;
import org.visavis.quality.Quality;
import org.visavis.quality.Suitability;
import org.visavis.quality.SuitabilityRule.Limits;
import org.visavis.quality.SuitabilityRule;
import org.visavis.request.Portrait;
import org.visavis.table.CopyResult;
import org.visavis.table.FaceResult;
import org.visavis.table.Item;
import org.visavis.table.PhotoResult;

/** Photographs of made-up persons with random embeddings, those of a person alike. */
public final class GivenPersons {

	/** By which the interocular distance alone decides of these faces. */
	public static final SuitabilityRule RULE = new SuitabilityRule(new Limits(30, 12), new Limits(6, 3), new Limits(50, 25),
		new Limits(215, 240), new Limits(35, 60), new Limits(35, 60), new Limits(0.75, 0));


	static final float[] ANY = { 1, 2, 3 };

	private final List<Portrait> portraits = new ArrayList<>();
	private final List<PhotoResult> results = new ArrayList<>();

	/**
	 * Persons p0, p1, ... of one collection with so many photographs each, of two recognisers; every third photograph is
	 * limited.
	 */
	public static GivenPersons random(final int persons, final int photographs, final String... degradations) {
		final GivenPersons given = new GivenPersons();
		final Random random = new Random(1);
		for (int p = 0; p < persons; p++) {
			final float[] person = vector(random, new float[16], 1);
			for (int i = 0; i < photographs; i++)
				given.add("p" + p, "c", Map.of("sex", p % 2 == 0 ? "f" : "m"), "sha" + p + "-" + i, i % 3 == 2 ? 20 : 60, vector(
					random, person, 0.6), degradations);
		}
		return given;
	}

	/** One more photograph of a person, of 60 pixels between the eyes. */
	public GivenPersons with(final String person, final String collection, final String sha256, final String... degradations) {
		return add(person, collection, Map.of(), sha256, 60, ANY, degradations);
	}

	/** The same of whom more is told. */
	public GivenPersons with(final String person, final Map<String, String> told) {
		return add(person, "c", told, "sha of " + portraits.size(), 60, ANY);
	}

	/** A photograph with an embedding in this direction. */
	public GivenPersons like(final String person, final float... vector) {
		return add(person, "c", Map.of(), "sha of " + portraits.size(), 60, vector);
	}

	/** A photograph in whose grey copy the face is not found again. */
	public GivenPersons withLostCopy(final String person) {
		portraits.add(new Portrait(item(), person, "c", Map.of()));
		results.add(new PhotoResult(facts("sha of " + portraits.size()), 1, "", List.of(face(60, ANY)), List.of(new CopyResult(
			"grey", List.of()))));
		return this;
	}

	/** A photograph with one pixel between the eyes. */
	public GivenPersons withUnsuitable(final String person) {
		return add(person, "c", Map.of(), "sha of " + portraits.size(), 1, ANY);
	}

	/** A photograph without a face. */
	public GivenPersons withoutFace(final String person) {
		return without(person, "");
	}

	/** A file that is no photograph. */
	public GivenPersons unreadable(final String person) {
		return without(person, "not an image");
	}

	private GivenPersons without(final String person, final String problem) {
		portraits.add(new Portrait(item(), person, "c", Map.of()));
		results.add(new PhotoResult(new PhotoFacts("sha of " + portraits.size(), 1, "", 0, 0, 0, "", List.of(), problem), 0,
			"no face found", List.of(), List.of()));
		return this;
	}

	public KnownFaces faces() {
		return KnownFaces.of(portraits, results);
	}

	public List<Portrait> portraits() {
		return portraits;
	}

	public List<PhotoResult> results() {
		return results;
	}

	private GivenPersons add(final String person, final String collection, final Map<String, String> told,
		final String sha256, final double interocular, final float[] vector, final String... degradations)
	{
		portraits.add(new Portrait(item(), person, collection, told));
		results.add(new PhotoResult(facts(sha256), 1, "", List.of(face(interocular, vector)), IntStream.range(0,
			degradations.length).mapToObj(i -> new CopyResult(degradations[i], List.of(face(interocular / 3, moved(vector,
				i))))).toList()));
		return this;
	}

	private Item item() {
		final int number = portraits.size() + 1;
		return new Item("P" + number, number + ".jpg", Path.of(number + ".jpg"));
	}

	private static PhotoFacts facts(final String sha256) {
		return new PhotoFacts(sha256, 1, "JPEG", 100, 100, 1, "", List.of(), "");
	}

	private static FaceResult face(final double interocular, final float[] vector) {
		final Point eye = new Point(10, 10);
		final Embedding embedding = GivenEmbedding.of(vector);
		return new FaceResult(1, new Face(new Box(0, 0, 50, 50), List.of(eye, eye, eye, eye, eye), 0.9), new Quality(
			interocular, 20, 120, 0, 0, 0, 0), new Assessment(Suitability.SUITABLE, List.of()), List.of(embedding, embedding));
	}

	private static float[] moved(final float[] vector, final int by) {
		final float[] moved = vector.clone();
		moved[by % vector.length] += 0.5f;
		return moved;
	}

	private static float[] vector(final Random random, final float[] around, final double spread) {
		final float[] vector = new float[around.length];
		for (int k = 0; k < vector.length; k++)
			vector[k] = (float) (around[k] + spread * random.nextGaussian());
		return vector;
	}
}
