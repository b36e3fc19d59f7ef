package org.visavis.exhibit;

/**
 * Two pictures of the same size made into one, pixel by pixel.
 *
 * @param amount as {@link ExhibitKind} says
 */
record Mixture(ExhibitKind kind, int amount, ExhibitFrame frame) {

	private static final int LINE = 0xffffffff;

	/** Fills {@code rgb}, row by row. */
	void of(final int[] a, final int[] b, final int[] rgb) {
		for (int y = 0, i = 0; y < frame.height(); y++)
			for (int x = 0; x < frame.width(); x++, i++)
				rgb[i] = pixel(x, y, a[i], b[i]);
	}

	private int pixel(final int x, final int y, final int a, final int b) {
		return switch (kind) {
			case WIPE -> wipe(x, a, b);
			case BLEND -> blended(Exhibit.shown(a), Exhibit.shown(b));
			case CHECKERBOARD -> Exhibit.shown(isOfB(x, y) ? b : a);
			case DIFFERENCE -> a == 0 || b == 0 ? Exhibit.shown(0) : difference(a, b);
			case PLATE -> throw new IllegalArgumentException("A plate mixes nothing");
		};
	}

	/** A white line of two pixels stands where the faces meet. */
	private int wipe(final int x, final int a, final int b) {
		final int border = (frame.width() * amount + 50) / 100;
		if (border > 0 && border < frame.width() && (x == border || x == border - 1)) return LINE;
		return Exhibit.shown(x < border ? a : b);
	}

	/** The squares hang on the point between the eyes: they stay on the face whatever the frame shows of it. */
	private boolean isOfB(final int x, final int y) {
		final double side = amount / 100.0 * frame.interocular();
		final long column = (long) Math.floor((x - frame.eyes().x()) / side), row = (long) Math.floor((y - frame.eyes()
			.y()) / side);
		return (column + row & 1) != 0;
	}

	private int blended(final int a, final int b) {
		return 0xff << 24 | blended(a, b, 16) << 16 | blended(a, b, 8) << 8 | blended(a, b, 0);
	}

	private int blended(final int a, final int b, final int shift) {
		return ((a >> shift & 0xff) * (100 - amount) + (b >> shift & 0xff) * amount + 50) / 100;
	}

	private static int difference(final int a, final int b) {
		return 0xff << 24 | difference(a, b, 16) << 16 | difference(a, b, 8) << 8 | difference(a, b, 0);
	}

	private static int difference(final int a, final int b, final int shift) {
		return Math.abs((a >> shift & 0xff) - (b >> shift & 0xff));
	}
}
