package org.visavis.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.file.SizeLimits;
import org.visavis.header.ExifOrientation;
import org.visavis.header.JpegColours;
import org.visavis.header.JpegHeader;
import org.visavis.header.JpegStream;
import org.visavis.header.JpegsBehind;

/**
 * JPEG by the JDK's reader, which is libjpeg; what the colours are, inks and profiles are this package's. The pixels are
 * the same in every Java but for incomplete files, and so is what is refused but for arithmetic coding.
 */
final class JpegDecoder implements Decoder {

	private final ImageIoSession session;
	private final JpegLibrary library;
	private final Bytes file;
	private final JpegHeader header;
	private final Scratch scratch;

	/** @param session on the file's {@link JpegStream} */
	JpegDecoder(final ImageIoSession session, final JpegLibrary library, final Bytes file, final JpegHeader header,
		final Scratch scratch)
	{
		this.session = session;
		this.library = library;
		this.file = file;
		this.header = header;
		this.scratch = scratch;
	}

	@Override
	public int width() {
		return header.frame().width();
	}

	@Override
	public int height() {
		return header.frame().height();
	}

	@Override
	public int orientation() {
		return header.exif() == 0 ? 1 : ExifOrientation.of(file.array(), header.exif());
	}

	@Override
	public Decoded decode() throws IOException, BadImage {
		SizeLimits.checkScans((long) width() * height(), header.scans().count());
		if (header.frame().isArithmetic() && !library.readsArithmetic()) throw new BadImage("is a JPEG with arithmetic " +
			"coding, which this Java does not read; recode it without loss, as with jpegtran, and say so in the case notes");
		final Decoded decoded = header.colours().areInks() ? inks() : light();
		final JpegFlaws flaws = new JpegFlaws(header, session);
		final List<String> steps = new ArrayList<>(JpegsBehind.steps(file, header));
		steps.addAll(flaws.steps());
		steps.addAll(decoded.steps());
		return new Decoded(decoded.image(), decoded.profile(), steps, flaws.limitation());
	}

	@Override
	public void close() {
		session.close();
	}

	private Decoded light() throws IOException {
		final boolean grey = header.colours() == JpegColours.GREY;
		final Optional<ColourProfile> profile = grey ? Optional.empty() : profile(ColorSpace.TYPE_RGB);
		return new Decoded(grey ? session.image() : colours(), profile, grey ? List.of() : ColourProfile.leftOut(header
			.profile(), profile));
	}

	private BufferedImage colours() throws IOException {
		final BufferedImage colours = scratch.bgr(width(), height());
		if (isRepeated()) new JpegRows(raster(), header).fill(colours.getRaster());
		else session.into(colours);
		return colours;
	}

	private Decoded inks() throws IOException {
		final Optional<ColourProfile> profile = profile(ColorSpace.TYPE_CMYK);
		final WritableRaster raster = raster();
		if (header.colours().haveLuma()) new JpegRows(raster, header).fill(raster);
		final List<String> steps = new ArrayList<>(ColourProfile.leftOut(header.profile(), profile));
		if (!header.isAdobe()) steps.add("no Adobe marker: inks read as inverted");
		steps.add(Cmyk.step(profile));
		return new Decoded(new Cmyk(true).convert(raster, profile), Optional.empty(), steps);
	}

	private Optional<ColourProfile> profile(final int colours) {
		return ColourProfile.of(header.profile(), colours);
	}

	/** The components at full size, with the rows that this Java's library only repeats as other libraries fill them. */
	private WritableRaster raster() throws IOException {
		final WritableRaster raster = session.raster();
		if (isRepeated()) for (int band = 0; band < raster.getNumBands(); band++)
			if (header.frame().isHalvedDown(band)) HalvedRows.smooth(raster, band);
		return raster;
	}

	private boolean isRepeated() {
		return header.frame().hasHalvedRows() && library.repeatsHalvedRows();
	}
}
