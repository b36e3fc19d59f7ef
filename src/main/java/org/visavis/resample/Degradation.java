package org.visavis.resample;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Random;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.geometry.Box;
import org.visavis.geometry.SimilarityTransform;

/**
 * A way in which a photograph loses quality on its way into a case. How much is said by a strength, relative to the face,
 * so that photographs of any size become alike.
 */
public enum Degradation {

	/** Made smaller, so that the eyes are 8 to 30 pixels apart; a photograph whose eyes are closer stays as it is. */
	SMALL((image, face, strength, random) -> scaled(image, Damage.shrunk(image, between(8, 30, strength) / face.interocular))),
	/** Gaussian blur with a standard deviation of 2.5 to 14 % of the interocular distance. */
	BLURRED((image, face, strength, random) -> upright(Damage.blurred(image, between(0.025, 0.14, strength) * face.interocular))),
	/** Blurred by motion along a line of any direction, 5 to 60 % of the interocular distance long. */
	MOTION((image, face, strength, random) -> upright(Damage.moved(image, between(0.05, 0.6, strength) * face.interocular, random
		.nextDouble() * Math.PI))),
	/** JPEG of quality 3 to 30 of 100. */
	RECOMPRESSED((image, face, strength, random) -> upright(Damage.recompressed(image, between(0.03, 0.3, strength)))),
	/** Without colour, whatever the strength. */
	GREY((image, face, strength, random) -> upright(Damage.grey(image))),
	/** Under- or overexposed: all values times 0.15 to 1.8, cut at white. */
	EXPOSED((image, face, strength, random) -> upright(Damage.exposed(image, between(0.15, 1.8, strength)))),
	/** Turned by up to 45 degrees to either side about the middle; the corners are black. */
	TURNED((image, face, strength, random) -> turned(image, (strength - 0.5) * Math.PI / 2)),
	/** Cut off 2 to 45 % into the face's box, at the left, right, top and bottom in turn, twelve times from weak to strong. */
	CUT((image, face, strength, random) -> cut(image, face.box, (int) (12 * strength) % 4, 0.02 + 0.43 * strength)),
	/** A trace as a surveillance camera leaves it: all at once, each less. */
	TRACE((image, face, strength, random) -> {
		final double scale = Math.min(1, between(10, 36, strength) / face.interocular);
		final double sigma = between(0.01, 0.07, random.nextDouble()) * face.interocular;
		final BufferedImage small = Damage.shrunk(Damage.blurred(image, sigma), scale);
		final double quality = between(0.1, 0.6, random.nextDouble());
		return scaled(image, Damage.recompressed(random.nextBoolean() ? Damage.grey(small) : small, quality));
	}),
	/** Not degraded: resampled to 0.75 to 1.33 times the size and shifted by up to half a pixel, so that a face is found anew. */
	RESCALED((image, face, strength, random) -> rescaled(image, between(0.75, 4 / 3.0, strength), random.nextDouble(), random
		.nextDouble()));

	private final Change change;

	private interface Change {

		/** @param strength 0 to 1, from one end of the range to the other */
		Changed of(BufferedImage image, Subject face, double strength, Random random);
	}

	/** A changed picture, and the way from a place in the photograph to the same in it. */
	private record Changed(BufferedImage image, SimilarityTransform toCopy) {}

	/**
	 * The face that counts, in pixels of the photograph.
	 *
	 * @param interocular distance of the eyes
	 */
	public record Subject(Box box, double interocular) {}

	/**
	 * A degraded copy.
	 *
	 * @param toCopy from a place in the photograph to the same in the copy, in pixels; right to within a pixel
	 */
	public record Copy(ArrayImg<ARGBType, IntArray> pixels, SimilarityTransform toCopy) {}

	Degradation(final Change change) {
		this.change = change;
	}

	/**
	 * Makes a degraded copy.
	 *
	 * @param strength 0 to 1, from one end of the range of this kind to the other
	 * @param seed of what else chance decides; the same does the same to any photograph, relative to the face
	 */
	public Copy of(final ArrayImg<ARGBType, IntArray> photograph, final Subject face, final double strength,
		final long seed)
	{
		final int width = (int) photograph.dimension(0), height = (int) photograph.dimension(1);
		final BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		image.setRGB(0, 0, width, height, photograph.update(null).getCurrentStorageArray(), 0, width);
		final Changed changed = change.of(image, face, strength, new Random(seed + ordinal()));
		return new Copy(pixels(changed.image), changed.toCopy);
	}

	/** The word for it in tables. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

	private static Changed upright(final BufferedImage image) {
		return new Changed(image, new SimilarityTransform(1, 0, 0, 0));
	}

	/** Java's graphics count from a pixel's corner, we from its centre. */
	private static Changed scaled(final BufferedImage from, final BufferedImage to) {
		final double scale = (double) to.getWidth() / from.getWidth();
		return new Changed(to, new SimilarityTransform(scale, 0, (scale - 1) / 2, (scale - 1) / 2));
	}

	private static ArrayImg<ARGBType, IntArray> pixels(final BufferedImage image) {
		final int width = image.getWidth(), height = image.getHeight();
		return ArrayImgs.argbs(image.getRGB(0, 0, width, height, null, 0, width), width, height);
	}

	/** Even in the logarithm. */
	private static double between(final double low, final double high, final double share) {
		return low * Math.pow(high / low, share);
	}

	private static Changed turned(final BufferedImage image, final double angle) {
		final AffineTransform about = AffineTransform.getRotateInstance(angle, image.getWidth() / 2.0, image.getHeight() /
			2.0);
		final double a = Math.cos(angle), b = Math.sin(angle);
		final double x = (image.getWidth() - 1) / 2.0, y = (image.getHeight() - 1) / 2.0;
		return new Changed(new AffineTransformOp(about, AffineTransformOp.TYPE_BILINEAR).filter(image, new BufferedImage(image
			.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB)), new SimilarityTransform(a, b, x - a * x + b * y, y - b *
				x - a * y));
	}

	/** Shifts are in pixels of the copy. */
	private static Changed rescaled(final BufferedImage image, final double scale, final double right, final double down) {
		final BufferedImage to = new BufferedImage((int) Math.ceil(image.getWidth() * scale), (int) Math.ceil(image.getHeight() *
			scale), BufferedImage.TYPE_INT_RGB);
		return new Changed(new AffineTransformOp(new AffineTransform(scale, 0, 0, scale, right / 2, down / 2),
			AffineTransformOp.TYPE_BICUBIC).filter(image, to), new SimilarityTransform(scale, 0, (scale - 1) / 2 + right / 2, (scale -
				1) / 2 + down / 2));
	}

	/** @param side 0 to 3: left, right, top, bottom */
	private static Changed cut(final BufferedImage image, final Box box, final int side, final double into) {
		final double across = (side == 0 ? into : 1 - into) * box.width(), down = (side == 2 ? into : 1 - into) * box.height();
		final int width = image.getWidth(), height = image.getHeight();
		final int left = side == 0 ? within(0, box.x() + across, width - 1) : 0;
		final int right = side == 1 ? within(1, box.x() + across, width) : width;
		final int top = side == 2 ? within(0, box.y() + down, height - 1) : 0;
		final int bottom = side == 3 ? within(1, box.y() + down, height) : height;
		return new Changed(image.getSubimage(left, top, right - left, bottom - top), new SimilarityTransform(1, 0, -left, -top));
	}

	private static int within(final int least, final double border, final int most) {
		return (int) Math.max(least, Math.min(most, Math.round(border)));
	}
}
