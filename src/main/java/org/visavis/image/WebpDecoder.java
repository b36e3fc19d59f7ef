package org.visavis.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.file.Chunk;
import org.visavis.header.ExifOrientation;

/** WebP (RFC 9649); its profile is taken from the reader and converted like those of other formats. */
final class WebpDecoder extends ImageIoDecoder {

	/** Flags of the extended header. */
	private static final int HAS_ANIMATION = 0x02, HAS_ALPHA = 0x10, HAS_PROFILE = 0x20;

	private static final String ALPHA = "ALPH";

	/** What the reader warns of and leaves every pixel in place; plain alpha is read here. */
	private static final Pattern HARMLESS = Pattern.compile("Ignoring (unsupported|unexpected) chunk.*|" +
		"Expected 'ICCP' chunk.*|Unexpected 'ALPH' chunk reserved value.*|Uncompressed WebP alpha not implemented");

	private final Bytes file;
	private final Optional<ColourProfile> profile;
	private final Optional<Canvas> canvas;
	private final Optional<WebpAlpha> plainAlpha;

	/** @param session not yet asked for anything: its file changes here */
	WebpDecoder(final ImageIoSession session, final Bytes file) {
		this(session, file, Chunk.ofWebp(file));
	}

	private WebpDecoder(final ImageIoSession session, final Bytes file, final List<Chunk> chunks) {
		super(session, "frames", ExifOrientation.of(file, Chunk.find(chunks, "EXIF")));
		this.file = file;
		profile = Chunk.find(chunks, "ICCP").flatMap(c -> ColourProfile.of(c.content(file), ColorSpace.TYPE_RGB));
		final Optional<Chunk> header = Chunk.find(chunks, "VP8X").filter(c -> c.length() >= 10);
		canvas = header.filter(c -> (file.u8(c.start()) & HAS_ANIMATION) != 0).flatMap(c -> Chunk.find(chunks, "ANMF").filter(
			frame -> frame.length() >= 16).map(frame -> canvas(c.start(), frame.start())));
		final Optional<Chunk> alpha = Chunk.find(canvas.isEmpty() ? chunks : inFirstFrame(chunks), ALPHA);
		plainAlpha = alpha.map(c -> new WebpAlpha(file, c)).filter(WebpAlpha::isPlain);
		Chunk.find(chunks, "ICCP").ifPresent(c -> file.put(c.start() - 8, "XMP "));
		header.ifPresent(c -> file.array()[c.start()] &= ~HAS_PROFILE);
		if (alpha.isPresent()) header.ifPresent(c -> file.array()[c.start()] |= HAS_ALPHA);
	}

	@Override
	public int width() throws IOException, BadImage {
		return canvas.isPresent() ? canvas.get().width() : super.width();
	}

	@Override
	public int height() throws IOException {
		return canvas.isPresent() ? canvas.get().height() : super.height();
	}

	@Override
	public Decoded decode() throws IOException, BadImage {
		if (file.u32LowFirst(4) + 8 > file.length()) throw new BadImage("is cut off: the WebP data end early");
		final Decoded plain = super.decode();
		return new Decoded(plain.image(), profile, plain.steps());
	}

	@Override
	BufferedImage image(final ImageIoSession from) throws IOException, BadImage {
		final BufferedImage image = from.image();
		if (plainAlpha.isPresent()) plainAlpha.get().write(image.getAlphaRaster());
		return canvas.isPresent() ? canvas.get().with(image, 0) : image;
	}

	@Override
	List<String> others(final ImageIoSession from) throws IOException {
		final List<String> steps = new ArrayList<>(super.others(from));
		canvas.ifPresent(c -> steps.addAll(c.steps()));
		return steps;
	}

	@Override
	boolean costsNoPixel(final String warning) {
		return HARMLESS.matcher(warning).matches();
	}

	private Canvas canvas(final int header, final int frame) {
		return new Canvas(1 + file.u24LowFirst(header + 4), 1 + file.u24LowFirst(header + 7), 2 * file.u24LowFirst(frame), 2 *
			file.u24LowFirst(frame + 3), 1 + file.u24LowFirst(frame + 6), 1 + file.u24LowFirst(frame + 9));
	}

	/** The chunks of the first frame of an animation lie behind its place, size, duration and flags. */
	private List<Chunk> inFirstFrame(final List<Chunk> chunks) {
		final Chunk frame = Chunk.find(chunks, "ANMF").orElseThrow();
		return Chunk.ofWebp(file, frame.start() + 16, frame.start() + frame.length());
	}
}
