package org.visavis.image;

import java.io.ByteArrayOutputStream;

/**
 * What the segments before the first scan of a JPEG file say (ITU-T T.81, annex B).
 *
 * @param components 1 grey, 3 colour, 4 CMYK or YCCK
 * @param adobeTransform of Adobe's APP14 segment: 0 plain, 1 YCbCr, 2 YCCK; -1 if there is no such segment
 * @param exif where the TIFF structure of the EXIF segment starts; 0 if there is none
 * @param profile the embedded ICC profile; no bytes if there is none
 * @param scans how many passes over the picture the file makes; 1 for the ordinary baseline file
 */
record JpegHeader(int width, int height, int components, int adobeTransform, int exif, byte[] profile, int scans) {

	/**
	 * Reads the header and blots out the names of the ICC segments in {@code file}, so that the decoder leaves the
	 * samples as they are and a broken profile cannot fail the photograph.
	 */
	static JpegHeader read(final byte[] file) throws BadImage {
		final Walk walk = new Walk(new Bytes(file));
		int at = 2;
		while (!walk.reachedScan) at = walk.segmentAt(at);
		return walk.header();
	}

	private static final class Walk {

		private static final int SOF2 = 0xc2, RST0 = 0xd0, EOI = 0xd9, SOS = 0xda, APP1 = 0xe1, APP2 = 0xe2, APP14 = 0xee;

		private final Bytes file;
		private final ByteArrayOutputStream profile = new ByteArrayOutputStream(0);
		private int frame, frameMarker, scan, exif;
		private int adobe = -1;
		private boolean reachedScan;

		Walk(final Bytes file) {
			this.file = file;
		}

		/** Reads the segment whose marker is the next from {@code from} on and gives where the next one starts. */
		int segmentAt(final int from) throws BadImage {
			int at = from;
			while (at < file.length() && file.u8(at) != 0xff) at++;
			while (at < file.length() && file.u8(at) == 0xff) at++;
			if (at + 3 > file.length()) throw new BadImage("is cut off in the JPEG header");
			final int marker = file.u8(at), body = at + 3;
			if (marker <= 1 || marker >= RST0 && marker <= EOI) return at + 1;
			final int length = file.u16(at + 1) - 2;
			if (length < 0 || body + length > file.length()) throw new BadImage("is cut off or damaged in the JPEG header");
			segment(marker, body, length);
			return body + length;
		}

		private void segment(final int marker, final int body, final int length) {
			if (isFrame(marker) && frame == 0 && length >= 6) {
				frame = body;
				frameMarker = marker;
			}
			else if (marker == APP14 && length >= 12 && file.has(body, "Adobe")) adobe = file.u8(body + 11);
			else if (marker == APP1 && exif == 0 && file.has(body, "Exif\0\0")) exif = body + 6;
			else if (marker == APP2 && length > 14 && file.has(body, "ICC_PROFILE\0")) {
				profile.write(file.array(), body + 14, length - 14);
				file.put(body, "-");
			}
			else if (marker == SOS && length > 0) {
				scan = body;
				reachedScan = true;
			}
		}

		JpegHeader header() throws BadImage {
			if (frame == 0) throw new BadImage("is damaged: the JPEG data start without a frame");
			final int components = file.u8(frame + 5);
			final boolean onePass = frameMarker != SOF2 && file.u8(scan) == components;
			return new JpegHeader(file.u16(frame + 3), file.u16(frame + 1), components, adobe, exif, profile.toByteArray(),
				onePass ? 1 : scans());
		}

		private static boolean isFrame(final int marker) {
			return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
		}

		private int scans() {
			int scans = 1;
			for (int i = scan; i + 1 < file.length(); i++) {
				if (file.u8(i) != 0xff) continue;
				if (file.u8(i + 1) == EOI) break;
				if (file.u8(i + 1) == SOS) scans++;
			}
			return scans;
		}
	}
}
