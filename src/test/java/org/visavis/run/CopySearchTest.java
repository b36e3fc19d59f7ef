package org.visavis.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.visavis.fingerprint.Borders;
import org.visavis.fingerprint.Fingerprint;
import org.visavis.fingerprint.PdqHash;
import org.visavis.fingerprint.PictureHashes;
import org.visavis.fingerprint.Turn;

class CopySearchTest {

	private static final Borders NONE = new Borders(0, 0, 0, 0), BARS = new Borders(0, 10, 0, 10);

	private final Random random = new Random(0);
	private final List<PdqHash> turns = Arrays.stream(Turn.values()).map(turn -> random()).toList();

	@Test
	void saysHowAPictureIsTurned() {
		assertEquals(List.of(new CopySearch.Hit(7, 3, Turn.MIRRORED, false, false)), search(of(100, flipped(turns.get(Turn.MIRRORED.ordinal()), 3)))
			.of(questioned()));
	}

	@Test
	void takesOfWholeAndInsideTheNearer() {
		final PictureHashes other = new PictureHashes("", good(flipped(turns.get(0), 9)), BARS, good(flipped(turns.get(0), 4)));
		assertEquals(List.of(new CopySearch.Hit(7, 4, Turn.AS_IT_IS, false, true)), search(other).of(questioned()));
	}

	@Test
	void takesThePictureAsItIsWhereATurnIsAsNear() {
		final PictureHashes same = new PictureHashes("", Stream.generate(() -> new Fingerprint(turns.get(0), 100)).limit(8).toList(), NONE, List.of());
		assertEquals(Turn.AS_IT_IS, search(of(100, turns.get(0))).of(same).get(0).turn());
	}

	@Test
	void comparesNoHashOfLowQuality() {
		assertEquals(List.of(), search(of(49, turns.get(0))).of(questioned()));
	}

	@Test
	void givesTheNearestFirst() {
		final CopySearch search = search(of(100, flipped(turns.get(0), 20)));
		search.add(8, of(100, flipped(turns.get(0), 10)));
		assertEquals(List.of(8, 7), search.of(questioned()).stream().map(CopySearch.Hit::other).toList());
	}

	@Test
	void passesOverAPictureWithoutHashes() {
		assertEquals(List.of(), search(PictureHashes.NONE).of(questioned()));
	}

	/** Of a picture with the place 7. */
	private static CopySearch search(final PictureHashes other) {
		final CopySearch search = new CopySearch(31, 50, 1);
		search.add(7, other);
		return search;
	}

	private PictureHashes questioned() {
		return new PictureHashes("", turns.stream().map(hash -> new Fingerprint(hash, 100)).toList(), NONE, List.of());
	}

	private static PictureHashes of(final int quality, final PdqHash hash) {
		return new PictureHashes("", List.of(new Fingerprint(hash, quality)), NONE, List.of());
	}

	private static List<Fingerprint> good(final PdqHash hash) {
		return List.of(new Fingerprint(hash, 100));
	}

	private PdqHash random() {
		return new PdqHash(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
	}

	/** The same hash with its first so many bits changed. */
	private static PdqHash flipped(final PdqHash hash, final int bits) {
		return new PdqHash(hash.a() ^ (1L << bits) - 1, hash.b(), hash.c(), hash.d());
	}
}
