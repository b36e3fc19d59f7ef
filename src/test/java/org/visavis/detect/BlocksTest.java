package org.visavis.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.visavis.geometry.Point;

/** On a picture of 1024 x 700 pixels, which is 32 x 22 blocks. */
class BlocksTest {

	private static final Rectangle PICTURE = new Rectangle(1_024, 704);
	private final Blocks blocks = new Blocks(1_024, 700);

	/** Some blocks by chance, as their columns and rows. */
	private static Set<Point> some(final Random random, final int count) {
		final Set<Point> some = new HashSet<>();
		for (int i = 0; i < count; i++)
			some.add(new Point(32 * random.nextInt(32) + 15.5, 32 * random.nextInt(22) + 15.5));
		return some;
	}

	@Test
	void asksForEachChosenBlockOnce() {
		final Random random = new Random(0);
		for (int i = 0; i < 500; i++) {
			final Set<Point> chosen = some(random, random.nextInt(30));
			final List<Blocks.Part> parts = blocks.parts(chosen::contains);
			for (final Point middle : chosen)
				assertEquals(1, parts.stream().filter(part -> part.asked().contains(middle.x(), middle.y())).count());
		}
	}

	@Test
	void asksForNoBlockTwice() {
		final Random random = new Random(1);
		for (int i = 0; i < 500; i++) {
			final List<Rectangle> asked = blocks.parts(some(random, random.nextInt(30))::contains).stream().map(Blocks.Part::asked)
				.toList();
			assertTrue(IntStream.range(0, asked.size()).noneMatch(a -> asked.subList(0, a).stream().anyMatch(asked.get(
				a)::intersects)));
		}
	}

	@Test
	void looksSevenBlocksAroundAsFarAsThePictureGoes() {
		final Random random = new Random(2);
		for (int i = 0; i < 500; i++)
			for (final Blocks.Part part : blocks.parts(some(random, random.nextInt(9))::contains)) {
				final Rectangle around = new Rectangle(part.asked());
				around.grow(224, 224);
				assertEquals(around.intersection(PICTURE), part.around());
			}
	}

	@Test
	void looksNowhereWhereNothingIsChosen() {
		assertEquals(List.of(), blocks.parts(middle -> false));
	}

	@Test
	void looksAtTheWholePictureWhereAllIsChosen() {
		assertEquals(List.of(new Blocks.Part(PICTURE, PICTURE)), blocks.parts(middle -> true));
	}

	@Test
	void looksAtNoMoreThanTheWholePicture() {
		final Random random = new Random(3);
		for (int i = 0; i < 500; i++) {
			final int work = blocks.parts(some(random, random.nextInt(60))::contains).stream().map(Blocks.Part::around).mapToInt(
				around -> around.width * around.height).sum();
			assertTrue(work <= PICTURE.width * PICTURE.height);
		}
	}
}
