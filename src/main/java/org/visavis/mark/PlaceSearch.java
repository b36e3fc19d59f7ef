package org.visavis.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Looks for a tile in a picture by its pilots. */
final class PlaceSearch {

	/** By how many degrees a picture may be turned. */
	private static final int DEGREES = 5;
	/** How many places of a picture that may have been cut are looked at more closely and read. */
	private static final int CANDIDATES = MarkReading.MOST_PLACES - Pilots.PLACES;
	/** Chips along the longer side of a picture or of a part of it; up to a turned one in a larger frame. */
	private static final double FEWEST = 56, MOST = 250;
	/** By how many chips two trials may differ from one end of the picture to the other. */
	private static final double STEP = 1.6;
	/** Pilots that agree so well do so by chance in fewer than one of 1e7 searches. */
	private static final double SURE = 8;

	private final Pilots pilots;
	private final WhitePicture picture;

	PlaceSearch(final Pilots pilots, final WhitePicture picture) {
		this.pilots = pilots;
		this.picture = picture;
	}

	/**
	 * The best places in a picture that was only made larger or smaller, best first.
	 *
	 * @param across how many chips lie along its longer side
	 */
	List<Place> uncut(final double across) {
		final List<Place> places = best(pilots.allPlaces(picture, new Pose(across, 0)).stream());
		return places.get(0).pilots() > SURE ? places : refined(places);
	}

	/** The best places in a picture that may have been cut to a quarter of its sides, turned by up to 5 degrees, or both. */
	List<Place> anywhere() {
		final List<Place> found = new ArrayList<>();
		final int turns = (int) Math.ceil(Math.toRadians(DEGREES) * MOST / STEP);
		for (int turn = 0; turn <= turns && found.stream().noneMatch(place -> place.pilots() > SURE); turn++)
			for (double across = FEWEST; across <= MOST; across += STEP) search(across, turn, found);
		return refined(found);
	}

	private void search(final double across, final int turn, final List<Place> found) {
		final double angle = turn * STEP / across;
		if (angle > Math.toRadians(DEGREES) + STEP / across / 2) return;
		found.addAll(pilots.places(picture, new Pose(across, angle)));
		if (turn > 0) found.addAll(pilots.places(picture, new Pose(across, -angle)));
	}

	/** The best places, each with the best of its neighbours in size, angle and by half chips in its stead, in two rounds. */
	private List<Place> refined(final List<Place> places) {
		return best(best(places.stream()).stream().map(place -> closer(closer(place, STEP / 2), STEP / 4)));
	}

	private Place closer(final Place place, final double step) {
		final List<Place> near = new ArrayList<>(List.of(place));
		for (int size = -1; size <= 1; size++)
			for (int turn = -1; turn <= 1; turn++)
				near.addAll(pilots.allPlaces(picture, new Pose(place.pose().across() + size * step, place.pose().angle() + turn * step / place.pose()
					.across())));
		return best(near.stream()).get(0);
	}

	private static List<Place> best(final Stream<Place> places) {
		return places.sorted(Comparator.comparingDouble(Place::pilots).reversed()).limit(CANDIDATES).toList();
	}
}
