package org.visavis.fingerprint;

import java.util.List;

import org.visavis.geometry.AffineTransform;

/**
 * Whether two pictures lie on each other under one affine map: both are made as small as the smaller one, at most 320
 * pixels long, their fine detail is compared in blocks of 16 pixels, and those count that are found within half a pixel
 * of where the map has them. It starts from pictures that show the same section, which their hashes say.
 *
 * @param textured blocks with enough detail in both to be found
 * @param locked those of them found within half a pixel, with a correlation above 0.6
 * @param scale of the map; 1 where both show exactly the same section
 */
public record Registration(int textured, int locked, double scale) {

	/** Fewer textured blocks decide nothing. */
	public static final int LEAST = 25;
	/** The share of locked ones from which on pictures count as registered. */
	public static final double SHARE = 0.5;

	private static final int LONGEST = 320, COARSE = 32, FINE = 16, FAR = 6, NEAR = 2;
	private static final double PEAK = 0.6, FOUND = 0.4, OFF = 0.5;

	/** Registers packed ARGB, each row by row. */
	public static Registration of(final int[] a, final int aWidth, final int aHeight, final int[] b, final int bWidth, final int bHeight) {
		final int w = Math.min(aWidth, bWidth), h = Math.min(aHeight, bHeight);
		final double shrink = Math.min(1, (double) LONGEST / Math.max(w, h));
		final int width = (int) Math.round(w * shrink), height = (int) Math.round(h * shrink);
		if (Math.min(width, height) < COARSE + 2 * FAR) return new Registration(0, 0, 1);
		return of(Grid.of(a, aWidth, aHeight, width, height), Grid.of(b, bWidth, bHeight, width, height));
	}

	private static Registration of(final Grid a, final Grid b) {
		final Grid detail = a.detail();
		AffineTransform map = AffineTransform.IDENTITY;
		for (final int reach : new int[] { FAR, NEAR, NEAR })
			map = fit(Blocks.of(detail, b.at(map).detail(), COARSE, COARSE, reach)).then(map);
		final List<Block> blocks = Blocks.of(detail, b.at(map).detail(), FINE, FINE / 2, NEAR);
		return new Registration(blocks.size(), (int) blocks.stream().filter(block -> block.peak() > PEAK && block.displacement() <= OFF).count(),
			map.scale());
	}

	/** Fitted to what was found, then to what lies near that fit. */
	private static AffineTransform fit(final List<Block> blocks) {
		final List<Block> found = blocks.stream().filter(block -> block.peak() > FOUND).toList();
		final AffineTransform rough = leastSquares(found);
		return leastSquares(found.stream().filter(block -> rough.apply(block.centre()).distanceTo(block.found()) < 1).toList());
	}

	/** The same place for fewer than four blocks, or for those in one line. */
	private static AffineTransform leastSquares(final List<Block> blocks) {
		if (blocks.size() < 4) return AffineTransform.IDENTITY;
		try {
			return AffineTransform.leastSquares(blocks.stream().map(Block::centre).toList(), blocks.stream().map(Block::found).toList(), blocks.stream()
				.mapToDouble(block -> 1).toArray());
		}
		catch (final IllegalArgumentException e) {
			return AffineTransform.IDENTITY;
		}
	}

	/** Whether there is enough detail to say anything. */
	public boolean isDecisive() {
		return textured >= LEAST;
	}

	/** Whether the pictures lie on each other. */
	public boolean isRegistered() {
		return isDecisive() && locked >= SHARE * textured;
	}
}
