package org.visavis.header;

import java.io.ByteArrayOutputStream;
import java.util.Map;

import org.visavis.file.Bytes;
import org.visavis.file.Chunk;

/** Where the items of a HEIF file lie (ISO/IEC 14496-12, 8.11.3): in stretches of the file, or of its box idat. */
final class HeifPlaces {

	private static final int IN_FILE = 0, IN_BOX = 1;

	private final Bytes file;
	private final Map<String, Chunk> meta;

	HeifPlaces(final Bytes file, final Map<String, Chunk> meta) {
		this.file = file;
		this.meta = meta;
	}

	/** The first bytes of an item; none if it is not listed. */
	byte[] content(final long id, final int most) {
		final ByteArrayOutputStream content = new ByteArrayOutputStream();
		final Chunk box = meta.get("iloc");
		if (box == null) return new byte[0];
		final HeifFields fields = new HeifFields(file, box);
		final int version = (int) fields.number(4) >> 24, sizes = fields.u16();
		final int indexBytes = version == 0 ? 0 : sizes & 15;
		for (long left = fields.number(version < 2 ? 2 : 4); left > 0; left--) {
			final boolean wanted = fields.number(version < 2 ? 2 : 4) == id;
			final int method = version == 0 ? IN_FILE : fields.u16() & 15;
			final boolean here = fields.u16() == 0;
			final long base = fields.number(sizes >> 4 & 15);
			for (int extents = fields.u16(); extents > 0; extents--) {
				fields.number(indexBytes);
				final long offset = base + fields.number(sizes >> 12), length = fields.number(sizes >> 8 & 15);
				if (wanted && here) add(content, method, offset, length, most - content.size());
			}
		}
		return content.toByteArray();
	}

	private void add(final ByteArrayOutputStream content, final int method, final long offset, final long length,
		final int most)
	{
		final Chunk place = method == IN_BOX ? meta.get("idat") : new Chunk("", 0, file.length());
		if (place == null || method > IN_BOX) return;
		final long there = length == 0 ? place.length() - offset : length;
		if (offset < 0 || there < 0 || offset + there > place.length()) throw new IndexOutOfBoundsException(
			"An item outside of the file");
		content.write(file.array(), (int) (place.start() + offset), (int) Math.min(there, most));
	}
}
