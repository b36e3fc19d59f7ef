package org.visavis.metadata;

import org.visavis.file.Bytes;
import org.visavis.file.Chunk;

/** What the boxes of a JP2 file state: EXIF and XMP stand in boxes named by 16 bytes, the profile in the header. */
final class Jpeg2000Facts {

	private static final int NAME_BYTES = 16;

	private static final String EXIF = "JpgTiffExif->JP2",
			XMP = "\u00be\u007a\u00cf\u00cb\u0097\u00a9\u0042\u00e8\u009c\u0071\u0099\u0094\u0091\u00e3\u00af\u00ac";

	private final Bytes file;
	private final MetadataFacts facts;

	Jpeg2000Facts(final Bytes file, final MetadataFacts facts) {
		this.file = file;
		this.facts = facts;
	}

	void add() {
		if (file.u8(0) == 0xff) return; // a codestream alone
		Chunk.ofBoxes(file, 0, file.length()).forEach(this::add);
	}

	private void add(final Chunk box) {
		if (box.begins(file, "uuid", EXIF)) {
			final Chunk tiff = box.from(NAME_BYTES).tiff(file);
			ExifFacts.add(file, tiff.start(), tiff.length(), facts);
		}
		else if (box.begins(file, "uuid", XMP)) XmpFacts.add(box.from(NAME_BYTES).content(file), facts, box.start());
		else if (box.name().equals("jp2h")) Chunk.ofBoxes(file, box.start(), box.end()).stream().filter(inside -> inside.begins(
			file, "colr", "\2") && inside.length() > 3).forEach(colours -> ProfileName.add(colours.from(3).content(file), facts));
	}
}
