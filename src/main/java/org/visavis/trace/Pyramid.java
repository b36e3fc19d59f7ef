package org.visavis.trace;

import java.util.ArrayList;
import java.util.List;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.geometry.AffineTransform;

/** A picture without colour at its own size, half, a quarter and so on, from which it is resampled without aliasing. */
final class Pyramid {

	/** No smaller version has a shorter side. */
	private static final int LEAST = 16;

	private final List<Grey> levels = new ArrayList<>();

	Pyramid(final Grey picture) {
		levels.add(picture);
		while (Math.min(last().width(), last().height()) >= 2 * LEAST) levels.add(last().halved());
	}

	static Pyramid of(final ArrayImg<ARGBType, IntArray> photograph) {
		return new Pyramid(Grey.of(photograph));
	}

	private Grey last() {
		return levels.get(levels.size() - 1);
	}

	int width() {
		return levels.get(0).width();
	}

	int height() {
		return levels.get(0).height();
	}

	/**
	 * The picture on another grid: cubic convolution (Keys, a = -1/2) from the version that is at least as fine as the
	 * grid, with a kernel as much wider as that is finer. Beyond the picture its border pixels go on.
	 *
	 * @param toPicture from pixels of the grid to pixels of the picture
	 */
	Grey on(final AffineTransform toPicture, final int width, final int height) {
		int level = 0;
		while (level < levels.size() - 1 && toPicture.scale() >= 2 << level) level++;
		final double part = 1.0 / (1 << level);
		return CubicGrid.sample(levels.get(level), toPicture.then(AffineTransform.scaling(part, part)), width, height);
	}
}
