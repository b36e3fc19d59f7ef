package org.visavis.image;

import java.awt.color.ColorSpace;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.file.Chunk;
import org.visavis.header.ExifOrientation;

/** PNG, with the embedded profile and the EXIF block that the JDK's reader passes over. */
final class PngDecoder extends ImageIoDecoder {

	/** No profile of three colours is longer; what inflates beyond is a bomb. */
	private static final int MAX_PROFILE_BYTES = 4 << 20;

	private final Bytes file;
	private final List<Chunk> chunks;

	PngDecoder(final ImageIoSession session, final Bytes file) {
		this(session, file, Chunk.ofPng(file));
	}

	private PngDecoder(final ImageIoSession session, final Bytes file, final List<Chunk> chunks) {
		super(session, "pictures", ExifOrientation.of(file, Chunk.find(chunks, "eXIf")));
		this.file = file;
		this.chunks = chunks;
	}

	@Override
	public Decoded decode() throws IOException, BadImage {
		Chunk.refuseDamagedPng(chunks, file);
		final Decoded plain = super.decode();
		final Optional<ColourProfile> profile = Chunk.find(chunks, "iCCP").flatMap(c -> ColourProfile.of(inflated(c),
			ColorSpace.TYPE_RGB));
		return new Decoded(plain.image(), profile, animation());
	}

	/** The JDK's reader takes the picture for programs that know no animations: it may be the first frame or another one. */
	private List<String> animation() {
		final Optional<Chunk> control = Chunk.find(chunks, "acTL").filter(c -> c.length() >= 4);
		if (control.isEmpty() || file.u32(control.get().start()) < 2) return List.of();
		final boolean isFrame = Chunk.find(chunks.subList(0, firstData()), "fcTL").isPresent();
		return List.of((isFrame ? "first of " : "still picture beside ") + file.u32(control.get().start()) + " frames");
	}

	private int firstData() {
		return (int) chunks.stream().takeWhile(c -> !c.name().equals("IDAT")).count();
	}

	/** The profile in an iCCP chunk: a name, a zero, the method 0, deflated data; empty if it is broken. */
	private byte[] inflated(final Chunk chunk) {
		int data = chunk.start();
		while (data < chunk.start() + chunk.length() && file.u8(data) != 0) data++;
		final Inflater inflater = new Inflater();
		try {
			final int skipped = data + 2 - chunk.start();
			if (skipped >= chunk.length()) return new byte[0];
			inflater.setInput(file.array(), data + 2, chunk.length() - skipped);
			final byte[] buffer = new byte[MAX_PROFILE_BYTES];
			final int length = inflater.inflate(buffer);
			return inflater.finished() ? Arrays.copyOf(buffer, length) : new byte[0];
		}
		catch (final DataFormatException e) {
			return new byte[0]; // a broken profile must not fail the photograph
		}
		finally {
			inflater.end();
		}
	}
}
