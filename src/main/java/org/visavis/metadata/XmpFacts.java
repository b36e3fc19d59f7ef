package org.visavis.metadata;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What an XMP packet (ISO 16684-1) says of programs, dates and sources, whether it writes that as attributes or as
 * elements; names are known by their namespace, whatever its prefix is. Read by the JDK's own parser, whatever others are
 * installed, without document types and without external entities.
 */
public final class XmpFacts {

	private static final String XMP = "XMP";

	private static final QName RDF = new QName("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "RDF"), ITEM = new QName(RDF
		.getNamespaceURI(), "li");

	/** No packet of a camera or an editor comes near. */
	public static final int MOST_BYTES = 1 << 20;

	private final XMLStreamReader xml;
	private final MetadataFacts facts;
	private final long offset;

	private XmpFacts(final XMLStreamReader xml, final MetadataFacts facts, final long offset) {
		this.xml = xml;
		this.facts = facts;
		this.offset = offset;
	}

	/**
	 * Adds what a packet states.
	 *
	 * @param offset of the packet in the file
	 */
	static void add(final byte[] packet, final MetadataFacts facts, final long offset) {
		if (packet.length > MOST_BYTES) facts.note(XMP, "the block has more than " + MOST_BYTES + " bytes and is not read");
		else facts.addFrom(XMP, "the block", () -> new XmpFacts(reader(packet), facts, offset).addAll());
	}

	private static XMLStreamReader reader(final byte[] packet) throws XMLStreamException {
		final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory.createXMLStreamReader(new InputStreamReader(new ByteArrayInputStream(packet), encoding(packet)));
	}

	/** Found out here, since the parser prints what is no letter in its encoding. */
	private static Charset encoding(final byte[] packet) {
		final int first = packet.length < 2 ? 0 : (packet[0] & 0xff) << 8 | packet[1] & 0xff;
		return switch (first) {
			case 0xfeff, 0xfffe -> StandardCharsets.UTF_16;
			case '<' -> StandardCharsets.UTF_16BE;
			case '<' << 8 -> StandardCharsets.UTF_16LE;
			default -> StandardCharsets.UTF_8;
		};
	}

	/** Nothing behind the end of the RDF counts: packets are padded in many ways. */
	private void addAll() throws XMLStreamException {
		while (!xml.isStartElement() || !xml.getName().equals(RDF))
			if (xml.next() == XMLStreamReader.END_DOCUMENT) return;
		for (int depth = 1; depth > 0;) {
			final int event = xml.next();
			if (event == XMLStreamReader.START_ELEMENT) {
				depth++;
				if (depth == 2) attributes(XmpNames.PROPERTIES);
				else if (depth == 3 && XmpNames.PROPERTIES.containsKey(xml.getName())) {
					property(XmpNames.PROPERTIES.get(xml.getName()));
					depth--;
				}
				else if (depth > 3) attributes(XmpNames.EVENTS);
				if (depth > 3 && XmpNames.EVENTS.containsKey(xml.getName())) {
					add(XmpNames.EVENTS.get(xml.getName()), xml.getElementText());
					depth--;
				}
			}
			else if (event == XMLStreamReader.END_ELEMENT) depth--;
		}
	}

	private void attributes(final Map<QName, String> names) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			final String name = names.get(xml.getAttributeName(i));
			if (name != null) add(name, xml.getAttributeValue(i));
		}
	}

	/** All text in a property, that of the items of a list with semicolons between. */
	private void property(final String name) throws XMLStreamException {
		final StringBuilder text = new StringBuilder();
		for (int depth = 1; depth > 0;) {
			final int event = xml.next();
			if (event == XMLStreamReader.START_ELEMENT) depth++;
			else if (event == XMLStreamReader.END_ELEMENT) depth--;
			else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) text.append(xml.getText());
			if (event == XMLStreamReader.START_ELEMENT && xml.getName().equals(ITEM) && !text.toString().isBlank()) text.append("; ");
		}
		add(name, text.toString().strip());
	}

	private void add(final String name, final String value) {
		facts.add(XMP, name, value, offset);
	}
}
