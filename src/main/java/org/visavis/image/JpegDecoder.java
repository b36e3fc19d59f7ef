package org.visavis.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** JPEG by the JDK's reader, whose pixels are libjpeg's; CMYK and profiles are this package's. */
final class JpegDecoder implements Decoder {

	/** Spare bytes before a restart marker (0xd0 to 0xd7) lie inside the picture. */
	private static final Pattern HARMLESS = Pattern.compile("Truncated File - Missing EOI marker|" +
		"Corrupt JPEG data: \\d{1,2} extraneous bytes before marker 0x(?!d[0-7]).*");

	private final ImageIoSession session;
	private final JpegHeader header;
	private final Scratch scratch;
	private final int orientation;

	JpegDecoder(final ImageIoSession session, final byte[] file, final JpegHeader header, final Scratch scratch) {
		this.session = session;
		this.scratch = scratch;
		this.header = header;
		orientation = header.exif() == 0 ? 1 : ExifOrientation.of(file, header.exif());
	}

	@Override
	public int width() {
		return header.width();
	}

	@Override
	public int height() {
		return header.height();
	}

	@Override
	public int orientation() {
		return orientation;
	}

	@Override
	public Decoded decode() throws IOException, BadImage {
		SizeLimits.checkScans((long) header.width() * header.height(), header.scans());
		final Decoded decoded = header.components() == 4 ? inks() : light();
		final List<String> steps = new ArrayList<>(decoded.steps());
		steps.addAll(harmlessWarnings());
		return new Decoded(decoded.image(), decoded.profile(), steps);
	}

	private Decoded light() throws IOException {
		final Optional<ColourProfile> profile = header.components() == 3 ? ColourProfile.of(header.profile(),
			ColorSpace.TYPE_RGB) : Optional.empty();
		return new Decoded(image(), profile, List.of());
	}

	/** With a profile, the reader would convert the colours on the way into a given picture. */
	private BufferedImage image() throws IOException {
		if (header.components() != 3 || header.profile().length > 0) return session.image();
		final BufferedImage colours = scratch.bgr(header.width(), header.height());
		session.into(colours);
		return colours;
	}

	private Decoded inks() throws IOException {
		final Optional<ColourProfile> profile = ColourProfile.of(header.profile(), ColorSpace.TYPE_CMYK);
		return new Decoded(new Cmyk(header.adobeTransform()).convert(session.raster(), profile), Optional.empty(), List.of(
			Cmyk.step(profile)));
	}

	/**
	 * Where the file makes a single pass over the picture, a lacking end marker and a few bytes to spare between its
	 * parts leave every pixel in place; they are told and not refused. Any other warning means made-up pixels.
	 */
	private List<String> harmlessWarnings() throws BadImage {
		final List<String> warnings = session.warnings();
		if (header.scans() > 1 || !warnings.stream().allMatch(HARMLESS.asMatchPredicate())) session.refuseWarnings();
		return warnings.stream().distinct().map(w -> "decoder warned '" + w + "'").toList();
	}
}
