package org.visavis.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.util.Optional;

/**
 * From four inks to sRGB: by the picture's own profile, or else as light that passes cyan, magenta, yellow and black
 * in turn, {@code (1 - c)(1 - k)}; never by a profile that happens to lie on the computer.
 */
final class Cmyk {

	private final boolean inverted, ycck;

	/**
	 * @param adobeTransform of the JPEG file: Adobe's encoders write 255 for no ink, and with 2 the first three bands as
	 *          YCbCr; -1 for plain inks
	 */
	Cmyk(final int adobeTransform) {
		inverted = adobeTransform >= 0;
		ycck = adobeTransform == 2;
	}

	/** The picture of a 4-band raster of 8 or 16 bits, as {@code TYPE_3BYTE_BGR}. */
	BufferedImage convert(final Raster raster, final Optional<ColourProfile> profile) {
		final int w = raster.getWidth();
		final BufferedImage image = new BufferedImage(w, raster.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
		final byte[] bgr = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
		final int full = (1 << raster.getSampleModel().getSampleSize(0)) - 1;
		final int[] row = new int[4 * w];
		final byte[] inks = new byte[4 * w];
		for (int y = 0; y < raster.getHeight(); y++) {
			raster.getPixels(raster.getMinX(), raster.getMinY() + y, w, 1, row);
			for (int i = 0; i < row.length; i++)
				row[i] = (row[i] * 255 + full / 2) / full;
			for (int x = 0; x < w; x++)
				putInks(row, inks, 4 * x);
			final byte[] rgb = profile.map(p -> p.convert(inks)).orElseGet(() -> filtered(inks));
			for (int x = 0, i = 3 * y * w; x < 3 * w; x += 3) {
				bgr[i++] = rgb[x + 2];
				bgr[i++] = rgb[x + 1];
				bgr[i++] = rgb[x];
			}
		}
		return image;
	}

	/** How images.csv tells of it. */
	static String step(final Optional<ColourProfile> profile) {
		return "CMYK converted to sRGB" + profile.map(p -> " by ICC profile " + p.quotedName()).orElse("");
	}

	/**
	 * Writes the four samples at {@code i} as inks, 255 for full ink. Of YCCK the first three become R, G, B and then
	 * 255 minus that (Adobe Technical Note 5116), which Adobe's inversion undoes again: red light is the sample of cyan.
	 */
	private void putInks(final int[] samples, final byte[] inks, final int i) {
		if (ycck) toRgb(samples, i);
		for (int band = 0; band < 4; band++)
			inks[i + band] = (byte) (inverted && !(ycck && band < 3) ? 255 - samples[i + band] : samples[i + band]);
	}

	/** YCbCr of JFIF (ITU-T T.871). */
	private static void toRgb(final int[] samples, final int i) {
		final double luma = samples[i], blue = samples[i + 1] - 128, red = samples[i + 2] - 128;
		samples[i] = clamp(luma + 1.402 * red);
		samples[i + 1] = clamp(luma - 0.344136 * blue - 0.714136 * red);
		samples[i + 2] = clamp(luma + 1.772 * blue);
	}

	private static int clamp(final double value) {
		return (int) Math.max(0, Math.min(255, Math.rint(value)));
	}

	private static byte[] filtered(final byte[] inks) {
		final byte[] rgb = new byte[inks.length / 4 * 3];
		for (int i = 0, j = 0; i < inks.length; i += 4) {
			final int light = 255 - (inks[i + 3] & 0xff);
			for (int band = 0; band < 3; band++)
				rgb[j++] = (byte) (((255 - (inks[i + band] & 0xff)) * light + 127) / 255);
		}
		return rgb;
	}
}
