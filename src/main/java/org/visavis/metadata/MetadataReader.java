package org.visavis.metadata;

import java.util.List;

import org.visavis.file.Bytes;
import org.visavis.file.Chunk;
import org.visavis.header.Format;
import org.visavis.header.HeifFile;

/** Reads what a file of a known format states about itself; never fails. BMP and PNM state nothing here. */
public final class MetadataReader {

	private final Bytes file;
	private final MetadataFacts facts = new MetadataFacts();

	private MetadataReader(final Bytes file) {
		this.file = file;
	}

	/** The facts in the order of the file, a JPEG profile last, and notes where a part of it is broken. */
	public static List<MetadataFact> of(final Format format, final Bytes file) {
		return read(format, file).list();
	}

	/** The same with what they were gathered from. */
	public static MetadataFacts read(final Format format, final Bytes file) {
		final MetadataReader reader = new MetadataReader(file);
		reader.add(format);
		return reader.facts;
	}

	/** Adds also how the file is made up: its parts, tables, previews, and what stands behind its picture. */
	public static MetadataFacts readWithStructure(final Format format, final Bytes file) {
		final MetadataFacts facts = read(format, file);
		new StructureFacts(file, facts).add(format);
		return facts;
	}

	private void add(final Format format) {
		if (format.equals(Format.JPEG)) new JpegFacts(file, facts).add();
		else if (format.equals(Format.TIFF) || format.equals(Format.RAW) && isClassicTiff(file)) ExifFacts.add(file, 0, file.length(), facts);
		else if (format.equals(Format.PNG)) addPng();
		else if (format.equals(Format.HEIC) || format.equals(Format.AVIF)) new HeifFacts(new HeifFile(file), facts).add();
		else if (format.equals(Format.JPEG_2000)) new Jpeg2000Facts(file, facts).add();
		else if (format.equals(Format.WEBP)) Chunk.ofWebp(file).forEach(this::addWebp);
		else if (format.equals(Format.GIF)) new GifFacts(file, facts).add();
		if (format.isRead()) facts.addFrom("Samsung trailer", "the trailer", () -> new Trailer(file, facts).addSamsung());
	}

	private void addPng() {
		Chunk.ofPng(file).forEach(new PngFacts(file, facts)::add);
		facts.addFrom("PNG", "the pixels", () -> new StealthText(file).read().ifPresent(text -> facts.add(StealthText.GROUP, text
			.magic(), text.value(), text.offset())));
	}

	private static boolean isClassicTiff(final Bytes file) {
		return file.has(0, "II*\0") || file.has(0, "MM\0*");
	}

	private void addWebp(final Chunk chunk) {
		if (chunk.name().equals("EXIF")) addExif(chunk);
		else if (chunk.name().equals("XMP ")) XmpFacts.add(chunk.content(file), facts, chunk.start());
		else if (chunk.name().equals("ICCP")) ProfileName.add(chunk.content(file), facts);
	}

	private void addExif(final Chunk chunk) {
		final Chunk tiff = chunk.tiff(file);
		ExifFacts.add(file, tiff.start(), tiff.length(), facts);
	}
}
