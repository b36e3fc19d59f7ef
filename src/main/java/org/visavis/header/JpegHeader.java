package org.visavis.header;

import java.util.List;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.file.Chunk;

/**
 * What a JPEG file says of its picture (ITU-T T.81, annex B).
 *
 * @param segments those before the first scan, and that scan's header
 * @param isAdobe whether it has Adobe's segment; all programs take inks as Adobe writes them, but may be wrong without it
 * @param exif where the TIFF structure of the EXIF segment starts; 0 if there is none
 * @param profile the embedded ICC profile; no bytes if there is none
 */
public record JpegHeader(List<Chunk> segments, JpegFrame frame, JpegColours colours, boolean isAdobe, int exif,
	byte[] profile, JpegScans scans)
{

	private static final String EXIF = "Exif\0\0";

	/** A JFIF segment that libjpeg takes for one is at least so long. */
	private static final int JFIF_LENGTH = 14;
	private static final int ADOBE_LENGTH = 12;

	/** @param start where in the file the picture starts */
	public static JpegHeader read(final Bytes file, final int start) throws BadImage {
		final List<Chunk> segments = Chunk.ofJpeg(file, start);
		final Chunk scan = Chunk.find(segments, Chunk.SCAN).orElseThrow(() -> new BadImage(
			"is cut off or damaged in the JPEG header"));
		final JpegFrame frame = JpegFrame.of(segments.stream().filter(JpegFrame::isOne).findFirst().orElseThrow(
			() -> new BadImage("is damaged: the JPEG data start without a frame")), file);
		final int adobe = adobe(segments, file);
		return new JpegHeader(segments, frame, JpegColours.of(frame.ids(), isJfif(segments, file), adobe), adobe >= 0, exif(
			segments, file), JpegProfile.of(segments, file), JpegScans.of(file, scan, frame));
	}

	private static boolean isJfif(final List<Chunk> segments, final Bytes file) {
		return segments.stream().anyMatch(s -> s.begins(file, "e0", "JFIF\0") && s.length() >= JFIF_LENGTH);
	}

	/** The transform that the last of Adobe's segments states; -1 if there is none. */
	private static int adobe(final List<Chunk> segments, final Bytes file) {
		return segments.stream().filter(s -> s.begins(file, "ee", "Adobe") && s.length() >= ADOBE_LENGTH).mapToInt(s -> file
			.u8(s.start() + ADOBE_LENGTH - 1)).reduce(-1, (earlier, later) -> later);
	}

	private static int exif(final List<Chunk> segments, final Bytes file) {
		return segments.stream().filter(s -> s.begins(file, "e1", EXIF)).findFirst().map(s -> s.start() + EXIF.length())
			.orElse(0);
	}
}
