package org.visavis.file;

/** A file that gives no pixels; the message goes on from the file's name, such as "is empty". */
public final class BadImage extends Exception {

	private static final long serialVersionUID = 1L;

	public BadImage(final String whatIsWrong) {
		super(whatIsWrong, null, false, false);
	}
}
