package org.visavis.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.visavis.geometry.Point;

class TileTest {

	@Test
	void coversASmallPictureWithOneTile() {
		final Tile tile = Tile.of(250, 130, 1600, 320).get(0);
		assertEquals(List.of(0, 0, 250, 130), List.of(tile.x(), tile.y(), tile.width(), tile.height()));
	}

	@Test
	void givesEachFaceToExactlyOneTileThatShowsItWhole() {
		final Random random = new Random(0);
		for (int i = 0; i < 2_000; i++) {
			final int width = 1 + random.nextInt(6_000), height = 1 + random.nextInt(6_000), size = random.nextInt(320);
			final double x = random.nextDouble() * width, y = random.nextDouble() * height;
			final List<Tile> owners = Tile.of(width, height, 1600, 320).stream().filter(t -> t.owns(new Point(x, y)))
				.toList();
			assertEquals(1, owners.size());
			assertTrue(shows(owners.get(0), width, height, x, y, size / 2.0), owners + " " + x + " " + y + " " + size);
		}
	}

	private static boolean shows(final Tile tile, final int width, final int height, final double x, final double y,
		final double half)
	{
		return tile.x() <= Math.max(0, x - half) && tile.x() + tile.width() >= Math.min(width, x + half) && tile
			.y() <= Math.max(0, y - half) && tile.y() + tile.height() >= Math.min(height, y + half);
	}
}
