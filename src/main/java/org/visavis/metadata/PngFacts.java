package org.visavis.metadata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.InflaterInputStream;

import org.visavis.file.Bytes;
import org.visavis.file.Chunk;
import org.visavis.file.VisibleText;

/** What the text chunks and the profile of a PNG file state (ISO/IEC 15948). */
final class PngFacts {

	/** What inflates beyond is a bomb; more than any name needs. */
	private static final int MOST_BYTES = XmpFacts.MOST_BYTES + 1;

	private static final String RAW = "Raw profile type ";

	static final Set<String> STATING = Set.of("eXIf", "iCCP", "tEXt", "zTXt", "iTXt", "caBX");

	private final Bytes file;
	private final MetadataFacts facts;

	PngFacts(final Bytes file, final MetadataFacts facts) {
		this.file = file;
		this.facts = facts;
	}

	/** Adds what a chunk states, and that its checksum is wrong if it is. */
	void add(final Chunk chunk) {
		if (STATING.contains(chunk.name()) && !chunk.hasItsChecksum(file)) facts.note("PNG", "the checksum of the chunk " +
			chunk.name() + " is wrong");
		final int start = chunk.start(), end = start + chunk.length();
		switch (chunk.name()) {
			case "eXIf" -> ExifFacts.add(file, chunk.tiff(file).start(), chunk.tiff(file).length(), facts);
			case "iCCP" -> facts.addFrom("PNG", "the profile", () -> ProfileName.add(inflated(zero(start, end) + 2, end),
				facts));
			case "tEXt" -> facts.addFrom("PNG", "a text", () -> addText(chunk, content(zero(start, end) + 1, end)));
			case "zTXt" -> facts.addFrom("PNG", "a text", () -> addText(chunk, inflated(zero(start, end) + 2, end)));
			case "iTXt" -> facts.addFrom("PNG", "a text", () -> addInternational(chunk, zero(start, end), end));
			default -> {
				// states nothing
			}
		}
	}

	/** Behind the keyword: a zero, whether deflated, the method, language, a zero, keyword translated, a zero, text. */
	private void addInternational(final Chunk chunk, final int keywordEnd, final int end) throws IOException {
		final int text = zero(zero(keywordEnd + 3, end) + 1, end) + 1;
		addText(chunk, file.u8(keywordEnd + 1) == 0 ? content(text, end) : inflated(text, end));
	}

	private void addText(final Chunk chunk, final byte[] text) {
		final int start = chunk.start();
		final String keyword = VisibleText.decoded(file.array(), start, zero(start, start + chunk.length()) - start);
		if (keyword.equals("XML:com.adobe.xmp")) XmpFacts.add(text, facts, start);
		else if (keyword.startsWith(RAW)) facts.addFrom("PNG", "a raw profile", () -> addRaw(keyword.substring(RAW.length()),
			RawProfile.of(text), start));
		else facts.add("PNG", keyword, VisibleText.decoded(text, 0, text.length), start);
	}

	/** What ImageMagick writes as hexadecimal digits. */
	private void addRaw(final String type, final byte[] profile, final int start) {
		final Chunk all = new Chunk("", 0, profile.length);
		final Bytes bytes = new Bytes(profile);
		switch (type) {
			case "exif", "APP1" -> ExifFacts.add(bytes, all.tiff(bytes).start(), all.tiff(bytes).length(), facts, start);
			case "xmp" -> XmpFacts.add(profile, facts, start);
			case "iptc", "8bim" -> IptcFacts.addResources(bytes, facts, start);
			default -> {
				// pixels' colours and the like
			}
		}
	}

	private byte[] content(final int from, final int to) {
		return Arrays.copyOfRange(file.array(), from, to);
	}

	private byte[] inflated(final int from, final int to) throws IOException {
		try (InflaterInputStream stream = new InflaterInputStream(new ByteArrayInputStream(file.array(), from, to - from))) {
			return stream.readNBytes(MOST_BYTES);
		}
	}

	private int zero(final int from, final int to) {
		for (int at = from; at < to; at++)
			if (file.u8(at) == 0) return at;
		throw new IndexOutOfBoundsException("No end of a keyword");
	}
}
