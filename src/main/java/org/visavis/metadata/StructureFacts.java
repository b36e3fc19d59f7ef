package org.visavis.metadata;

import java.util.List;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.file.Chunk;
import org.visavis.header.Format;

/** How a file is made up: its parts in order, and what stands behind the end of its picture. */
final class StructureFacts {

	static final String GROUP = "structure";

	private final Bytes file;
	private final MetadataFacts facts;

	StructureFacts(final Bytes file, final MetadataFacts facts) {
		this.file = file;
		this.facts = facts;
	}

	void add(final Format format) {
		facts.addFrom(GROUP, "the structure", () -> {
			if (format.equals(Format.JPEG)) addJpeg();
			else if (format.equals(Format.PNG)) addPng();
			else if (format.equals(Format.WEBP)) addWebp();
			else if (format.equals(Format.HEIC) || format.equals(Format.AVIF)) addParts("boxes", PartList.of(Chunk.ofBoxes(file, 0,
				file.length())));
		});
	}

	private void addParts(final String name, final String parts) {
		facts.add(GROUP, name, parts, 0);
	}

	private void addJpeg() {
		final JpegStructure jpeg = new JpegStructure(file, facts);
		jpeg.add();
		try {
			new Trailer(file, facts).add(jpeg.end());
		}
		catch (final BadImage e) {
			facts.note(GROUP, "where the picture ends cannot be told");
		}
	}

	private void addPng() {
		final List<Chunk> chunks = Chunk.ofPng(file);
		addParts("chunks", PartList.of(chunks));
		chunks.stream().filter(chunk -> !PngFacts.STATING.contains(chunk.name()) && !chunk.hasItsChecksum(file)).map(
			Chunk::name).distinct().forEach(name -> facts.note("PNG", "the checksum of the chunk " + name + " is wrong"));
		if (!chunks.isEmpty() && chunks.get(chunks.size() - 1).name().equals("IEND")) new Trailer(file, facts).add(chunks.get(chunks
			.size() - 1).end() + 4);
	}

	private void addWebp() {
		addParts("chunks", PartList.of(Chunk.ofWebp(file)));
		final long end = 8 + file.u32LowFirst(4);
		if (end < file.length()) new Trailer(file, facts).add((int) end);
	}
}
