package org.visavis.header;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;

import org.visavis.file.Bytes;
import org.visavis.file.Chunk;

/** The ICC profile of a JPEG file, put together from its segments in the order of their numbers (ICC.1, annex B.4). */
public final class JpegProfile {

	private static final String NAME = "ICC_PROFILE\0";

	/** The name, the segment's number and how many there are. */
	private static final int HEADER = NAME.length() + 2;

	private JpegProfile() {}

	/** No bytes if there is no profile. */
	public static byte[] of(final List<Chunk> segments, final Bytes file) {
		final ByteArrayOutputStream profile = new ByteArrayOutputStream(0);
		segments.stream().filter(s -> s.begins(file, "e2", NAME) && s.length() > HEADER).sorted(Comparator.comparingInt(
			s -> file.u8(s.start() + NAME.length()))).forEach(s -> profile.write(file.array(), s.start() + HEADER, s.length() -
				HEADER));
		return profile.toByteArray();
	}
}
