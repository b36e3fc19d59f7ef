package org.visavis.image;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import com.twelvemonkeys.imageio.metadata.tiff.TIFF;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;

/** TIFF and BigTIFF, with what their directories say beside the reader. */
final class TiffDecoder extends ImageIoDecoder {

	/** What the reader warns of and leaves every pixel in place: strips are looked at by {@link TiffStrips}. */
	private static final Pattern HARMLESS = Pattern.compile("strip/tileByteCount < required.*|" +
		"(Missing|Ignoring all-zero) (Strip|Tile)ByteCounts .*|8 bit ColorMap detected\\.|Missing JPEGTables .*|" +
		"Ignoring embedded ICC color profile .*|Embedded ICC color profile .* Ignoring profile\\.|" +
		"Ignoring broken/incompatible ICC profile.*|Uknown TIFF YCbCrPositioning value.*");

	private final TiffDirectory first;
	private final long fileBytes;

	TiffDecoder(final ImageIoSession session, final Bytes file) throws IOException, BadImage {
		this(session, file.length(), TiffDirectory.all(file));
	}

	private TiffDecoder(final ImageIoSession session, final long fileBytes, final List<TiffDirectory> directories)
		throws BadImage
	{
		super(session, "pages", orientation(directories));
		if (directories.isEmpty()) throw new BadImage("is cut off or damaged: no picture is found in it");
		first = directories.get(0);
		this.fileBytes = fileBytes;
	}

	@Override
	public Decoded decode() throws IOException, BadImage {
		TiffStrips.refuseMissing(first, fileBytes);
		return super.decode();
	}

	@Override
	boolean costsNoPixel(final String warning) {
		return HARMLESS.matcher(warning).matches();
	}

	/** As in EXIF; 1 where it is none of 1 to 8. */
	private static int orientation(final List<TiffDirectory> directories) {
		final long tag = directories.isEmpty() ? 1 : directories.get(0).number(TIFF.TAG_ORIENTATION, 1);
		return tag < 1 || tag > 8 ? 1 : (int) tag;
	}
}
