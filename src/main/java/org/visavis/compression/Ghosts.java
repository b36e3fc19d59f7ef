package org.visavis.compression;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.visavis.image.Brightness;

/**
 * JPEG ghosts (Farid 2009, doi 10.1109/TIFS.2008.2012215): how much luma changes when it is compressed again with libjpeg's
 * tables of each quality. A part that was compressed before with one of them changes least with that one. Nothing is concluded
 * from a single square; the maps are for looking at. The constant part of blocks is left out, and squares without texture count
 * for no quality: a flat block changes least with whatever quality its one coefficient happens to fit.
 */
public final class Ghosts {

	/** The qualities that are tried, both ends included. */
	public static final int FIRST = 30, LAST = 100;
	/** The side of the squares over which errors are averaged, in pixels. */
	public static final int SQUARE = 16;

	/** With fewer squares of texture nothing is said of qualities. */
	public static final int FEWEST = 16;

	private static final int SIDE = Dct.SIDE, BLOCKS = SQUARE / SIDE, STEPS = SIDE * SIDE;
	/** In each block of a square with texture at least so many coefficients, the constant part left out, have at least this amount. */
	private static final int TEXTURE = 3;
	private static final double AMOUNT = 0.5;

	private final Brightness picture;
	private final int left, top, columns, rows;
	private final boolean[] textured;
	private final double[][] errors = new double[LAST - FIRST + 1][];

	private Ghosts(final Brightness picture, final int grid) {
		this.picture = picture;
		left = grid % SIDE;
		top = grid / SIDE;
		columns = (picture.width() - left) / SQUARE;
		rows = (picture.height() - top) / SQUARE;
		textured = new boolean[columns * rows];
		for (int i = 0; i < errors.length; i++) errors[i] = new double[columns * rows];
	}

	/**
	 * Compresses a picture of at least one square again, whole squares of it.
	 *
	 * @param grid on which its blocks lie: 8 y + x of where they begin
	 */
	public static Ghosts of(final Brightness picture, final int grid) {
		final Ghosts ghosts = new Ghosts(picture, grid);
		final double[][] tables = new double[LAST - FIRST + 1][];
		for (int i = 0; i < tables.length; i++) tables[i] = TableScale.LIBJPEG.tables(FIRST + i).luma().stream().mapToDouble(step -> step)
			.toArray();
		for (int square = 0; square < ghosts.columns * ghosts.rows; square++) ghosts.add(square, tables);
		return ghosts;
	}

	private void add(final int square, final double[][] tables) {
		final double[] block = new double[STEPS];
		textured[square] = true;
		for (int i = 0; i < BLOCKS * BLOCKS; i++) {
			BlockCoefficients.read(picture, left + square % columns * SQUARE + i % BLOCKS * SIDE, top + square / columns * SQUARE + i / BLOCKS *
				SIDE, block);
			textured[square] &= isTextured(block);
			for (int quality = 0; quality < tables.length; quality++)
				errors[quality][square] += error(block, tables[quality]) / (SQUARE * SQUARE);
		}
	}

	private static boolean isTextured(final double[] block) {
		return Arrays.stream(block, 1, STEPS).filter(coefficient -> Math.abs(coefficient) >= AMOUNT).count() >= TEXTURE;
	}

	/** The sum of the squared changes: the transform keeps it, so that no pixel need be made. */
	private static double error(final double[] block, final double[] steps) {
		double sum = 0;
		for (int i = 1; i < STEPS; i++) {
			final double change = block[i] - Math.rint(block[i] / steps[i]) * steps[i];
			sum += change * change;
		}
		return sum;
	}

	/** Squares in a row, and rows of them. */
	public int columns() {
		return columns;
	}

	public int rows() {
		return rows;
	}

	private double error(final int quality) {
		return Arrays.stream(errors[quality - FIRST]).average().orElse(0);
	}

	/**
	 * Of each square, its change with a quality between the least, 0, and the most, 1, that it has with any (Farid's equation 5);
	 * 0 of a square that never changes.
	 *
	 * @return row by row
	 */
	public double[] map(final int quality) {
		final double[] map = new double[columns * rows];
		for (int square = 0; square < map.length; square++) {
			double least = Double.POSITIVE_INFINITY, most = 0;
			for (final double[] error : errors) {
				least = Math.min(least, error[square]);
				most = Math.max(most, error[square]);
			}
			map[square] = most > least ? (errors[quality - FIRST][square] - least) / (most - least) : 0;
		}
		return map;
	}

	/** How many squares have texture. */
	public int textured() {
		return (int) IntStream.range(0, textured.length).filter(square -> textured[square]).count();
	}

	private double dipping(final int quality) {
		final long dips = IntStream.range(0, textured.length).filter(square -> textured[square] && dips(square, quality - FIRST)).count();
		return dips / (double) Math.max(1, textured());
	}

	private boolean dips(final int square, final int at) {
		for (int i = Math.max(0, at - 3); i <= Math.min(errors.length - 1, at + 3); i++)
			if (i != at && errors[i][square] <= errors[at][square]) return false;
		return true;
	}

	/** All qualities in figures. */
	List<GhostQuality> qualities() {
		return IntStream.rangeClosed(FIRST, LAST).mapToObj(quality -> new GhostQuality(quality, error(quality), dipping(quality))).toList();
	}
}
