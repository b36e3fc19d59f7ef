package org.visavis.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.twelvemonkeys.imageio.metadata.tiff.TIFF;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.header.TiffDirectory;
import org.visavis.header.TiffFile;
import org.visavis.header.TiffPages;

/** TIFF and BigTIFF, with what their directories say beside the reader. */
final class TiffDecoder extends ImageIoDecoder {

	private static final Pattern CHANNELS = Pattern.compile("^ImageJ=[^\\n]*\\n(?s:.*?)channels=(\\d{1,9})"), OME_CHANNELS = Pattern.compile(
		"<OME\\b(?s:.*?)<Pixels\\b[^>]*\\bSizeC=\"(\\d{1,9})\"");

	/** What the reader warns of and leaves every pixel in place: strips are looked at by {@link TiffStrips}. */
	private static final Pattern HARMLESS = Pattern.compile("strip/tileByteCount < required.*|" +
		"(Missing|Ignoring all-zero) (Strip|Tile)ByteCounts .*|8 bit ColorMap detected\\.|Missing JPEGTables .*|" +
		"Ignoring embedded ICC color profile .*|Embedded ICC color profile .* Ignoring profile\\.|" +
		"Ignoring broken/incompatible ICC profile.*|Uknown TIFF YCbCrPositioning value.*");

	private final TiffPages pages;
	private final TiffDirectory page;
	private final long fileBytes;

	TiffDecoder(final ImageIoSession session, final Bytes file) throws BadImage {
		this(session, file.length(), pages(file));
	}

	/** Looked at for counts that lie before anything is read by them. */
	private static TiffPages pages(final Bytes file) throws BadImage {
		final TiffPages pages = new TiffPages(TiffFile.of(file).directories());
		JpegStrips.settle(file, pages.directory());
		return pages;
	}

	private TiffDecoder(final ImageIoSession session, final long fileBytes, final TiffPages pages) {
		super(session, "pages", orientation(pages.directory()));
		session.choose(pages.chosen());
		this.pages = pages;
		this.page = pages.directory();
		this.fileBytes = fileBytes;
	}

	@Override
	public Decoded decode() throws IOException, BadImage {
		refuseChannels();
		TiffSamples.refuseUnread(page);
		TiffStrips.refuseMissing(page, fileBytes);
		return super.decode();
	}

	/** The reader would take the fourth of the samples for alpha, whatever it is. */
	@Override
	BufferedImage image(final ImageIoSession from) throws IOException {
		return page.number(TIFF.TAG_SAMPLES_PER_PIXEL, 1) > 3 ? from.imageAsStored() : from.image();
	}

	@Override
	List<String> others(final ImageIoSession from) {
		return pages.steps();
	}

	@Override
	boolean costsNoPixel(final String warning) {
		return HARMLESS.matcher(warning).matches();
	}

	/** ImageJ and OME keep the channels of one picture as pages. */
	private void refuseChannels() throws BadImage {
		final String description = page.text(TIFF.TAG_IMAGE_DESCRIPTION);
		refuseChannels("an ImageJ", CHANNELS.matcher(description), 1);
		refuseChannels("an OME", OME_CHANNELS.matcher(description), page.number(TIFF.TAG_SAMPLES_PER_PIXEL, 1));
	}

	private static void refuseChannels(final String kind, final Matcher channels, final long inPage) throws BadImage {
		if (channels.find() && Long.parseLong(channels.group(1)) > inPage) throw new BadImage("is " + kind + " picture of " +
			channels.group(1) + " channels; make it one picture with Image > Type > RGB Color and say so in the case notes");
	}

	/** As in EXIF; 1 where it is none of 1 to 8. */
	private static int orientation(final TiffDirectory page) {
		final long tag = page.number(TIFF.TAG_ORIENTATION, 1);
		return tag < 1 || tag > 8 ? 1 : (int) tag;
	}
}
