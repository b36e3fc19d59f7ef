package org.visavis.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.visavis.exhibit.ExhibitFeature;
import org.visavis.exhibit.ExhibitFrame;
import org.visavis.exhibit.LevelledFace;
import org.visavis.geometry.Point;
import org.visavis.geometry.SimilarityTransform;
import org.visavis.screen.PlacedFeatures.End;

class PlacedFeaturesTest {

	private final PlacedFeatures features = new PlacedFeatures();
	/** Twice as large as the photograph. */
	private final LevelledFace face = new LevelledFace(ExhibitFrame.STANDARD, new SimilarityTransform(2, 0, 0, 0), new int[0]);

	@Test
	void numbersTheFeaturesOfEachFaceFromOne() {
		features.add("a", new Point(1, 1));

		assertEquals(List.of(2, 1), List.of(features.add("a", new Point(2, 2)).number(), features.add("b", new Point(3, 3))
			.number()));
	}

	@Test
	void givesNoNumberAgainThatIsFollowedByAnother() {
		final End first = features.add("a", new Point(1, 1));
		features.add("a", new Point(2, 2));
		features.delete(first);

		assertEquals(3, features.add("a", new Point(3, 3)).number());
	}

	@Test
	void movesANumberAndLeavesItsFeature() {
		final End label = features.add("a", new Point(1, 1));
		features.move(label, new Point(5, 6));

		assertEquals(List.of(new ExhibitFeature(1, new Point(1, 1), new Point(5, 6), "")), features.on("a"));
	}

	@Test
	void describesAFeature() {
		features.describe(features.add("a", new Point(1, 1)), "scar");

		assertEquals("scar", features.on("a").get(0).text());
	}

	@Test
	void takesHoldOfTheNumberThatLiesOnAFeature() {
		features.move(features.add("a", new Point(10, 10)), new Point(50, 50));
		features.move(features.add("a", new Point(90, 90)), new Point(10, 12));

		assertEquals(Optional.of(new End("a", 2, true)), features.near("a", face, new Point(20, 20)));
	}

	@Test
	void takesHoldOfNothingFarFromAll() {
		features.add("a", new Point(10, 10));

		assertEquals(Optional.empty(), features.near("a", face, new Point(20, 33)));
	}
}
