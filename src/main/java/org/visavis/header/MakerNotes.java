package org.visavis.header;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.ExifReader;

/** What the maker's notes in a block of EXIF say of programs: the camera's own, as metadata-extractor knows its maker's form. */
public final class MakerNotes {

	private static final Pattern NAMES = Pattern.compile("(?i).*\\b(firmware|software)\\b.*");

	private MakerNotes() {}

	/** Values as they stand there, by the maker and the name of the tag. */
	public static Map<String, String> programs(final byte[] tiff) {
		final Metadata metadata = new Metadata();
		new ExifReader().extract(new ByteArrayReader(tiff), metadata);
		final Map<String, String> programs = new LinkedHashMap<>();
		for (final Directory directory : metadata.getDirectories())
			if (directory.getName().contains("Makernote")) for (final Tag tag : directory.getTags())
				if (NAMES.matcher(tag.getTagName()).matches()) programs.put(directory.getName() + ": " + tag.getTagName(), String.valueOf(
					directory.getString(tag.getTagType())));
		return programs;
	}
}
