package org.visavis.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.visavis.fingerprint.Fingerprint;
import org.visavis.fingerprint.HashList;
import org.visavis.fingerprint.HashSearch;
import org.visavis.fingerprint.PdqHash;
import org.visavis.fingerprint.PdqHashes;
import org.visavis.fingerprint.PictureHashes;
import org.visavis.fingerprint.Turn;

/** Finds which hashes agree: those of a questioned picture in all its turns with those of others, of two pictures the nearest. */
final class CopySearch {

	private final int bits, leastQuality, threads;
	private final PdqHashes others = new PdqHashes(1024);
	private final List<Part> parts = new ArrayList<>();

	/** A hash is of a picture, whole or inside its borders. */
	private record Part(int picture, boolean inside) {}

	/** A turned picture, whole or inside its borders, that is sought. */
	private record Sought(Turn turn, boolean inside) {}

	/**
	 * Two hashes that agree.
	 *
	 * @param other place of the other picture, or of the hash in the list
	 */
	record Hit(int other, int bits, Turn turn, boolean inside, boolean otherInside) {}

	/** @param leastQuality hashes of less quality are not compared */
	CopySearch(final int bits, final int leastQuality, final int threads) {
		this.bits = bits;
		this.leastQuality = leastQuality;
		this.threads = threads;
	}

	/** Adds a picture that is searched, with a place. */
	void add(final int picture, final PictureHashes hashes) {
		add(new Part(picture, false), hashes.turns());
		add(new Part(picture, true), hashes.inside());
	}

	private void add(final Part part, final List<Fingerprint> turns) {
		if (turns.isEmpty() || turns.get(0).quality() < leastQuality) return;
		others.add(turns.get(0).hash());
		parts.add(part);
	}

	/** The nearest of each picture that was added, the nearest first, then in the order in which they were added. */
	List<Hit> of(final PictureHashes questioned) {
		return nearest(questioned, others, parts::get);
	}

	/** The nearest of each hash of a list. */
	List<Hit> of(final PictureHashes questioned, final HashList list) {
		return nearest(questioned, list.hashes(), place -> new Part(place, false));
	}

	private List<Hit> nearest(final PictureHashes questioned, final PdqHashes searched, final IntFunction<Part> partAt) {
		final Map<Integer, Hit> nearest = new HashMap<>();
		final List<Sought> sought = new ArrayList<>();
		for (final HashSearch.Found found : HashSearch.within(bits, hashes(questioned, sought), searched, threads)) {
			final Part part = partAt.apply(found.place());
			final Sought how = sought.get(found.sought());
			nearest.merge(part.picture, new Hit(part.picture, found.bits(), how.turn, how.inside, part.inside), CopySearch::nearer);
		}
		return nearest.values().stream().sorted(Comparator.comparingInt(Hit::bits).thenComparingInt(Hit::other)).toList();
	}

	private List<PdqHash> hashes(final PictureHashes questioned, final List<Sought> sought) {
		final List<PdqHash> hashes = new ArrayList<>();
		for (final boolean inside : new boolean[] { false, true }) {
			final List<Fingerprint> turns = inside ? questioned.inside() : questioned.turns();
			for (int i = 0; i < turns.size(); i++)
				if (turns.get(i).quality() >= leastQuality) {
					hashes.add(turns.get(i).hash());
					sought.add(new Sought(Turn.values()[i], inside));
				}
		}
		return hashes;
	}

	/** Of equally near ones the one sought first, which is less turned and whole. */
	private static Hit nearer(final Hit a, final Hit b) {
		return b.bits < a.bits ? b : a;
	}
}
