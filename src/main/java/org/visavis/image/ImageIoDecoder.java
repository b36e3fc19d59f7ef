package org.visavis.image;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.visavis.file.BadImage;

/** The formats that an ImageIO reader decodes without further help: GIF and BMP; and PNG and TIFF with it. */
class ImageIoDecoder implements Decoder {

	private final ImageIoSession session;
	private final String pictures;
	private final int orientation;

	/**
	 * @param pictures what several pictures in one file are called
	 * @param orientation as the file's metadata state it
	 */
	ImageIoDecoder(final ImageIoSession session, final String pictures, final int orientation) {
		this.session = session;
		this.pictures = pictures;
		this.orientation = orientation;
	}

	@Override
	public int width() throws IOException, BadImage {
		return session.width();
	}

	@Override
	public int height() throws IOException {
		return session.height();
	}

	@Override
	public int orientation() {
		return orientation;
	}

	@Override
	public Decoded decode() throws IOException, BadImage {
		final BufferedImage image = image(session);
		session.refuseWarnings(this::costsNoPixel);
		final List<String> steps = new ArrayList<>(others(session));
		final ColorSpace colours = image.getColorModel().getColorSpace();
		final Optional<ColourProfile> profile = profile(colours);
		if (colours.getType() == ColorSpace.TYPE_CMYK && image.getRaster().getNumBands() == 4) {
			if (image.getSampleModel().getSampleSize(0) == 16) steps.add("16 bit reduced to 8");
			steps.add(Cmyk.step(profile));
			return new Decoded(new Cmyk(false).convert(image.getRaster(), profile), Optional.empty(), steps);
		}
		return new Decoded(image, profile, steps);
	}

	/** The picture as the reader gives it. */
	BufferedImage image(final ImageIoSession from) throws IOException, BadImage {
		return from.image();
	}

	/** What is said of other pictures in the file. */
	List<String> others(final ImageIoSession from) throws IOException {
		return from.firstOf(pictures);
	}

	/** Whether a warning of the reader leaves every pixel in place. */
	boolean costsNoPixel(final String warning) {
		return false;
	}

	@Override
	public void close() {
		session.close();
	}

	/** The profile that the reader left to be applied. */
	private static Optional<ColourProfile> profile(final ColorSpace colours) {
		if (colours.isCS_sRGB() || !(colours instanceof final ICC_ColorSpace icc)) return Optional.empty();
		if (colours.getType() == ColorSpace.TYPE_GRAY) return Optional.empty();
		return ColourProfile.of(icc.getProfile(), colours.getType());
	}
}
