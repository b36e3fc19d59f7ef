package org.visavis.page;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** Text that may not become longer than any page is, so that a template without end stops. */
final class LimitedWriter extends Writer {

	private static final int MOST = 1 << 22;

	private final StringWriter text = new StringWriter();

	@Override
	public void write(final char[] letters, final int from, final int count) throws IOException {
		if (text.getBuffer().length() + count > MOST) throw new IOException("The page has more than 4,194,304 letters.");
		text.write(letters, from, count);
	}

	@Override
	public void flush() {
		// nothing is kept back
	}

	@Override
	public void close() {
		// nothing is open
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
