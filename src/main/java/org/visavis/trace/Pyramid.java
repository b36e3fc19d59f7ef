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
	/** From each version but the smallest one no grid is made that is half as fine. */
	private static final double COARSEST = 2;
	private static final int BORDER = CubicGrid.border(COARSEST);

	private final List<Bordered> levels = new ArrayList<>();
	private final Grey smallest;

	Pyramid(final Grey picture) {
		Grey level = picture;
		levels.add(Bordered.of(level, BORDER));
		while (Math.min(level.width(), level.height()) >= 2 * LEAST) {
			level = level.halved();
			levels.add(Bordered.of(level, BORDER));
		}
		smallest = level;
	}

	static Pyramid of(final ArrayImg<ARGBType, IntArray> photograph) {
		return new Pyramid(Grey.of(photograph));
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
		while (level < levels.size() - 1 && toPicture.scale() >= COARSEST * (1 << level)) level++;
		final double part = 1.0 / (1 << level);
		final AffineTransform toLevel = toPicture.then(AffineTransform.scaling(part, part));
		return CubicGrid.sample(toLevel.scale() <= COARSEST ? levels.get(level) : Bordered.of(smallest, CubicGrid.border(toLevel.scale())), toLevel,
			width, height);
	}
}
