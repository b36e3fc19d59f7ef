package org.visavis.metadata;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;

import org.visavis.file.Bytes;
import org.visavis.file.Chunk;
import org.visavis.file.VisibleText;
import org.visavis.header.JpegProfile;

/** What the segments of a JPEG file state (ITU-T T.81, annex B): EXIF, XMP with its extension, IPTC, comments, the profile. */
final class JpegFacts {

	private static final String XMP = "http://ns.adobe.com/xap/1.0/\0", EXTENSION = "http://ns.adobe.com/xmp/extension/\0",
			PHOTOSHOP = "Photoshop 3.0\0", LABEL = "AIGC";
	private static final int MOST_SEGMENTS = 1_000, DIGEST = 32, HEAD = DIGEST + 8;

	private final Bytes file;
	private final MetadataFacts facts;
	private final List<Chunk> segments;

	JpegFacts(final Bytes file, final MetadataFacts facts) {
		this.file = file;
		this.facts = facts;
		final List<Chunk> all = Chunk.ofJpeg(file, 0);
		segments = all.subList(0, Math.min(MOST_SEGMENTS, all.size()));
	}

	void add() {
		segments.forEach(this::add);
		final List<Chunk> extension = segments.stream().filter(s -> s.begins(file, "e1", EXTENSION) && s.length() > EXTENSION
			.length() + HEAD).toList();
		if (!extension.isEmpty()) facts.addFrom("XMP", "the extension", () -> addExtension(extension));
		final byte[] profile = JpegProfile.of(segments, file);
		if (profile.length > 0) ProfileName.add(profile, facts);
	}

	private void add(final Chunk segment) {
		final int start = segment.start(), length = segment.length();
		if (segment.name().equals("fe")) facts.add("JPEG", "comment", VisibleText.decoded(file.array(), start, length), start);
		else if (segment.begins(file, "e1", Chunk.EXIF)) ExifFacts.add(file, segment.tiff(file).start(), segment.tiff(file)
			.length(), facts);
		else if (segment.begins(file, "e1", XMP)) XmpFacts.add(segment.from(XMP.length()).content(file), facts, start);
		else if (segment.begins(file, "ed", PHOTOSHOP)) IptcFacts.addResources(new Bytes(segment.from(PHOTOSHOP.length())
			.content(file)), facts, start);
		else if (segment.name().startsWith("e") && segment.begins(file, segment.name(), LABEL)) facts.add("JPEG", LABEL,
			VisibleText.decoded(file.array(), start + LABEL.length(), length - LABEL.length()), start);
	}

	/** Joins the pieces of the first extension in the order that they state (XMP part 3, 1.1.3.1). */
	private void addExtension(final List<Chunk> pieces) {
		final ByteArrayOutputStream packet = new ByteArrayOutputStream();
		final String digest = digest(pieces.get(0));
		pieces.stream().filter(piece -> digest(piece).equals(digest)).sorted(Comparator.comparingLong(piece -> file.u32(piece
			.start() + EXTENSION.length() + DIGEST + 4))).forEach(piece -> packet.write(file.array(), piece.start() + EXTENSION
				.length() + HEAD, piece.length() - EXTENSION.length() - HEAD));
		XmpFacts.add(packet.toByteArray(), facts, pieces.get(0).start());
	}

	private String digest(final Chunk piece) {
		return VisibleText.decoded(file.array(), piece.start() + EXTENSION.length(), DIGEST);
	}
}
