package org.visavis.image;

import java.util.ArrayList;
import java.util.List;

import jj2000.j2k.util.FacilityManager;
import jj2000.j2k.util.MsgLogger;

import org.visavis.file.BadImage;

/** What JJ2000 has to say in this thread while it decodes; without this it would be printed. */
final class Jpeg2000Messages implements MsgLogger, AutoCloseable {

	private final Thread thread = Thread.currentThread();
	private final List<String> warnings = new ArrayList<>();

	Jpeg2000Messages() {
		FacilityManager.registerMsgLogger(thread, this);
	}

	@Override
	public void printmsg(final int severity, final String message) {
		if (severity >= WARNING) warnings.add(message.replaceAll("\\s+", " ").trim());
	}

	@Override
	public void println(final String text, final int firstIndent, final int indent) {
		// more of a message
	}

	@Override
	public void flush() {
		// nothing waits
	}

	/** @throws BadImage if there was a warning: the decoder then fills gaps */
	void refuseWarnings() throws BadImage {
		if (!warnings.isEmpty()) throw new BadImage("is damaged or cut off: the decoder says '" + warnings.get(0) + "'");
	}

	@Override
	public void close() {
		FacilityManager.unregisterMsgLogger(thread);
	}
}
