package org.visavis.metadata;

import org.visavis.file.Bytes;
import org.visavis.header.HeifFile;
import org.visavis.header.HeifItem;

/** What the EXIF block, the XMP packet and the profile in a HEIC file state (ISO/IEC 23008-12, annex A). */
final class HeifFacts {

	private final HeifFile file;
	private final MetadataFacts facts;

	HeifFacts(final HeifFile file, final MetadataFacts facts) {
		this.file = file;
		this.facts = facts;
	}

	void add() {
		for (final HeifItem item : file.items()) {
			if (item.type().equals("Exif")) facts.addFrom("EXIF", "the block", () -> {
				final byte[] tiff = file.tiff(item);
				ExifFacts.add(new Bytes(tiff), 0, tiff.length, facts, Stated.NOWHERE);
			});
			else if (item.mime().equals("application/rdf+xml")) facts.addFrom("XMP", "the block", () -> XmpFacts.add(file.content(
				item, XmpFacts.MOST_BYTES + 1), facts, Stated.NOWHERE));
		}
		file.profile().ifPresent(profile -> ProfileName.add(profile, facts));
	}
}
