package org.visavis.compression;

import javax.imageio.plugins.jpeg.JPEGQTable;

/** Programs that scale the tables of ITU-T T.81, annex K, by a quality. */
enum TableScale {

	/**
	 * libjpeg's rule, from 1 to 100: with s = 5000 / q below 50 and 200 - 2 q from there on, both whole numbers, a step is
	 * (s t + 50) / 100, from 1 to 255.
	 */
	LIBJPEG("libjpeg (IJG)", 1) {

		@Override
		int[] scaled(final JPEGQTable table, final int quality) {
			final int scale = quality < 50 ? 5000 / quality : 200 - 2 * quality;
			final int[] steps = table.getTable();
			for (int i = 0; i < steps.length; i++)
				steps[i] = Math.max(1, Math.min(255, (steps[i] * scale + 50) / 100));
			return steps;
		}
	},
	/** Java's ImageIO, from 0.00 to 1.00: the same rule, not cut to whole numbers. */
	JAVA("Java's ImageIO", 0) {

		@Override
		int[] scaled(final JPEGQTable table, final int quality) {
			final float share = quality == 0 ? 0.01f : quality / 100f;
			return table.getScaledInstance(share < 0.5f ? 0.5f / share : 2 - 2 * share, true).getTable();
		}
	};

	static final int BEST = 100;

	private final String words;
	private final int least;

	TableScale(final String words, final int least) {
		this.words = words;
		this.least = least;
	}

	abstract int[] scaled(JPEGQTable table, int quality);

	/** @return the tables of a quality in per cent */
	QuantisationTables tables(final int quality) {
		return QuantisationTables.of(scaled(JPEGQTable.K1Luminance, quality), scaled(JPEGQTable.K2Chrominance, quality));
	}

	int least() {
		return least;
	}

	@Override
	public String toString() {
		return words;
	}
}
