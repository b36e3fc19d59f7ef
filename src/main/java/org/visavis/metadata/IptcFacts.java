package org.visavis.metadata;

import java.util.Map;

import org.visavis.file.Bytes;
import org.visavis.file.VisibleText;

/** What the IPTC records in Photoshop's resources state (IIM 4.2): what was written by hand or by a picture agency. */
final class IptcFacts {

	private static final String IPTC = "IPTC";
	private static final int RESOURCE = 0x0404, TAG = 0x1c, APPLICATION_RECORD = 2;

	private static final Map<Integer, String> NAMES = Map.ofEntries(Map.entry(5, "ObjectName"), Map.entry(25, "Keywords"), Map
		.entry(40, "SpecialInstructions"), Map.entry(55, "DateCreated"), Map.entry(60, "TimeCreated"), Map.entry(65,
			"OriginatingProgram"), Map.entry(70, "ProgramVersion"), Map.entry(80, "By-line"), Map.entry(90, "City"), Map.entry(101,
				"Country"), Map.entry(105, "Headline"), Map.entry(110, "Credit"), Map.entry(115, "Source"), Map.entry(116,
					"CopyrightNotice"), Map.entry(120, "Caption-Abstract"), Map.entry(122, "Writer-Editor"));

	private IptcFacts() {}

	/** Adds the records of resources: "8BIM", a number, a name, a length and a content, each of even length. */
	static void addResources(final Bytes resources, final MetadataFacts facts, final long offset) {
		facts.addFrom(IPTC, "the block", () -> {
			for (int at = 0; at + 12 <= resources.length() && resources.has(at, "8BIM");) {
				final int name = resources.u8(at + 6), content = at + 6 + (name + 2 & ~1) + 4;
				final long length = resources.u32(content - 4);
				if (resources.u16(at + 4) == RESOURCE) addRecords(resources, content, Math.addExact(content, Math.toIntExact(length)),
					facts, offset);
				at = Math.toIntExact(content + length + (length & 1));
			}
		});
	}

	private static void addRecords(final Bytes block, final int start, final int end, final MetadataFacts facts,
		final long offset)
	{
		for (int at = start; at + 5 <= end && block.u8(at) == TAG;) {
			final int length = block.u16(at + 3), from = at + 5;
			final String name = NAMES.get(block.u8(at + 2));
			if (length > end - from) throw new IndexOutOfBoundsException("A record outside of its block");
			if (block.u8(at + 1) == APPLICATION_RECORD && name != null) facts.add(IPTC, name, VisibleText.decoded(block.array(),
				from, length), offset);
			at = from + length;
		}
	}
}
