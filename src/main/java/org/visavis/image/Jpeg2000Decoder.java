package org.visavis.image;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.visavis.file.BadImage;
import org.visavis.header.Jpeg2000Colours;
import org.visavis.header.Jpeg2000Header;

/** JPEG 2000 (ISO/IEC 15444-1) by JJ2000, which gives the samples; what they mean is taken from the file's header here. */
final class Jpeg2000Decoder implements Decoder {

	private final ImageIoSession session;
	private final Jpeg2000Header header;

	Jpeg2000Decoder(final ImageIoSession session, final Jpeg2000Header header) {
		this.session = session;
		this.header = header;
	}

	@Override
	public int width() throws BadImage {
		return side(header.width());
	}

	@Override
	public int height() throws BadImage {
		return side(header.height());
	}

	@Override
	public Decoded decode() throws IOException, BadImage {
		header.refuseUnread();
		final Jpeg2000Colours colours = Jpeg2000Colours.of(header);
		final BufferedImage decoded = decodeWithoutWarnings();
		if (colours.isPalette() != decoded.getColorModel() instanceof IndexColorModel) throw Jpeg2000Header.unread(
			"a palette of this kind");
		final List<String> steps = new ArrayList<>();
		if (colours.isYcc()) {
			toRgb(decoded.getRaster());
			steps.add("sYCC converted to sRGB");
		}
		final byte[] icc = header.components() < 3 && !colours.isPalette() ? new byte[0] : colours.profile();
		final Optional<ColourProfile> profile = ColourProfile.of(icc, ColorSpace.TYPE_RGB);
		steps.addAll(ColourProfile.leftOut(icc, profile));
		return new Decoded(colours.isPalette() ? decoded : image(decoded.getRaster(), colours), profile, steps);
	}

	@Override
	public void close() {
		session.close();
	}

	private BufferedImage decodeWithoutWarnings() throws IOException, BadImage {
		try (Jpeg2000Messages messages = new Jpeg2000Messages()) {
			final BufferedImage decoded = session.image();
			messages.refuseWarnings();
			return decoded;
		}
	}

	/** The samples with the bits that they have in the file; they lie in 8 or 16. */
	private BufferedImage image(final WritableRaster samples, final Jpeg2000Colours colours) {
		final int[] bits = new int[header.components()];
		Arrays.fill(bits, header.bits());
		final boolean alpha = colours.alpha() > 0, covered = colours.alpha() == 2;
		final ColorModel model = new ComponentColorModel(ColorSpace.getInstance(bits.length < 3 ? ColorSpace.CS_GRAY
			: ColorSpace.CS_sRGB), bits, alpha, covered, alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE, samples
				.getTransferType());
		return new BufferedImage(model, samples.createWritableTranslatedChild(0, 0), covered, null);
	}

	private static void toRgb(final WritableRaster raster) {
		final int bands = raster.getNumBands();
		int[] row = null;
		for (int y = raster.getMinY(); y < raster.getMinY() + raster.getHeight(); y++) {
			row = raster.getPixels(raster.getMinX(), y, raster.getWidth(), 1, row);
			YccRows.toRgb(row, bands);
			raster.setPixels(raster.getMinX(), y, raster.getWidth(), 1, row);
		}
	}

	private static int side(final long claimed) {
		return (int) Math.max(0, Math.min(Integer.MAX_VALUE, claimed));
	}
}
