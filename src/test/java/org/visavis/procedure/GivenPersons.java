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
import org.visavis.quality.Appearance;
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
	public static final SuitabilityRule RULE = new SuitabilityRule(new Limits(30, 12), new Limits(6, 3), new Limits(0.6, 0.4),
		new Limits(50, 25), new Limits(215, 240), new Limits(35, 60), new Limits(35, 60), new Limits(0.9, 0.8), new Limits(0.75,
			0), new Limits(50, 50), new Limits(0, -1), new Limits(0, -1), new Limits(0, -1), new Limits(0.3, 0.5));


	/** Begins what two photographs have in common that show the same pixels in other bytes, in the hash that is given. */
	private static final String PIXELS = "pixels";

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

	/** Persons of whom one in four has photographs alike, with the eyes 95 pixels apart, and the others such as have nothing in common, with 70. */
	public static GivenPersons ofUnlikePhotographs(final int persons) {
		final GivenPersons given = new GivenPersons();
		final Random random = new Random(1);
		for (int p = 0; p < persons; p++) {
			final float[] person = vector(random, new float[16], 1);
			for (int i = 0; i < 3; i++)
				given.add("p" + p, "c", Map.of(), "sha" + p + "-" + i, p % 4 == 0 ? 95 + i : 70 + i, p % 4 == 0 ? vector(random, person,
					0.2) : vector(random, new float[16], 1));
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
			"grey", 1, List.of()))));
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
		results.add(new PhotoResult(new PhotoFacts("sha of " + portraits.size(), "", 1, "", 0, 0, 0, "", "", List.of(), problem), 0,
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
			degradations.length).mapToObj(i -> copy(degradations[i], face(interocular / 3, moved(vector, i)))).toList()));
		return this;
	}

	/** A copy of a kind by the first recipe, or of a kind and a recipe, such as "motion 3". */
	private static CopyResult copy(final String degradation, final FaceResult face) {
		final String[] words = degradation.split(" ");
		return new CopyResult(words[0], words.length == 1 ? 1 : Integer.parseInt(words[1]), List.of(face));
	}

	/**
	 * Photographs of 60 persons of any sharpness up to 20, the less sharp the further turned aside (0 to 60 degrees), and of some of them copies by recipes 1 to 10, each less sharp
	 * than the last, 18 to 0. From the sixth on they have more in common with each other than two persons have, but still
	 * more with their person.
	 */
	public static GivenPersons blurredAlike(final int persons) {
		final GivenPersons given = new GivenPersons();
		final Random random = new Random(2);
		final float[] blur = vector(random, new float[128], 1);
		float[] person = blur;
		for (int i = 0; i < 120; i++) {
			if (i % 2 == 0) person = vector(random, new float[128], 1);
			given.portraits.add(new Portrait(given.item(), "p" + i / 2, "c", Map.of()));
			given.results.add(new PhotoResult(facts("sha" + i), 1, "", List.of(face(60, i / 6.0, vector(random, person, 0.1))),
				blurred(i % 2 == 0 && i < 2 * persons ? 10 : 0, person, blur, random)));
		}
		return given;
	}

	private static List<CopyResult> blurred(final int recipes, final float[] person, final float[] blur,
		final Random random)
	{
		return IntStream.rangeClosed(1, recipes).mapToObj(recipe -> new CopyResult("blurred", recipe, List.of(face(60, 20 - 2 *
			recipe, vector(random, recipe < 6 ? person : sum(person, blur), 0.1))))).toList();
	}

	private static float[] sum(final float[] a, final float[] b) {
		final float[] sum = a.clone();
		for (int k = 0; k < sum.length; k++)
			sum[k] += b[k];
		return sum;
	}

	private Item item() {
		final int number = portraits.size() + 1;
		return new Item("P" + number, number + ".jpg", Path.of(number + ".jpg"));
	}

	private static PhotoFacts facts(final String sha256) {
		final int pixels = sha256.indexOf(PIXELS);
		return new PhotoFacts(sha256, pixels < 0 ? "" : sha256.substring(pixels), 1, "JPEG", 100, 100, 1, "", sha256
			.startsWith("incomplete") ? "incomplete" : "", List.of(), "");
	}

	private static FaceResult face(final double interocular, final float[] vector) {
		return face(interocular, 20, vector);
	}

	private static FaceResult face(final double interocular, final double sharpness, final float[] vector) {
		final Embedding embedding = GivenEmbedding.of(vector);
		return face(interocular, sharpness, List.of(embedding, embedding));
	}

	private static FaceResult face(final double interocular, final double sharpness, final List<Embedding> embeddings) {
		final Point eye = new Point(10, 10);
		return new FaceResult(1, new Face(new Box(0, 0, 50, 50), List.of(eye, eye, eye, eye, eye), 0.9), new Quality(
			interocular, sharpness, 1, 120, 3 * (20 - sharpness), 0, 0, 0, 1, new Appearance(5, 5, 5, 0)), new Assessment(Suitability.SUITABLE, List.of()), embeddings);
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
