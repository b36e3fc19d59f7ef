package org.visavis.model;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;

import org.slf4j.LoggerFactory;

/**
 * What the libraries that come with the program log: nothing. It may name files, and Fiji shows it on a console as if
 * something were wrong. By itself the program has no logger; in Fiji there is one, which is Logback.
 */
public final class LibraryLogs {

	private static final String LOGBACK = "ch.qos.logback.classic.LoggerContext";

	private LibraryLogs() {}

	/** Switches off the loggers of these names and all below them. */
	public static void off(final String... names) {
		if (!LoggerFactory.getILoggerFactory().getClass().getName().equals(LOGBACK)) return;
		for (final String name : names)
			Logback.off(name);
	}

	/** A class of its own, so that it is loaded only where Logback is. */
	private static final class Logback {

		static void off(final String name) {
			((Logger) LoggerFactory.getLogger(name)).setLevel(Level.OFF);
		}
	}
}
