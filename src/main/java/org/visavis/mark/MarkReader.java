package org.visavis.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads the marks of one key. */
public final class MarkReader {

	private final Tile tile;
	private final Pilots pilots;

	public MarkReader(final MarkKey key) {
		tile = new Tile(key);
		pilots = new Pilots(tile.pilots());
	}

	/**
	 * What a picture holds at the places at which a mark of the key is likeliest to be: those of a picture that was only made larger or
	 * smaller, then those of one that was cut, turned or mirrored.
	 *
	 * @param argb row by row; alpha does not count
	 * @param isEnough whether the first places say all that is asked for
	 */
	public MarkReading read(final int[] argb, final int width, final int height, final Predicate<MarkReading> isEnough) {
		final WhitePicture picture = new WhitePicture(Plane.of(argb, width, height));
		final PlaceSearch search = new PlaceSearch(pilots, picture);
		final List<Place> places = new ArrayList<>(search.uncut(Math.min(Pattern.ACROSS, Math.max(width, height) / Pattern.LEAST)));
		final MarkReading first = reading(picture, places);
		if (isEnough.test(first)) return first;
		places.addAll(search.anywhere());
		return reading(picture, places);
	}

	private MarkReading reading(final WhitePicture picture, final List<Place> places) {
		return new MarkReading(places.stream().map(place -> tile.bits(Pilots.chips(picture, place))).toList());
	}
}
