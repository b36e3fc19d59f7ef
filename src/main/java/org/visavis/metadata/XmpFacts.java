package org.visavis.metadata;

import java.io.ByteArrayInputStream;
import java.util.Map;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The creator tool and the dates of an XMP packet (ISO 16684-1), whether it writes them as attributes or as elements.
 * Read by the JDK's own parser, whatever others are installed, without document types and without external entities.
 */
public final class XmpFacts {

	private static final String XMP = "XMP", ADOBE = "http://ns.adobe.com/", BASIC = ADOBE + "xap/1.0/", EXIF = ADOBE +
		"exif/1.0/";

	private static final Map<QName, String> NAMES = Map.of(new QName(BASIC, "CreatorTool"), "xmp:CreatorTool", new QName(
		BASIC, "CreateDate"), "xmp:CreateDate", new QName(BASIC, "ModifyDate"), "xmp:ModifyDate", new QName(BASIC,
			"MetadataDate"), "xmp:MetadataDate", new QName(ADOBE + "photoshop/1.0/", "DateCreated"), "photoshop:DateCreated",
		new QName(ADOBE + "tiff/1.0/", "DateTime"), "tiff:DateTime", new QName(EXIF, "DateTimeOriginal"),
		"exif:DateTimeOriginal", new QName(EXIF, "DateTimeDigitized"), "exif:DateTimeDigitized");

	private static final QName RDF = new QName("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "RDF");

	/** No packet of a camera or an editor comes near. */
	public static final int MOST_BYTES = 1 << 20;

	private final XMLStreamReader xml;
	private final MetadataFacts facts;

	private XmpFacts(final XMLStreamReader xml, final MetadataFacts facts) {
		this.xml = xml;
		this.facts = facts;
	}

	/** Adds what a packet states. */
	static void add(final byte[] packet, final MetadataFacts facts) {
		if (packet.length > MOST_BYTES) facts.note(XMP, "the block has more than " + MOST_BYTES + " bytes and is not read");
		else facts.addFrom(XMP, "the block", () -> new XmpFacts(reader(packet), facts).addAll());
	}

	private static XMLStreamReader reader(final byte[] packet) throws XMLStreamException {
		final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory.createXMLStreamReader(new ByteArrayInputStream(packet));
	}

	/** Nothing behind the end of the RDF counts: packets are padded in many ways. */
	private void addAll() throws XMLStreamException {
		while (!xml.isStartElement() || !xml.getName().equals(RDF))
			if (xml.next() == XMLStreamReader.END_DOCUMENT) return;
		for (int depth = 1; depth > 0;) {
			final int event = xml.next();
			if (event == XMLStreamReader.START_ELEMENT) {
				depth++;
				if (depth == 2) attributes();
				else if (depth == 3 && NAMES.containsKey(xml.getName())) {
					element(xml.getName());
					depth--;
				}
			}
			else if (event == XMLStreamReader.END_ELEMENT) depth--;
		}
	}

	private void attributes() {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			final String name = NAMES.get(xml.getAttributeName(i));
			if (name != null) facts.add(XMP, name, xml.getAttributeValue(i));
		}
	}

	private void element(final QName name) throws XMLStreamException {
		facts.add(XMP, NAMES.get(name), xml.getElementText());
	}
}
