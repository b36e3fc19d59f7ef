package org.visavis.compression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.visavis.file.BadImage;
import org.visavis.image.Brightness;

/** Grids of a picture that has one that begins at (5, 3) and, in a square of 64 pixels at (48, 40), one that begins at (0, 0). */
class GridsTest {

	private static final int WIDTH = 152, COLUMNS = WIDTH - 7;

	@Test
	void countsTheZerosThatTheOracleCounts() throws IOException, BadImage {
		final byte[] zeros = ZeroCounts.of(Oracle.picture());
		for (final String place : new String[] { "0 0", "5 3", "45 35", "56 48", "144 120" }) {
			final String[] xy = place.split(" ");
			assertEquals(Oracle.of("zeros " + place), zeros[Integer.parseInt(xy[1]) * COLUMNS + Integer.parseInt(xy[0])], place);
		}
	}

	@Test
	void countsAsManyZerosInAll() throws IOException, BadImage {
		assertEquals(Oracle.of("zeros"), sum(ZeroCounts.of(Oracle.picture())));
	}

	@Test
	void countsAsManyBelowFour() throws IOException, BadImage {
		assertEquals(Oracle.of("zeros below 4"), sum(ZeroCounts.below(4, Oracle.picture())));
	}

	@Test
	void votesAsTheOracle() throws IOException, BadImage {
		final Brightness picture = Oracle.picture();
		assertEquals(IntStream.range(0, 64).mapToObj(grid -> (int) Oracle.of("votes " + grid)).toList(), Arrays.stream(GridVotes.of(picture,
			ZeroCounts.of(picture)).counts()).boxed().toList());
	}

	@Test
	void hasTheBinomialTailsOfSciPy() {
		Oracle.values().forEach((what, value) -> {
			final String[] words = what.split(" ");
			if (words[0].equals("tail")) assertEquals(value, FalseAlarms.log10(Integer.parseInt(words[1]), Integer.parseInt(words[2]), Double
				.parseDouble(words[3]), 1), 1e-9 * Math.max(1, Math.abs(value)), what);
		});
	}

	@Test
	void findsTheGridOfThePicture() throws IOException, BadImage {
		final Grids grids = Grids.of(Oracle.picture());
		assertEquals(8 * 3 + 5, grids.grid());
		assertEquals(Oracle.of("alarms of 29"), grids.log10FalseAlarms(), 1e-8);
	}

	@Test
	void findsThePartOnAnotherGrid() throws IOException, BadImage {
		final GridRegion region = Grids.of(Oracle.picture()).regions().stream().filter(r -> r.kind() == GridRegion.Kind.FOREIGN).findFirst()
			.orElseThrow();
		assertEquals("0 48 40 64 64", region.grid() + " " + region.x() + " " + region.y() + " " + region.width() + " " + region.height());
	}

	@Test
	void findsNoGridInNoise() {
		final byte[] noise = new byte[200 * 200];
		new Random(3).nextBytes(noise);
		final Grids grids = Grids.of(new Brightness(noise, 200, 200));
		assertFalse(grids.isFound());
		assertTrue(grids.regions().isEmpty(), grids.toString());
	}

	@Test
	void findsNothingInOneGreyLevel() {
		final Grids grids = Grids.of(new Brightness(new byte[100 * 100], 100, 100));
		assertEquals(0, grids.share());
		assertTrue(grids.regions().isEmpty(), grids.toString());
	}

	@Test
	void findsNothingInStripes() {
		final byte[] stripes = new byte[120 * 120];
		for (int i = 0; i < stripes.length; i++) stripes[i] = (byte) (i % 120 / 3 % 2 * 200);
		assertEquals(0, Grids.of(new Brightness(stripes, 120, 120)).share());
	}

	@Test
	void findsNothingInPixelArt() {
		for (final int side : new int[] { 2, 4, 8, 16 }) assertEquals(List.of(), found(enlarged(side)), "pixels of " + side);
	}

	@Test
	void findsNothingInAPixelatedFace() {
		for (final int side : new int[] { 8, 12, 16 }) {
			final byte[] pixels = noise(240);
			final byte[] art = enlarged(side);
			for (int y = 64; y < 176; y++) System.arraycopy(art, y * 240 + 64, pixels, y * 240 + 64, 112);
			assertEquals(List.of(), found(pixels), "cells of " + side);
		}
	}

	@Test
	void findsNothingInLargeLetters() {
		final BufferedImage page = new BufferedImage(240, 240, BufferedImage.TYPE_BYTE_GRAY);
		final Graphics2D graphics = page.createGraphics();
		graphics.setFont(graphics.getFont().deriveFont(48f));
		for (int i = 0; i < 4; i++) graphics.drawString("LETTERS", 8, 56 + 56 * i);
		graphics.dispose();
		assertEquals(List.of(), found(((DataBufferByte) page.getRaster().getDataBuffer()).getData()));
	}

	/** Of a picture of 240 pixels a side: its grid and its regions. */
	private static List<Object> found(final byte[] pixels) {
		final Grids grids = Grids.of(new Brightness(pixels, 240, 240));
		final List<Object> found = new ArrayList<>(grids.regions());
		if (grids.isFound()) found.add(grids);
		return found;
	}

	private static byte[] noise(final int side) {
		final byte[] noise = new byte[side * side];
		new Random(5).nextBytes(noise);
		return noise;
	}

	/** Noise of smaller pictures, each pixel repeated. */
	private static byte[] enlarged(final int by) {
		final byte[] noise = noise(240), pixels = new byte[noise.length];
		for (int i = 0; i < pixels.length; i++) pixels[i] = noise[i / 240 / by * 240 + i % 240 / by];
		return pixels;
	}

	@Test
	void takesTheSmallestPicture() {
		assertTrue(Grids.of(new Brightness(new byte[16 * 16], 16, 16)).regions().isEmpty());
	}

	private static double sum(final byte[] counts) {
		double sum = 0;
		for (final byte count : counts) sum += count;
		return sum;
	}
}
