package org.visavis.picture;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import ij.gui.Roi;
import ij.io.RoiEncoder;

/**
 * Pictures of one size as a TIFF file of several pages, 8 bits a channel, uncompressed, with labels, words and an overlay where
 * ImageJ looks for them (tags 50838 and 50839). ImageJ's own encoder would do but for its byte order, which depends on the user's
 * preferences.
 */
final class StackTiff {

	private static final int SHORT = 3, LONG = 4, BYTE = 1, ASCII = 2;
	/** Entries of the first directory and of the others. */
	private static final int FIRST = 12, OTHERS = 9;
	private static final int MAGIC = 0x494a494a, INFO = 0x696e666f, LABELS = 0x6c61626c, OVERLAY = 0x6f766572;

	private final List<BufferedImage> slices;
	private final int width, height, pixels;
	private final byte[] description, sizes, words;
	/** Where what the first directory points to begins, then the pixels. */
	private final int begin, data;

	private StackTiff(final List<BufferedImage> slices, final List<String> labels, final String info, final List<Roi> overlay) {
		this.slices = slices;
		width = slices.get(0).getWidth();
		height = slices.get(0).getHeight();
		pixels = 3 * width * height;
		description = ("ImageJ=1.54p\nimages=" + slices.size() + "\nslices=" + slices.size() + "\n\0").getBytes(StandardCharsets.US_ASCII);
		final List<byte[]> parts = new ArrayList<>(List.of(header(labels.size(), overlay.size()), utf16(info)));
		labels.forEach(label -> parts.add(utf16(label)));
		overlay.forEach(roi -> parts.add(RoiEncoder.saveAsByteArray(roi)));
		final ByteBuffer counts = ByteBuffer.allocate(4 * parts.size());
		parts.forEach(part -> counts.putInt(part.length));
		sizes = counts.array();
		words = joined(parts);
		begin = 8 + directory(FIRST) + (slices.size() - 1) * directory(OTHERS);
		data = begin + 6 + description.length + sizes.length + words.length;
	}

	/** The file's bytes. */
	static byte[] of(final List<BufferedImage> slices, final List<String> labels, final String info, final List<Roi> overlay) {
		return new StackTiff(slices, labels, info, overlay).bytes();
	}

	private static byte[] header(final int labels, final int rois) {
		final ByteBuffer header = ByteBuffer.allocate(rois == 0 ? 20 : 28).putInt(MAGIC).putInt(INFO).putInt(1).putInt(LABELS).putInt(labels);
		if (rois > 0) header.putInt(OVERLAY).putInt(rois);
		return header.array();
	}

	private static byte[] utf16(final String text) {
		return text.getBytes(StandardCharsets.UTF_16BE);
	}

	private static byte[] joined(final List<byte[]> parts) {
		final ByteBuffer all = ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
		parts.forEach(all::put);
		return all.array();
	}

	private static int directory(final int entries) {
		return 2 + 12 * entries + 4;
	}

	private byte[] bytes() {
		final ByteBuffer file = ByteBuffer.allocate(data + slices.size() * pixels);
		file.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
		for (int slice = 0; slice < slices.size(); slice++) directory(slice, file);
		file.putShort((short) 8).putShort((short) 8).putShort((short) 8).put(description).put(sizes).put(words);
		slices.forEach(slice -> rows(slice, file));
		return file.array();
	}

	/** Tags in ascending order. */
	private void directory(final int slice, final ByteBuffer file) {
		file.putShort((short) (slice == 0 ? FIRST : OTHERS));
		entry(file, 256, LONG, 1, width);
		entry(file, 257, LONG, 1, height);
		entry(file, 258, SHORT, 3, begin);
		entry(file, 259, LONG, 1, 1); // uncompressed
		entry(file, 262, LONG, 1, 2); // red, green, blue
		if (slice == 0) entry(file, 270, ASCII, description.length, begin + 6);
		entry(file, 273, LONG, 1, data + slice * pixels);
		entry(file, 277, LONG, 1, 3);
		entry(file, 278, LONG, 1, height);
		entry(file, 279, LONG, 1, pixels);
		if (slice == 0) entry(file, 50838, LONG, sizes.length / 4, begin + 6 + description.length);
		if (slice == 0) entry(file, 50839, BYTE, words.length, begin + 6 + description.length + sizes.length);
		final int here = file.position() + 4;
		file.putInt(slice == slices.size() - 1 ? 0 : here);
	}

	private static void entry(final ByteBuffer file, final int tag, final int type, final int count, final int value) {
		file.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
	}

	private void rows(final BufferedImage slice, final ByteBuffer file) {
		for (final int argb : slice.getRGB(0, 0, width, height, null, 0, width))
			file.put((byte) (argb >> 16)).put((byte) (argb >> 8)).put((byte) argb);
	}
}
