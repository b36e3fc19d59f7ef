package org.visavis.watermark;

/**
 * Which part of a picture carries a payload: Pearson's correlation of soft values with the bits that the blocks should carry, over
 * tiles of 8 x 8 whole blocks, 64 x 64 pixels of the size in which the payload was found.
 *
 * @param columns whole tiles in a row; what is left over at the right and lower border is no tile: of few blocks chance reaches more
 * @param tiles row after row, -1 to 1; 0 where nothing varies
 * @param left where the first tile begins, as a share of the picture's width
 * @param top likewise of its height
 * @param tileWidth as a share of the width
 * @param tileHeight as a share of the height
 * @param halves the correlation of the bits' sums as in {@link Watermark#r} in the left, right, upper and lower half alone
 */
public record CarrierMap(int columns, int rows, double[] tiles, double left, double top, double tileWidth, double tileHeight, Halves halves) {

	/** From this correlation on a tile is said to carry it; chance alone gets there in less than one of 1,000. */
	public static final double CARRIES = .4;
	private static final int TILE = 8;

	/** Correlations in the halves of a picture. */
	public record Halves(double left, double right, double upper, double lower) {}

	/** Share of the tiles that carry it, 0 to 1; 0 where there are none. */
	public double share() {
		int carrying = 0;
		for (final double tile : tiles)
			if (tile >= CARRIES) carrying++;
		return (double) carrying / Math.max(1, tiles.length);
	}

	static CarrierMap of(final Chroma chroma, final Agreement agreement) {
		final Place place = agreement.place();
		final Carrying carrying = new Carrying(chroma.squares(), agreement);
		final int across = carrying.columns(), down = carrying.rows();
		final int columns = across / TILE, rows = down / TILE;
		final double[] tiles = new double[columns * rows];
		for (int i = 0; i < tiles.length; i++)
			tiles[i] = carrying.ofBlocks(i % columns * TILE, i / columns * TILE, TILE, TILE);
		final double side = TILE * Blocks.SIDE, width = chroma.width(), height = chroma.height();
		return new CarrierMap(columns, rows, tiles, place.left() / width, place.top() / height, side / width, side / height, new Halves(
			carrying.ofBits(0, 0, across / 2, down), carrying.ofBits(across / 2, 0, across, down), carrying.ofBits(0, 0, across, down / 2),
			carrying.ofBits(0, down / 2, across, down)));
	}
}
