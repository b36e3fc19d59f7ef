package org.visavis.image;

import java.awt.color.ColorSpace;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.file.Chunk;

/** WebP; its profile is taken from the reader and converted like those of other formats. */
final class WebpDecoder extends ImageIoDecoder {

	private static final int HAS_PROFILE = 0x20;

	private final Bytes file;
	private final Optional<ColourProfile> profile;

	/** @param session not yet asked for anything: its file changes here */
	WebpDecoder(final ImageIoSession session, final Bytes file) {
		this(session, file, Chunk.ofWebp(file));
	}

	private WebpDecoder(final ImageIoSession session, final Bytes file, final List<Chunk> chunks) {
		super(session, "frames", ExifOrientation.of(file, Chunk.find(chunks, "EXIF")));
		this.file = file;
		profile = Chunk.find(chunks, "ICCP").flatMap(c -> ColourProfile.of(c.content(file), ColorSpace.TYPE_RGB));
		Chunk.find(chunks, "ICCP").ifPresent(c -> file.put(c.start() - 8, "XMP "));
		Chunk.find(chunks, "VP8X").ifPresent(c -> file.array()[c.start()] &= ~HAS_PROFILE);
	}

	@Override
	public Decoded decode() throws IOException, BadImage {
		if (file.u32LowFirst(4) + 8 > file.length()) throw new BadImage("is cut off: the WebP data end early");
		final Decoded plain = super.decode();
		return new Decoded(plain.image(), profile, plain.steps());
	}
}
