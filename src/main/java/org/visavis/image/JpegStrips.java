package org.visavis.image;

import java.util.List;
import java.util.stream.LongStream;

import com.twelvemonkeys.imageio.metadata.tiff.TIFF;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.file.Chunk;
import org.visavis.header.JpegFrame;
import org.visavis.header.TiffDirectory;

/**
 * The strips and tiles of a TIFF file that are coded as JPEG. What their colours are the TIFF file says (TIFF Technical
 * Note 2); the decoder asks their components' names and shows what it should not.
 */
final class JpegStrips {

	private static final int JPEG = 7, RGB = 2, YCBCR = 6;

	private final Bytes file;

	private JpegStrips(final Bytes file) {
		this.file = file;
	}

	/**
	 * Gives components of YCbCr the names by which decoders know them, in the file's bytes.
	 *
	 * @param picture the directory of the picture that is to be decoded, checked for counts that lie
	 * @throws BadImage if the file says RGB of components that can only be YCbCr, which other programs refuse too
	 */
	static void settle(final Bytes file, final TiffDirectory picture) throws BadImage {
		if (picture.number(TIFF.TAG_COMPRESSION, 0) != JPEG) return;
		final long colours = picture.number(TIFF.TAG_PHOTOMETRIC_INTERPRETATION, 0);
		for (final long start : LongStream.concat(LongStream.of(picture.numbers(TIFF.TAG_STRIP_OFFSETS)), LongStream.of(picture
			.numbers(TIFF.TAG_TILE_OFFSETS))).filter(at -> at > 0 && at < file.length()).toArray())
			new JpegStrips(file).settle((int) start, colours);
	}

	private void settle(final int start, final long colours) throws BadImage {
		final List<Chunk> segments = Chunk.ofJpeg(file, start);
		final Chunk header = segments.stream().filter(JpegFrame::isOne).findFirst().orElse(null);
		if (header == null) return;
		final JpegFrame frame = JpegFrame.of(header, file);
		if (frame.ids().length != 3) return;
		if (colours == RGB && frame.isSubsampled()) throw new BadImage("is a TIFF that says RGB of JPEG data in which only " +
			"YCbCr can be; convert it with the program that made it");
		if (colours == YCBCR) Chunk.find(segments, Chunk.SCAN).ifPresent(scan -> name(header, scan));
	}

	/** Names the components 1, 2, 3 where a single scan has them all. */
	private void name(final Chunk frame, final Chunk scan) {
		if (file.u8(scan.start()) != 3 || scan.length() < 10) return;
		for (int i = 0; i < 3; i++) {
			file.array()[frame.start() + 6 + 3 * i] = (byte) (i + 1);
			file.array()[scan.start() + 1 + 2 * i] = (byte) (i + 1);
		}
	}
}
