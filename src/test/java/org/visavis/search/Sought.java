package org.visavis.search;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visavis.compare.FacePairs;
import org.visavis.compare.PairScore;
import org.visavis.compare.Recognised;
import org.visavis.model.BlockProduct;
import org.visavis.model.ByteProduct;

/** Rows and queries for tests, and what is found by scoring every pair with {@link FacePairs}. */
final class Sought {

	/** By recogniser: the queries' vectors, then the rows'. */
	final float[][][] queries, rows;
	final byte[] classes;

	Sought(final float[][][] queries, final float[][][] rows, final byte[] classes) {
		this.queries = queries;
		this.rows = rows;
		this.classes = classes;
	}

	/** Random directions, with so many coordinates by each recogniser and every row comparable. */
	static Sought random(final long seed, final int queries, final int rows, final int... lengths) {
		final Random random = new Random(seed);
		return new Sought(vectors(random, queries, lengths), vectors(random, rows, lengths), RowClass.COMPARABLE.rows(rows));
	}

	private static float[][][] vectors(final Random random, final int count, final int[] lengths) {
		return Arrays.stream(lengths).mapToObj(length -> IntStream.range(0, count).mapToObj(i -> unit(random, length)).toArray(
			float[][]::new)).toArray(float[][][]::new);
	}

	static float[] unit(final Random random, final int length) {
		final float[] vector = new float[length];
		for (int k = 0; k < length; k++) vector[k] = (float) random.nextGaussian();
		return scaled(vector, 1);
	}

	/** The same direction with another length. */
	static float[] scaled(final float[] vector, final double wanted) {
		double square = 0;
		for (final float value : vector) square += (double) value * value;
		final float[] scaled = new float[vector.length];
		for (int k = 0; k < vector.length; k++) scaled[k] = (float) (vector[k] * wanted / Math.sqrt(square));
		return scaled;
	}

	List<Hits> found(final int top, final int threads, final int... cuts) {
		return ExactSearch.of(recognised(queries), parts(cuts), top, threads);
	}

	/** By the parts' screens. */
	List<Hits> screened(final int top, final int threads, final int... cuts) {
		return ExactSearch.of(recognised(queries), parts(cuts).stream().map(Sought::withScreens).toList(), top, threads);
	}

	static SearchPart withScreens(final SearchPart part) {
		return new SearchPart(part.firstRow(), part.vectors(), part.vectors().stream().map(vectors -> screen(vectors, part
			.rows())).toList(), part.classes());
	}

	private static ByteBuffer screen(final FloatBuffer vectors, final int rows) {
		final int length = rows == 0 ? 0 : vectors.capacity() / rows;
		final ByteBuffer screen = ByteProduct.bytes((int) Screen.bytes(rows, length)).order(ByteOrder.LITTLE_ENDIAN);
		for (int from = 0; from < rows; from += Screen.ROWS) {
			final float[] values = new float[Math.min(Screen.ROWS, rows - from) * length];
			vectors.get(from * length, values);
			screen.put(Screen.block(values, length));
		}
		return screen.clear();
	}

	/** The rows in parts that end before these rows. */
	List<SearchPart> parts(final int... cuts) {
		final List<SearchPart> parts = new ArrayList<>();
		int from = 0;
		for (final int to : IntStream.concat(Arrays.stream(cuts), IntStream.of(classes.length)).toArray()) {
			final int start = from;
			parts.add(new SearchPart(start, Arrays.stream(rows).map(of -> buffer(Arrays.copyOfRange(of, start, to))).toList(), Arrays
				.copyOfRange(classes, start, to)));
			from = to;
		}
		return parts;
	}

	private static FloatBuffer buffer(final float[][] vectors) {
		final FloatBuffer buffer = BlockProduct.floats(vectors.length == 0 ? 0 : vectors.length * vectors[0].length);
		for (final float[] vector : vectors) buffer.put(vector);
		return buffer.clear();
	}

	private static List<Recognised> recognised(final float[][][] vectors) {
		return IntStream.range(0, vectors.length).mapToObj(r -> new Recognised(vectors[r], .01 * r, .1 + .03 * r)).toList();
	}

	/** Every pair scored, sorted by score and row. */
	List<Hits> bruteForce(final int top) {
		final int count = queries[0].length;
		final float[][][] all = IntStream.range(0, rows.length).mapToObj(r -> Stream.of(queries[r], rows[r]).flatMap(
			Arrays::stream).toArray(float[][]::new)).toArray(float[][][]::new);
		final List<PairScore> pairs = FacePairs.ofQuestioned(recognised(all), count).all().sorted(Comparator.comparingDouble(
			PairScore::score).reversed().thenComparingInt(PairScore::b)).toList();
		return IntStream.range(0, count).mapToObj(q -> new Hits(best(pairs, q, RowClass.COMPARABLE, top), best(pairs, q,
			RowClass.OUTSIDE, top))).toList();
	}

	private List<Hit> best(final List<PairScore> pairs, final int query, final RowClass wanted, final int top) {
		final int count = queries[0].length;
		return pairs.stream().filter(pair -> pair.a() == query && classes[pair.b() - count] == wanted.code()).limit(top).map(
			pair -> new Hit(pair.b() - count, pair.score())).toList();
	}

	/** Rows of which every coordinate has the same size, and a query that they differ from in few signs. */
	static Sought equalSizes(final long seed) {
		final Random random = new Random(seed);
		final float[] ones = new float[128];
		Arrays.fill(ones, 1);
		final float[] query = scaled(ones, 1);
		final float[][] rows = IntStream.range(0, 5_000).mapToObj(i -> turned(query, random)).toArray(float[][]::new);
		return new Sought(new float[][][] { { query } }, new float[][][] { rows }, RowClass.COMPARABLE.rows(rows.length));
	}

	private static float[] turned(final float[] vector, final Random random) {
		final float[] turned = vector.clone();
		for (int i = random.nextInt(8); i > 0; i--) turned[random.nextInt(turned.length)] *= -1;
		return turned;
	}

	/** A query and 6,000 rows as near to it as each other but for the last bits of one coordinate, or for their length. */
	static Sought nearTies(final long seed, final double shortest) {
		final Random random = new Random(seed);
		final float[] query = unit(random, 128), near = query.clone();
		near[0] += .3f;
		final float[][] rows = Stream.generate(() -> shaken(scaled(near, 1), shortest, random)).limit(6_000).toArray(
			float[][]::new);
		return new Sought(new float[][][] { { query } }, new float[][][] { rows }, RowClass.COMPARABLE.rows(rows.length));
	}

	private static float[] shaken(final float[] vector, final double shortest, final Random random) {
		final float[] shaken = shortest == 1 ? vector : scaled(vector, shortest + random.nextDouble() * 2 * (1 - shortest));
		for (int i = random.nextInt(4), k = random.nextInt(128); i > 0; i--) shaken[k] = Math.nextUp(shaken[k]);
		return Arrays.copyOf(shaken, shaken.length);
	}
}
