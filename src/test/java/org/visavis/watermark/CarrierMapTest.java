package org.visavis.watermark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Which part of a picture carries a payload: of half.png the right half. */
class CarrierMapTest {

	private final CarrierMap map = Vectors.searched(Vectors.pixels("half.png")).found().orElseThrow().map();

	@Test
	void theMarkedHalfAgreesAndTheOtherDoesNot() {
		assertTrue(map.halves().right() > .9 && map.halves().left() < .3, map.halves().toString());
	}

	@Test
	void halfOfTheTilesCarryIt() {
		assertEquals(.5, map.share());
	}

	@Test
	void everyTileOfTheRightHalfAgreesBetterThanAnyOfTheLeft() {
		double least = 1, most = -1;
		for (int i = 0; i < map.tiles().length; i++)
			if (i % map.columns() < map.columns() / 2) most = Math.max(most, map.tiles()[i]);
			else least = Math.min(least, map.tiles()[i]);
		assertTrue(least > most, least + " " + most);
	}

	@Test
	void whatIsLeftOverAtTheBorderIsNoTile() {
		final CarrierMap cut = Vectors.searched(Vectors.cut(Vectors.pixels("sdxl.png"), 0, 0, 216, 232)).found().orElseThrow().map();
		assertEquals("3 3 9", cut.columns() + " " + cut.rows() + " " + cut.tiles().length);
	}

	@Test
	void tilesAreSquaresOf64Pixels() {
		assertEquals("4 4 0.25 0.25", map.columns() + " " + map.rows() + " " + map.tileWidth() + " " + map.tileHeight());
	}
}
