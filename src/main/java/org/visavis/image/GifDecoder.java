package org.visavis.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;

/** GIF (version 89a): the first frame on the logical screen. */
final class GifDecoder extends ImageIoDecoder {

	private static final int SCREEN = 6, BLOCKS = 13, FRAME = 0x2c, EXTENSION = 0x21;

	private final Canvas canvas;
	/** Packed ARGB of what the first frame does not cover; 0 where nothing says. */
	private final int background;

	/** @throws BadImage if there is no frame */
	GifDecoder(final ImageIoSession session, final Bytes file) throws BadImage {
		super(session, "frames", 1);
		final int at = firstFrame(file);
		canvas = new Canvas(file.u16LowFirst(SCREEN), file.u16LowFirst(SCREEN + 2), file.u16LowFirst(at), file.u16LowFirst(at +
			2), file.u16LowFirst(at + 4), file.u16LowFirst(at + 6));
		background = background(file);
	}

	@Override
	public int width() throws IOException, BadImage {
		super.width(); // refuses a file whose first frame is not whole
		return canvas.width();
	}

	@Override
	public int height() {
		return canvas.height();
	}

	@Override
	BufferedImage image(final ImageIoSession from) throws IOException, BadImage {
		return canvas.with(from.image(), background);
	}

	@Override
	List<String> others(final ImageIoSession from) throws IOException {
		final List<String> steps = new ArrayList<>(super.others(from));
		steps.addAll(canvas.steps());
		return steps;
	}

	/** The colour of the screen's table that its background is. */
	private static int background(final Bytes file) {
		final int entry = BLOCKS + 3 * file.u8(SCREEN + 5);
		if (entry + 3 > BLOCKS + tableBytes(file)) return 0;
		return 0xff000000 | file.u8(entry) << 16 | file.u8(entry + 1) << 8 | file.u8(entry + 2);
	}

	/** Where the place and the size of the first frame stand. */
	private static int firstFrame(final Bytes file) throws BadImage {
		for (int at = BLOCKS + tableBytes(file); at + 9 <= file.length(); at = afterExtension(file, at)) {
			if (file.u8(at) == FRAME) return at + 1;
			if (file.u8(at) != EXTENSION) break;
		}
		throw new BadImage("is cut off or damaged: no picture is found in it");
	}

	private static int tableBytes(final Bytes file) {
		final int flags = file.length() < BLOCKS ? 0 : file.u8(SCREEN + 4);
		return flags < 0x80 ? 0 : 3 << (flags & 7) + 1;
	}

	/** An extension is its two first bytes and blocks that begin with their lengths, the last of which is 0. */
	private static int afterExtension(final Bytes file, final int start) {
		int at = start + 2;
		while (at < file.length() && file.u8(at) != 0) at += 1 + file.u8(at);
		return at + 1;
	}
}
