package org.visavis.header;

import org.visavis.file.BadImage;

/**
 * What the components of a JPEG file are. The format does not say; its header is read as libjpeg reads it (jdapimin.c,
 * default_decompress_parms), and with it nearly every program.
 */
public enum JpegColours {

	GREY, RGB, YCBCR, CMYK, YCCK;

	/**
	 * @param ids the components' names in the frame header
	 * @param jfif whether there is a JFIF segment, which decides for three components
	 * @param adobe the transform of Adobe's segment; -1 if there is none
	 * @throws BadImage if there are two components or more than four
	 */
	static JpegColours of(final int[] ids, final boolean jfif, final int adobe) throws BadImage {
		switch (ids.length) {
			case 1:
				return GREY;
			case 3:
				if (jfif) return YCBCR;
				return adobe == 0 || adobe < 0 && ids[0] == 'R' && ids[1] == 'G' && ids[2] == 'B' ? RGB : YCBCR;
			case 4:
				return adobe <= 0 ? CMYK : YCCK;
			default:
				throw new BadImage("is a JPEG with " + ids.length + " components a pixel; 1, 3 or 4 are read");
		}
	}

	public boolean areInks() {
		return this == CMYK || this == YCCK;
	}

	/** Whether the first three are a luma and two chromas. */
	public boolean haveLuma() {
		return this == YCBCR || this == YCCK;
	}

	/** Adobe's segment that makes each decoder take three components for these, and leave four as they are. */
	byte[] segment() {
		return new byte[] { (byte) 0xff, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) (this == YCBCR
			? 1 : 0) };
	}
}
