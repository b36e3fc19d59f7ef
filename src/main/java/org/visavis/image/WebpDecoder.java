package org.visavis.image;

import java.awt.color.ColorSpace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.file.Chunk;
import org.visavis.header.ExifOrientation;
import org.visavis.webp.WebpPicture;

/** WebP (RFC 9649) by libwebp; of an animation the first frame. */
final class WebpDecoder implements Decoder {

	private static final int HAS_ANIMATION = 0x02, FRAME_HEADER = 16;

	private final Bytes file;
	private final List<Chunk> chunks;
	private final WebpPicture picture;
	private final Optional<Canvas> canvas;

	/** @throws BadImage if its header, or that of its first frame, is damaged */
	WebpDecoder(final Bytes file) throws IOException, BadImage {
		this.file = file;
		chunks = Chunk.ofWebp(file);
		final Optional<Chunk> header = Chunk.find(chunks, "VP8X").filter(c -> c.length() >= 10 && (file.u8(c.start()) &
			HAS_ANIMATION) != 0);
		final Optional<Chunk> frame = header.flatMap(c -> Chunk.find(chunks, "ANMF")).filter(c -> c.length() >= FRAME_HEADER);
		if (header.isPresent() && frame.isEmpty()) throw new BadImage("is cut off or damaged: no picture is found in it");
		canvas = frame.map(c -> canvas(header.get().start(), c.start()));
		picture = frame.isEmpty() ? new WebpPicture(file.array(), 0, file.length()) : new WebpPicture(file.array(), frame.get()
			.start() + FRAME_HEADER, frame.get().length() - FRAME_HEADER);
	}

	@Override
	public int width() {
		return canvas.map(Canvas::width).orElseGet(picture::width);
	}

	@Override
	public int height() {
		return canvas.map(Canvas::height).orElseGet(picture::height);
	}

	@Override
	public int orientation() {
		return ExifOrientation.of(file, Chunk.find(chunks, "EXIF"));
	}

	/** libwebp's memory has 7 of a lossless picture, 8 with transparency, which are given up before the photograph's 4. */
	@Override
	public int bytesAPixel() {
		return 12;
	}

	@Override
	public Decoded decode() throws IOException, BadImage {
		if (file.u32LowFirst(4) + 8 > file.length()) throw new BadImage("is cut off: the WebP data end early");
		final Optional<ColourProfile> profile = Chunk.find(chunks, "ICCP").flatMap(c -> ColourProfile.of(c.content(file),
			ColorSpace.TYPE_RGB));
		if (canvas.isEmpty()) return new Decoded(picture.decode(), profile, List.of());
		canvas.get().refuseOther(picture.width(), picture.height());
		return new Decoded(canvas.get().with(picture.decode(), 0), profile, animation());
	}

	private List<String> animation() {
		final long frames = chunks.stream().filter(c -> c.name().equals("ANMF")).count();
		final List<String> steps = new ArrayList<>(canvas.get().steps());
		if (frames > 1) steps.add(0, "first of " + frames + " frames");
		return steps;
	}

	private Canvas canvas(final int header, final int frame) {
		return new Canvas(1 + file.u24LowFirst(header + 4), 1 + file.u24LowFirst(header + 7), 2 * file.u24LowFirst(frame), 2 *
			file.u24LowFirst(frame + 3), 1 + file.u24LowFirst(frame + 6), 1 + file.u24LowFirst(frame + 9));
	}
}
