package org.visavis.image;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Reads what a file of a known format states about itself; never fails. GIF, BMP and PNM state nothing here. */
final class MetadataReader {

	private static final String XMP = "http://ns.adobe.com/xap/1.0/\0", ICC = "ICC_PROFILE\0";

	private final Bytes file;
	private final MetadataFacts facts = new MetadataFacts();

	private MetadataReader(final Bytes file) {
		this.file = file;
	}

	/** The facts in the order of the file, a JPEG profile last, and notes where a part of it is broken. */
	static List<MetadataFact> of(final Format format, final Bytes file) {
		final MetadataReader reader = new MetadataReader(file);
		if (format.equals(Format.JPEG)) reader.addJpeg();
		else if (format.equals(Format.TIFF)) ExifFacts.add(file, 0, file.length(), reader.facts);
		else if (format.equals(Format.PNG)) Chunk.ofPng(file).forEach(new PngFacts(file, reader.facts)::add);
		else if (format.equals(Format.WEBP)) Chunk.ofWebp(file).forEach(reader::addWebp);
		return reader.facts.list();
	}

	private void addJpeg() {
		final ByteArrayOutputStream profile = new ByteArrayOutputStream(0);
		for (final Chunk segment : Chunk.ofJpeg(file)) {
			final int start = segment.start(), length = segment.length();
			if (segment.name().equals("fe")) facts.add("JPEG", "comment", VisibleText.decoded(file.array(), start, length));
			else if (segment.begins(file, "e1", Chunk.EXIF)) addExif(segment);
			else if (segment.begins(file, "e1", XMP)) XmpFacts.add(segment.from(XMP.length()).content(file), facts);
			else if (segment.begins(file, "e2", ICC) && length > 14) profile.write(file.array(), start + 14, length - 14);
		}
		if (profile.size() > 0) ProfileName.add(profile.toByteArray(), facts);
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
