package org.visavis.metadata;

import java.util.Map;

import javax.xml.namespace.QName;

/** The properties of XMP that are told, by namespace, with the prefixes that their makers use. */
final class XmpNames {

	private static final String ADOBE = "http://ns.adobe.com/", BASIC = ADOBE + "xap/1.0/", EXIF = ADOBE + "exif/1.0/", TIFF =
		ADOBE + "tiff/1.0/", PHOTOSHOP = ADOBE + "photoshop/1.0/", EVENT = ADOBE + "xap/1.0/sType/ResourceEvent#", DC =
			"http://purl.org/dc/elements/1.1/", IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";

	/** Of a picture. */
	static final Map<QName, String> PROPERTIES = Map.ofEntries(entry(BASIC, "CreatorTool", "xmp"), entry(BASIC, "CreateDate",
		"xmp"), entry(BASIC, "ModifyDate", "xmp"), entry(BASIC, "MetadataDate", "xmp"), entry(PHOTOSHOP, "DateCreated",
			"photoshop"), entry(PHOTOSHOP, "Credit", "photoshop"), entry(TIFF, "DateTime", "tiff"), entry(TIFF, "Software",
				"tiff"), entry(EXIF, "DateTimeOriginal", "exif"), entry(EXIF, "DateTimeDigitized", "exif"), entry(EXIF, "UserComment",
					"exif"), entry(DC, "description", "dc"), entry(DC, "creator", "dc"), entry(IPTC, "DigitalSourceType",
						"Iptc4xmpExt"), entry(IPTC, "DigitalSourcefileType", "Iptc4xmpExt"), entry(IPTC, "AISystemUsed", "Iptc4xmpExt"),
		entry(IPTC, "AISystemVersionUsed", "Iptc4xmpExt"), entry(IPTC, "AIPromptInformation", "Iptc4xmpExt"), entry(IPTC,
			"AIPromptWriterName", "Iptc4xmpExt"), entry("http://www.tc260.org.cn/ns/AIGC/1.0/", "AIGC", "TC260"), entry(
				"http://purl.org/dc/terms/", "provenance", "dcterms"));

	/** Of a step in its history, at any depth. */
	static final Map<QName, String> EVENTS = Map.ofEntries(entry(EVENT, "softwareAgent", "stEvt"), entry(EVENT, "parameters",
		"stEvt"), entry(EVENT, "digitalSourceType", "stEvt"));

	private XmpNames() {}

	private static Map.Entry<QName, String> entry(final String namespace, final String name, final String prefix) {
		return Map.entry(new QName(namespace, name), prefix + ":" + name);
	}
}
