package org.visavis.image;

import java.util.Set;
import java.util.regex.Pattern;

import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;

/** Which facts of EXIF and XMP are read: how, when, where, by whom and with which programs a picture was made. */
final class FactTags {

	static final Set<Integer> EXIF = Set.of(ExifDirectoryBase.TAG_IMAGE_DESCRIPTION, ExifDirectoryBase.TAG_MAKE,
		ExifDirectoryBase.TAG_MODEL, ExifDirectoryBase.TAG_SOFTWARE, ExifDirectoryBase.TAG_DATETIME,
		ExifDirectoryBase.TAG_ARTIST, ExifDirectoryBase.TAG_HOST_COMPUTER, ExifDirectoryBase.TAG_COPYRIGHT,
		ExifDirectoryBase.TAG_ORIENTATION, ExifDirectoryBase.TAG_EXPOSURE_TIME, ExifDirectoryBase.TAG_FNUMBER,
		ExifDirectoryBase.TAG_EXPOSURE_PROGRAM, ExifDirectoryBase.TAG_ISO_EQUIVALENT, ExifDirectoryBase.TAG_DATETIME_ORIGINAL,
		ExifDirectoryBase.TAG_DATETIME_DIGITIZED, ExifDirectoryBase.TAG_TIME_ZONE, ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL,
		ExifDirectoryBase.TAG_TIME_ZONE_DIGITIZED, ExifDirectoryBase.TAG_SUBSECOND_TIME,
		ExifDirectoryBase.TAG_SUBSECOND_TIME_ORIGINAL, ExifDirectoryBase.TAG_SUBSECOND_TIME_DIGITIZED,
		ExifDirectoryBase.TAG_EXPOSURE_BIAS, ExifDirectoryBase.TAG_FLASH, ExifDirectoryBase.TAG_FOCAL_LENGTH,
		ExifDirectoryBase.TAG_35MM_FILM_EQUIV_FOCAL_LENGTH, ExifDirectoryBase.TAG_DIGITAL_ZOOM_RATIO,
		ExifDirectoryBase.TAG_EXIF_IMAGE_WIDTH, ExifDirectoryBase.TAG_EXIF_IMAGE_HEIGHT, ExifDirectoryBase.TAG_IMAGE_UNIQUE_ID,
		ExifDirectoryBase.TAG_CAMERA_OWNER_NAME, ExifDirectoryBase.TAG_BODY_SERIAL_NUMBER,
		ExifDirectoryBase.TAG_LENS_SPECIFICATION, ExifDirectoryBase.TAG_LENS_MAKE, ExifDirectoryBase.TAG_LENS_MODEL,
		ExifDirectoryBase.TAG_LENS_SERIAL_NUMBER);
	static final Set<Integer> GPS = Set.of(GpsDirectory.TAG_LATITUDE_REF, GpsDirectory.TAG_LATITUDE,
		GpsDirectory.TAG_LONGITUDE_REF, GpsDirectory.TAG_LONGITUDE, GpsDirectory.TAG_ALTITUDE_REF, GpsDirectory.TAG_ALTITUDE,
		GpsDirectory.TAG_TIME_STAMP, GpsDirectory.TAG_DATE_STAMP, GpsDirectory.TAG_IMG_DIRECTION_REF,
		GpsDirectory.TAG_IMG_DIRECTION, GpsDirectory.TAG_MAP_DATUM);
	static final Pattern XMP = Pattern.compile("xmp:(CreatorTool|CreateDate|ModifyDate|MetadataDate)|" +
		"photoshop:DateCreated|xmpMM:(DocumentID|InstanceID|OriginalDocumentID)|Iptc4xmpExt:DigitalSourceType|" +
		"aux:(SerialNumber|Lens|LensSerialNumber|OwnerName)|xmpMM:History\\[\\d+\\]/stEvt:(action|when|softwareAgent)");

	private FactTags() {}
}
