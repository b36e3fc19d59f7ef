package org.visavis.image;

import java.util.List;
import java.util.Optional;

import org.visavis.header.Format;
import org.visavis.metadata.MetadataFact;

import net.imglib2.img.array.ArrayImgs;

/** What has been found out about a file so far; a failure keeps what was found before it. */
final class Findings {

	String sha256 = "";
	long bytes;
	Format format = Format.UNKNOWN;
	List<MetadataFact> metadata = List.of();
	int width, height, orientation;
	String limitation = "";
	int bytesAPixel = Decoder.BYTES_A_PIXEL;

	/** Roughly what decoding takes. */
	long megabytes() {
		return (bytes + (long) bytesAPixel * width * height) / 1_000_000 + 1;
	}

	/** A photograph that could be read. */
	Photo photo(final List<String> steps, final int[] argb) {
		final PhotoFacts facts = new PhotoFacts(sha256, PixelHash.of(argb, width, height), bytes, format.name(), width, height, orientation, String
			.join("; ", steps), limitation, metadata, "");
		return new Photo(facts, Optional.of(ArrayImgs.argbs(argb, width, height)));
	}

	/** A photograph that could not be. */
	Photo problem(final String sentence) {
		return new Photo(new PhotoFacts(sha256, "", bytes, format.name(), width, height, orientation, "", "", metadata, sentence), Optional
			.empty());
	}
}
