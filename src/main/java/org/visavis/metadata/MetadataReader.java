package org.visavis.metadata;

import java.util.List;

import org.visavis.file.Bytes;
import org.visavis.file.Chunk;
import org.visavis.file.VisibleText;
import org.visavis.header.Format;
import org.visavis.header.HeifFile;
import org.visavis.header.JpegProfile;

/** Reads what a file of a known format states about itself; never fails. GIF, BMP and PNM state nothing here. */
public final class MetadataReader {

	private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
	private static final int MOST_SEGMENTS = 1_000;

	private final Bytes file;
	private final MetadataFacts facts = new MetadataFacts();

	private MetadataReader(final Bytes file) {
		this.file = file;
	}

	/** The facts in the order of the file, a JPEG profile last, and notes where a part of it is broken. */
	public static List<MetadataFact> of(final Format format, final Bytes file) {
		final MetadataReader reader = new MetadataReader(file);
		if (format.equals(Format.JPEG)) reader.addJpeg();
		else if (format.equals(Format.TIFF) || format.equals(Format.RAW) && isClassicTiff(file)) ExifFacts.add(file, 0, file.length(), reader.facts);
		else if (format.equals(Format.PNG)) Chunk.ofPng(file).forEach(new PngFacts(file, reader.facts)::add);
		else if (format.equals(Format.HEIC)) new HeifFacts(new HeifFile(file), reader.facts).add();
		else if (format.equals(Format.JPEG_2000)) new Jpeg2000Facts(file, reader.facts).add();
		else if (format.equals(Format.WEBP)) Chunk.ofWebp(file).forEach(reader::addWebp);
		return reader.facts.list();
	}

	private static boolean isClassicTiff(final Bytes file) {
		return file.has(0, "II*\0") || file.has(0, "MM\0*");
	}

	private void addJpeg() {
		final List<Chunk> segments = Chunk.ofJpeg(file, 0);
		for (final Chunk segment : segments.subList(0, Math.min(MOST_SEGMENTS, segments.size()))) {
			final int start = segment.start(), length = segment.length();
			if (segment.name().equals("fe")) facts.add("JPEG", "comment", VisibleText.decoded(file.array(), start, length));
			else if (segment.begins(file, "e1", Chunk.EXIF)) addExif(segment);
			else if (segment.begins(file, "e1", XMP)) XmpFacts.add(segment.from(XMP.length()).content(file), facts);
		}
		final byte[] profile = JpegProfile.of(segments, file);
		if (profile.length > 0) ProfileName.add(profile, facts);
	}

	private void addWebp(final Chunk chunk) {
		if (chunk.name().equals("EXIF")) addExif(chunk);
		else if (chunk.name().equals("XMP ")) XmpFacts.add(chunk.content(file), facts);
		else if (chunk.name().equals("ICCP")) ProfileName.add(chunk.content(file), facts);
	}

	private void addExif(final Chunk chunk) {
		final Chunk tiff = chunk.tiff(file);
		ExifFacts.add(file, tiff.start(), tiff.length(), facts);
	}
}
