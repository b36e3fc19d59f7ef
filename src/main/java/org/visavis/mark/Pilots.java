package org.visavis.mark;

import java.util.ArrayList;
import java.util.List;

/** The pilots of a key, sought in a white picture. */
final class Pilots {

	/** How many {@link #allPlaces} gives. */
	static final int PLACES = 8;

	private static final int SIDE = Tile.SIDE;

	private final TileSpectrum plain, mirrored;

	Pilots(final float[] chips) {
		final float[] turned = new float[Tile.CHIPS];
		for (int i = 0; i < turned.length; i++) turned[i] = chips[i & -SIDE | SIDE - i & SIDE - 1];
		plain = TileSpectrum.of(chips, new float[Tile.CHIPS]);
		mirrored = TileSpectrum.of(turned, new float[Tile.CHIPS]);
	}

	/** The best places of a pose: one of the chips as they lie, one half a chip further both ways, and the same mirrored. */
	List<Place> places(final WhitePicture picture, final Pose pose) {
		return places(pose, pose.halfChips(picture.of(pose.across())), 0);
	}

	/** The same, and those half a chip further one way. */
	List<Place> allPlaces(final WhitePicture picture, final Pose pose) {
		final HalfChips halves = pose.halfChips(picture.of(pose.across()));
		final List<Place> places = places(pose, halves, 0);
		places.addAll(places(pose, halves, 1));
		return places;
	}

	private List<Place> places(final Pose pose, final HalfChips halves, final int right) {
		final TileSpectrum tiles = EvenSpectrum.of(TileSpectrum.of(halves.tile(right, 0), halves.tile(1 - right, 1)));
		final double[] squares = tiles.squares();
		final List<Place> places = new ArrayList<>();
		for (final boolean isMirrored : new boolean[] { false, true }) {
			final TileSpectrum sums = tiles.agreement(isMirrored ? mirrored : plain);
			places.add(best(sums.real(), squares[0], new Place(pose, isMirrored, right, 0, 0, 0)));
			places.add(best(sums.imaginary(), squares[1], new Place(pose, isMirrored, 1 - right, 1, 0, 0)));
		}
		return places;
	}

	/** By chance, a sum over pilots has a quarter of the square sum of all chips as its variance. */
	private static Place best(final double[] sums, final double squares, final Place place) {
		int best = 0;
		for (int i = 1; i < sums.length; i++)
			if (sums[i] > sums[best]) best = i;
		return new Place(place.pose(), place.mirrored(), place.right(), place.down(), best, sums[best] / Math.sqrt(squares / 4 + Double.MIN_NORMAL));
	}

	/** The evened chips of a picture at a place, from the first one on. */
	static float[] chips(final WhitePicture picture, final Place place) {
		final float[] tile = place.pose().halfChips(picture.of(place.pose().across())).tile(place.right(), place.down());
		return place.ordered(EvenSpectrum.of(TileSpectrum.of(tile, tile)).tiles().real());
	}
}
