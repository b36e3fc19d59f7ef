package org.visavis.metadata;

import java.util.List;
import java.util.Optional;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.file.Chunk;
import org.visavis.header.JpegFrame;
import org.visavis.header.TiffDirectory;
import org.visavis.header.TiffFile;

/** The small JPEG picture that the second directory of an EXIF block leads to (EXIF 2.32, 4.6.2). */
public final class ExifPreview {

	private static final int PLACE = 0x0201, BYTES = 0x0202;

	private final Bytes block;

	/** @param block a TIFF structure of its own */
	public ExifPreview(final Bytes block) {
		this.block = block;
	}

	/** Where it lies in the block; empty if there is none. */
	public Optional<Chunk> place() {
		final List<TiffDirectory> directories = TiffFile.of(block).directories();
		if (directories.size() < 2) return Optional.empty();
		final long start = directories.get(1).number(PLACE, 0), length = directories.get(1).number(BYTES, 0);
		return start > 0 && length > 4 && start + length <= block.length() && block.u16((int) start) == 0xffd8 ? Optional.of(
			new Chunk("", (int) start, (int) length)) : Optional.empty();
	}

	/** Its frame, which has its size. */
	Optional<JpegFrame> frame() {
		return place().flatMap(place -> Chunk.ofJpeg(block, place.start()).stream().filter(JpegFrame::isOne).findFirst()).flatMap(
			this::frame);
	}

	private Optional<JpegFrame> frame(final Chunk segment) {
		try {
			return Optional.of(JpegFrame.of(segment, block));
		}
		catch (final BadImage e) {
			return Optional.empty();
		}
	}
}
