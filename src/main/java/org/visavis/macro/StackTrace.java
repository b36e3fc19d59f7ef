package org.visavis.macro;

import java.io.PrintWriter;
import java.io.StringWriter;

import ij.IJ;

/** Where the trace of a bug goes: ImageJ's log window or, without a screen, the console. */
public final class StackTrace {

	private StackTrace() {}

	public static void show(final Throwable bug) {
		final StringWriter trace = new StringWriter();
		bug.printStackTrace(new PrintWriter(trace));
		if (IJ.getInstance() == null) System.err.println(trace);
		else IJ.log(trace.toString());
	}
}
