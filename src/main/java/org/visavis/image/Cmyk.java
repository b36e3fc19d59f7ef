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

	private final boolean inverted;

	/** @param inverted whether the largest sample stands for no ink, as in every JPEG file */
	Cmyk(final boolean inverted) {
		this.inverted = inverted;
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
			for (int i = 0; i < row.length; i++) {
				final int sample = (row[i] * 255 + full / 2) / full;
				inks[i] = (byte) (inverted ? 255 - sample : sample);
			}
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
