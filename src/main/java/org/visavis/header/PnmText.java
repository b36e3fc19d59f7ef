package org.visavis.header;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;

/** Numbers and words between white space and comments in a Netpbm picture. */
public final class PnmText {

	private final Bytes file;
	private int at;

	public PnmText(final Bytes file, final int start) {
		this.file = file;
		at = start;
	}

	/** Where the last one ended. */
	int at() {
		return at;
	}

	/** @throws BadImage if there is no number, or none that is followed by anything */
	int number() throws BadImage {
		skipSpaceAndComments();
		long value = 0;
		final int start = at;
		while (at < file.length() && Character.isDigit(file.u8(at)) && value < 1_000_000)
			value = 10 * value + digit();
		if (at == start || at >= file.length()) throw damage();
		return (int) value;
	}

	/** The next sample, which may be the last of the file; -1 where there is none. */
	public int sample() {
		skipSpaceAndComments();
		if (at >= file.length() || !Character.isDigit(file.u8(at))) return -1;
		long value = 0;
		while (at < file.length() && Character.isDigit(file.u8(at)) && value < 1_000_000)
			value = 10 * value + digit();
		return (int) value;
	}

	/** The next 0 or 1, which need no space between them; -1 where there is none. */
	public int bit() {
		skipSpaceAndComments();
		return at < file.length() && (file.u8(at) == '0' || file.u8(at) == '1') ? digit() : -1;
	}

	/** @throws BadImage if there is none */
	String word() throws BadImage {
		skipSpaceAndComments();
		final StringBuilder word = new StringBuilder();
		while (at < file.length() && !Character.isWhitespace(file.u8(at)) && word.length() < 20)
			word.append((char) file.u8(at++));
		if (word.isEmpty()) throw damage();
		return word.toString();
	}

	void skipLine() {
		while (at < file.length() && file.u8(at) != '\n') at++;
	}

	private int digit() {
		return file.u8(at++) - '0';
	}

	private void skipSpaceAndComments() {
		while (at < file.length() && (Character.isWhitespace(file.u8(at)) || file.u8(at) == '#')) {
			if (file.u8(at) == '#') skipLine();
			else at++;
		}
	}

	private static BadImage damage() {
		return new BadImage("is cut off or damaged in the PNM header");
	}
}
