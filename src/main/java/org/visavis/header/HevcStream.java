package org.visavis.header;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;

/**
 * The units of a coded HEVC picture (ISO/IEC 14496-15, 8.3): each follows its length and has, by ITU-T H.265, 7.4.1, no two
 * zeros before a byte below 3. A decoder fills what is lost with made-up pixels and says nothing.
 */
final class HevcStream {

	/** Where in the box hvcC stands how many bytes a length has. */
	private static final int LENGTH_BYTES = 21;

	private final Bytes stream;
	private final int lengthBytes;

	/** @param settings the content of the box hvcC */
	HevcStream(final byte[] stream, final Bytes settings) {
		this.stream = new Bytes(stream);
		lengthBytes = settings.length() > LENGTH_BYTES ? (settings.u8(LENGTH_BYTES) & 3) + 1 : 4;
	}

	/** @throws BadImage if units do not end where the picture ends, or have a hole filled with zeros */
	void refuseDamaged() throws BadImage {
		int at = 0;
		while (at < stream.length()) {
			if (at + lengthBytes > stream.length()) throw damage("ends within a unit");
			long length = 0;
			for (int i = 0; i < lengthBytes; i++)
				length = length << 8 | stream.u8(at++);
			if (length == 0) throw damage("has zeros where no encoder writes them");
			if (length > stream.length() - at) throw damage("ends within a unit");
			refuseHole(at, at + (int) length);
			at += (int) length;
		}
	}

	private void refuseHole(final int start, final int end) throws BadImage {
		int zeros = 0;
		for (int at = start; at < end; at++) {
			final int value = stream.u8(at);
			if (zeros >= 2 && value < 3) throw damage("has zeros where no encoder writes them");
			zeros = value == 0 ? zeros + 1 : 0;
		}
	}

	private static BadImage damage(final String what) {
		return new BadImage("is damaged: the coded picture " + what);
	}
}
