package org.visavis.fingerprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds hashes near others: each is compared with each, so none is missed. */
public final class HashSearch {

	/** So many hashes are compared with all sought ones before the next are read. */
	private static final int CHUNK = 4096;
	private static final Comparator<Found> ORDER = Comparator.comparingInt(Found::sought).thenComparingInt(Found::bits).thenComparingInt(
		Found::place);

	private HashSearch() {}

	/**
	 * Two hashes near each other.
	 *
	 * @param sought place among the sought ones
	 * @param place place among those searched
	 * @param bits in how many they differ
	 */
	public record Found(int sought, int place, int bits) {}

	/**
	 * All pairs that differ in at most so many bits, by the sought hash, then by the bits, then by the place.
	 *
	 * @param threads from 1 on; they change nothing but the time
	 */
	public static List<Found> within(final int bits, final List<PdqHash> sought, final PdqHashes searched, final int threads) {
		final int chunks = (searched.size() + CHUNK - 1) / CHUNK;
		final List<List<Found>> found = IntStream.range(0, threads).mapToObj(thread -> (List<Found>) new ArrayList<Found>()).toList();
		IntStream.range(0, threads).parallel().forEach(thread -> {
			for (int chunk = thread; chunk < chunks; chunk += threads)
				chunk(bits, sought, searched, chunk * CHUNK, found.get(thread));
		});
		return found.stream().flatMap(List::stream).sorted(ORDER).toList();
	}

	private static void chunk(final int bits, final List<PdqHash> sought, final PdqHashes searched, final int from, final List<Found> found) {
		final int to = Math.min(searched.size(), from + CHUNK);
		for (int i = 0; i < sought.size(); i++)
			one(bits, i, sought.get(i), searched, from, to, found);
	}

	private static void one(final int bits, final int i, final PdqHash hash, final PdqHashes searched, final int from, final int to,
		final List<Found> found)
	{
		for (int place = from; place < to; place++) {
			final int distance = searched.distance(place, hash);
			if (distance <= bits) found.add(new Found(i, place, distance));
		}
	}
}
