package org.visavis.metadata;

import java.util.Map;

/** The tags of EXIF 2.32 that are told, by number, with the names that the standard gives them. */
final class ExifTags {

	/** Of the first directory. */
	static final Map<Integer, String> PICTURE = Map.ofEntries(Map.entry(0x000b, "ProcessingSoftware"), Map.entry(0x010d,
		"DocumentName"), Map.entry(0x010e, "ImageDescription"), Map.entry(0x010f, "Make"), Map.entry(0x0110, "Model"), Map.entry(
			0x0131, "Software"), Map.entry(0x0132, "DateTime"), Map.entry(0x013b, "Artist"), Map.entry(0x013c, "HostComputer"), Map
				.entry(0x8298, "Copyright"), Map.entry(0x9c9b, "XPTitle"), Map.entry(0x9c9c, "XPComment"), Map.entry(0x9c9d,
					"XPAuthor"), Map.entry(0x9c9e, "XPKeywords"), Map.entry(0x9c9f, "XPSubject"));

	/** Tags of the first directory whose text Windows writes in UTF-16, low byte first. */
	static final int FIRST_OF_WINDOWS = 0x9c9b, LAST_OF_WINDOWS = 0x9c9f;

	/** A text with its encoding before it. */
	static final int USER_COMMENT = 0x9286;

	/** Of the directory for the exposure. */
	static final Map<Integer, String> EXPOSURE = Map.ofEntries(Map.entry(0x829a, "ExposureTime"), Map.entry(0x829d,
		"FNumber"), Map.entry(0x8827, "ISOSpeedRatings"), Map.entry(0x9003, "DateTimeOriginal"), Map.entry(0x9004,
			"DateTimeDigitized"), Map.entry(0x9010, "OffsetTime"), Map.entry(0x9011, "OffsetTimeOriginal"), Map.entry(0x9012,
				"OffsetTimeDigitized"), Map.entry(0x9204, "ExposureBiasValue"), Map.entry(0x9206, "SubjectDistance"), Map.entry(
					0x920a, "FocalLength"), Map.entry(USER_COMMENT, "UserComment"), Map.entry(0x9290, "SubsecTime"), Map.entry(0x9291, "SubsecTimeOriginal"), Map.entry(
						0x9292, "SubsecTimeDigitized"), Map.entry(0xa404, "DigitalZoomRatio"), Map.entry(0xa405,
							"FocalLengthIn35mmFilm"), Map.entry(0xa420, "ImageUniqueID"), Map.entry(0xa430, "CameraOwnerName"), Map
								.entry(0xa431, "BodySerialNumber"), Map.entry(0xa432, "LensSpecification"), Map.entry(0xa433,
									"LensMake"), Map.entry(0xa434, "LensModel"), Map.entry(0xa435, "LensSerialNumber"));

	/** Of the directory for the place. */
	static final Map<Integer, String> PLACE = Map.ofEntries(Map.entry(1, "GPSLatitudeRef"), Map.entry(2, "GPSLatitude"), Map
		.entry(3, "GPSLongitudeRef"), Map.entry(4, "GPSLongitude"), Map.entry(5, "GPSAltitudeRef"), Map.entry(6,
			"GPSAltitude"), Map.entry(7, "GPSTimeStamp"), Map.entry(0x10, "GPSImgDirectionRef"), Map.entry(0x11,
				"GPSImgDirection"), Map.entry(0x12, "GPSMapDatum"), Map.entry(0x1d, "GPSDateStamp"));

	private ExifTags() {}
}
