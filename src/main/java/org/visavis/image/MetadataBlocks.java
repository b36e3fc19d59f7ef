package org.visavis.image;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.function.BiConsumer;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifTiffHandler;

/** Finds the blocks of metadata in a file, without reading its pixels. */
final class MetadataBlocks {

	/** Bytes of a PNG's deflated chunks and of its others that are read: what they inflate to fits the memory. */
	static final int MOST_DEFLATED = 1 << 16, MOST = 1 << 20;
	private static final Set<String> DEFLATED = Set.of("iCCP", "zTXt", "iTXt"), PLAIN = Set.of("IHDR", "eXIf", "tEXt", "IEND");

	private MetadataBlocks() {}

	/**
	 * The blocks that the library finds; none in a format that has none.
	 *
	 * @param notes takes the group and a sentence of what is not read
	 */
	static Metadata read(final Format format, final byte[] file, final BiConsumer<String, String> notes)
		throws ImageProcessingException, IOException
	{
		if (format.equals(Format.TIFF)) return ofTiff(file);
		if (format.equals(Format.PNG)) return ofStream(withoutPixels(new Bytes(file), notes));
		if (format.equals(Format.JPEG) || format.equals(Format.WEBP) || format.equals(Format.GIF)) return ofStream(file);
		return new Metadata();
	}

	private static Metadata ofTiff(final byte[] file) throws ImageProcessingException, IOException {
		final Metadata metadata = new Metadata();
		new TiffReader().processTiff(new ByteArrayReader(file), new ExifTiffHandler(metadata, null, 0), 0);
		return metadata;
	}

	private static Metadata ofStream(final byte[] file) throws ImageProcessingException, IOException {
		return ImageMetadataReader.readMetadata(new ByteArrayInputStream(file), file.length);
	}

	private static byte[] withoutPixels(final Bytes png, final BiConsumer<String, String> notes) {
		final ByteArrayOutputStream kept = new ByteArrayOutputStream();
		kept.write(png.array(), 0, 8);
		int deflated = MOST_DEFLATED, plain = MOST;
		for (final Chunk chunk : Chunk.ofPng(png)) {
			final boolean isDeflated = DEFLATED.contains(chunk.name());
			if (!isDeflated && !PLAIN.contains(chunk.name())) continue;
			if (isDeflated) deflated -= chunk.length();
			else plain -= chunk.length();
			if (chunk.length() == 0 || (isDeflated ? deflated : plain) >= 0) kept.write(png.array(), chunk.start() - 8, chunk.length() + 12);
		}
		if (deflated < 0 || plain < 0) notes.accept("PNG", "what stands behind the first " + MOST_DEFLATED +
			" bytes of deflated chunks or the first " + MOST + " bytes of others was not read");
		return kept.toByteArray();
	}
}
