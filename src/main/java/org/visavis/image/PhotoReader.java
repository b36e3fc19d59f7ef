package org.visavis.image;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.file.Sha256;
import org.visavis.file.SizeLimits;
import org.visavis.header.Format;
import org.visavis.metadata.MetadataFact;

/**
 * Reads a file into a {@link Photo}: JPEG, PNG, TIFF, GIF, BMP, WebP, PNM, HEIC and JPEG 2000, told by content. What a file
 * does wrong becomes the photo's problem, never an exception. For one thread.
 */
public final class PhotoReader {

	/** How the problem of a photograph ends for which the memory did not last: more memory may read it. */
	public static final String OUT_OF_MEMORY = " MB of memory, more than there is.";

	private final Decoders decoders = new Decoders();
	private final Scratch scratch = new Scratch();
	private final boolean alone, asStored;

	/** A reader that has all the memory: a photograph for which it does not last has that as its problem. */
	public PhotoReader() {
		this(true, false);
	}

	private PhotoReader(final boolean alone, final boolean asStored) {
		this.alone = alone;
		this.asStored = asStored;
	}

	/** A reader that neither turns pictures by EXIF nor converts their colours. */
	public static PhotoReader asStored() {
		return new PhotoReader(true, true);
	}

	/** A reader that shares the memory: where it does not last, {@link OutOfMemoryError} is thrown. */
	public static PhotoReader besideOthers() {
		return new PhotoReader(false, false);
	}

	/**
	 * The upright photograph with its SHA-256; or, for a file that cannot be read, is no image, is damaged or would not
	 * fit, what is known of it and why it has no pixels.
	 */
	public Photo read(final Path file) {
		return read(file, String.valueOf(file.getFileName()));
	}

	/**
	 * The same of a file that may be called otherwise now.
	 *
	 * @param name of the file, for the sentence why it has no pixels
	 */
	public Photo read(final Path file, final String name) {
		final Findings found = new Findings();
		return guarded(name, found, () -> read(file, found));
	}

	/** Takes what a file says about itself out of its bytes. */
	public interface Look {

		List<MetadataFact> metadata(Format format, Bytes file);
	}

	/** What is known of a file without its pixels; a problem if it cannot be read or is no image of a known kind. */
	public PhotoFacts look(final Path file, final String name, final Look look) {
		final Findings found = new Findings();
		return guarded(name, found, () -> {
			final Bytes bytes = new Bytes(load(file, found));
			found.format = Format.of(bytes);
			found.metadata = look.metadata(found.format, bytes);
			if (!found.format.isRead() && !found.format.equals(Format.AVIF)) throw found.format.refusal();
			return found.problem("");
		}).facts();
	}

	private interface Reading {

		Photo read() throws IOException, BadImage;
	}

	private Photo guarded(final String name, final Findings found, final Reading reading) {
		try {
			return reading.read();
		}
		catch (final BadImage e) {
			return found.problem(name + " " + e.getMessage() + ".");
		}
		catch (final OutOfMemoryError e) {
			if (!alone) throw e;
			return found.problem(name + " needs about " + found.megabytes() + OUT_OF_MEMORY);
		}
		catch (final ClosedByInterruptException e) {
			throw new UncheckedIOException(e);
		}
		catch (final IOException | RuntimeException | StackOverflowError | AssertionError e) {
			return found.problem(name + (found.sha256.isEmpty() ? " cannot be read: " : " cannot be decoded: ") + reason(e) +
				".");
		}
	}

	/** What a file states about itself, with its SHA-256 and nothing of its pixels; as much of that as can be read. */
	public static PhotoFacts stated(final Path file) {
		final Findings found = new Findings();
		try {
			final Bytes bytes = new Bytes(load(file, found));
			found.format = Format.of(bytes);
			found.metadata = StatedMarkers.metadata(found.format, bytes);
		}
		catch (final BadImage | IOException e) {
			return found.problem(String.valueOf(e.getMessage())).facts();
		}
		return found.problem("").facts();
	}

	/** Takes the memory of a photograph that is not used any more, for the next one. */
	public void giveBack(final Photo photo) {
		photo.pixels().ifPresent(pixels -> scratch.giveBack(pixels.update(null).getCurrentStorageArray()));
	}

	private Photo read(final Path file, final Findings found) throws IOException, BadImage {
		final byte[] bytes = load(file, found);
		found.format = Format.of(new Bytes(bytes));
		found.metadata = StatedMarkers.metadata(found.format, new Bytes(bytes)); // first: decoders change what they stumble over
		try (Decoder decoder = decoders.open(found.format, bytes, scratch)) {
			final Upright upright = measure(decoder, found);
			final Decoded decoded = decoder.decode();
			found.limitation = decoded.limitation();
			if (!upright.takes(decoded.image())) throw new BadImage("is damaged: it holds a picture of another size than it says");
			final List<String> steps = new ArrayList<>(decoded.steps());
			steps.addAll(PixelRows.steps(decoded.image()));
			final Upright.Rows rows = PixelRows.of(decoded.image());
			final int[] argb = scratch.argb(upright.pixels());
			upright.fill(rows, argb);
			if (found.orientation != 1) steps.add("turned by EXIF orientation " + found.orientation);
			if (!asStored) decoded.profile().ifPresent(p -> {
				p.convert(argb);
				steps.add("ICC profile " + p.quotedName() + " converted to sRGB");
			});
			return found.photo(steps, argb);
		}
	}

	private static byte[] load(final Path file, final Findings found) throws IOException, BadImage {
		if (!Files.exists(file)) throw new BadImage("does not exist");
		if (!Files.isRegularFile(file)) throw new BadImage("is no file");
		found.bytes = Files.size(file);
		if (found.bytes > SizeLimits.MAX_FILE_BYTES) {
			try (InputStream stream = Files.newInputStream(file)) {
				found.sha256 = Sha256.of(stream);
			}
			throw new BadImage("has " + found.bytes + " bytes; at most " + SizeLimits.MAX_FILE_BYTES + " are read");
		}
		final byte[] bytes = Files.readAllBytes(file);
		found.bytes = bytes.length;
		found.sha256 = Sha256.of(bytes);
		if (bytes.length == 0) throw new BadImage("is empty");
		return bytes;
	}

	private Upright measure(final Decoder decoder, final Findings found) throws IOException, BadImage {
		final int w = decoder.width(), h = decoder.height();
		found.orientation = asStored ? 1 : decoder.orientation();
		found.bytesAPixel = decoder.bytesAPixel();
		found.width = found.orientation > 4 ? h : w;
		found.height = found.orientation > 4 ? w : h;
		SizeLimits.check(found.width, found.height, found.bytes);
		return Upright.of(found.orientation, w, h);
	}

	/** The decoder's own words on one line; a decoder that stumbled over garbage has none. */
	private static String reason(final Throwable e) {
		if (e instanceof AccessDeniedException) return "access is denied";
		if (e instanceof EOFException) return "it is cut off";
		final String words = String.valueOf(e.getMessage()).replaceAll("\\s+", " ").replaceAll("[ .!]+$", "");
		return e instanceof IOException && e.getMessage() != null ? words : "the data are damaged (" + e.getClass()
			.getSimpleName() + ")";
	}
}
