package org.visavis.resample;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.DataBufferInt;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Random;

import javax.imageio.ImageIO;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.geometry.SimilarityTransform;

/**
 * A way in which a photograph loses quality on its way into a case. How much is drawn at random, relative to the face,
 * so that photographs of any size become alike.
 */
public enum Degradation {

	/** Made smaller, so that the eyes are 8 to 30 pixels apart; a photograph whose eyes are closer stays as it is. */
	SMALL((image, interocular, random) -> upright(shrunk(image, between(8, 30, random) / interocular))),
	/** Gaussian blur with a standard deviation of 2.5 to 14 % of the interocular distance. */
	BLURRED((image, interocular, random) -> upright(blurred(image, between(0.025, 0.14, random) * interocular))),
	/** JPEG of quality 3 to 30 of 100. */
	RECOMPRESSED((image, interocular, random) -> upright(recompressed(image, between(0.03, 0.3, random)))),
	/** Without colour. */
	GREY((image, interocular, random) -> upright(grey(image))),
	/** Under- or overexposed: all values times 0.15 to 1.8, cut at white. */
	EXPOSED((image, interocular, random) -> upright(exposed(image, between(0.15, 1.8, random)))),
	/** Turned by up to 45 degrees to either side about the middle; the corners are black. */
	TURNED((image, interocular, random) -> turned(image, (random.nextDouble() - 0.5) * Math.PI / 2)),
	/** A trace as a surveillance camera leaves it: all at once, each less. */
	TRACE((image, interocular, random) -> {
		final double scale = Math.min(1, between(10, 36, random) / interocular);
		final BufferedImage small = shrunk(blurred(image, between(0.01, 0.07, random) * interocular), scale);
		return upright(recompressed(random.nextBoolean() ? grey(small) : small, between(0.1, 0.6, random)));
	});

	private final Change change;

	private interface Change {

		Turned of(BufferedImage image, double interocular, Random random);
	}

	/** A changed picture, and by which angle it was turned about its middle. */
	private record Turned(BufferedImage image, double angle) {}

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
	 * @param interocular distance of the eyes of the face that counts, in pixels
	 * @param seed the same gives the same copy
	 */
	public Copy of(final ArrayImg<ARGBType, IntArray> photograph, final double interocular, final long seed) {
		final int width = (int) photograph.dimension(0), height = (int) photograph.dimension(1);
		final BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		image.setRGB(0, 0, width, height, photograph.update(null).getCurrentStorageArray(), 0, width);
		final Turned turned = change.of(image, interocular, new Random(seed + ordinal()));
		return new Copy(pixels(turned.image), toCopy(width, height, turned));
	}

	/** The word for it in tables. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Java's graphics count from a pixel's corner, we from its centre. */
	private static SimilarityTransform toCopy(final int width, final int height, final Turned turned) {
		final double scale = (double) turned.image.getWidth() / width;
		final double a = scale * Math.cos(turned.angle), b = scale * Math.sin(turned.angle);
		final double x = (width - 1) / 2.0, y = (height - 1) / 2.0;
		return new SimilarityTransform(a, b, scale * width / 2 - 0.5 - a * x + b * y, scale * height / 2 - 0.5 - b * x - a * y);
	}

	private static Turned upright(final BufferedImage image) {
		return new Turned(image, 0);
	}

	private static ArrayImg<ARGBType, IntArray> pixels(final BufferedImage image) {
		final int width = image.getWidth(), height = image.getHeight();
		return ArrayImgs.argbs(image.getRGB(0, 0, width, height, null, 0, width), width, height);
	}

	/** Random with an even distribution of the logarithm. */
	private static double between(final double low, final double high, final Random random) {
		return low * Math.pow(high / low, random.nextDouble());
	}

	private static BufferedImage shrunk(final BufferedImage image, final double scale) {
		if (scale >= 1) return image;
		final int width = (int) Math.max(1, Math.round(image.getWidth() * scale)), height = (int) Math.max(1, Math.round(
			image.getHeight() * scale));
		final BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		final Graphics2D to = small.createGraphics();
		to.drawImage(image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
		to.dispose();
		return small;
	}

	private static BufferedImage blurred(final BufferedImage image, final double sigma) {
		final int radius = (int) Math.ceil(3 * sigma), length = 2 * radius + 1;
		final float[] bell = new float[length];
		double sum = 0;
		for (int i = 0; i < length; i++)
			sum += Math.exp(-0.5 * Math.pow((i - radius) / sigma, 2));
		for (int i = 0; i < length; i++)
			bell[i] = (float) (Math.exp(-0.5 * Math.pow((i - radius) / sigma, 2)) / sum);
		return convolved(convolved(image, new Kernel(length, 1, bell)), new Kernel(1, length, bell));
	}

	private static BufferedImage convolved(final BufferedImage image, final Kernel kernel) {
		return new ConvolveOp(kernel, ConvolveOp.EDGE_NO_OP, null).filter(image, null);
	}

	private static BufferedImage grey(final BufferedImage image) {
		return eachPixel(image, (red, green, blue) -> 0x10101 * (int) Math.round(0.299 * red + 0.587 * green + 0.114 * blue));
	}

	private static BufferedImage exposed(final BufferedImage image, final double factor) {
		return eachPixel(image, (red, green, blue) -> lit(red, factor) << 16 | lit(green, factor) << 8 | lit(blue, factor));
	}

	private static int lit(final int value, final double factor) {
		return (int) Math.min(255, Math.round(factor * value));
	}

	private interface Pixel {

		int of(int red, int green, int blue);
	}

	private static BufferedImage eachPixel(final BufferedImage image, final Pixel change) {
		final BufferedImage changed = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
		final int[] from = ((DataBufferInt) image.getRaster().getDataBuffer()).getData(), to = ((DataBufferInt) changed
			.getRaster().getDataBuffer()).getData();
		for (int i = 0; i < from.length; i++)
			to[i] = change.of(from[i] >> 16 & 255, from[i] >> 8 & 255, from[i] & 255);
		return changed;
	}

	private static Turned turned(final BufferedImage image, final double angle) {
		final AffineTransform about = AffineTransform.getRotateInstance(angle, image.getWidth() / 2.0, image.getHeight() /
			2.0);
		return new Turned(new AffineTransformOp(about, AffineTransformOp.TYPE_BILINEAR).filter(image, new BufferedImage(image
			.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB)), angle);
	}

	private static BufferedImage recompressed(final BufferedImage image, final double quality) {
		final ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
		try {
			EncodedImage.write(image, "jpeg", (float) quality, jpeg);
			return ImageIO.read(new ByteArrayInputStream(jpeg.toByteArray()));
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
