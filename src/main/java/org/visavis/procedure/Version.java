package org.visavis.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of the program runs, as the build wrote it down. */
final class Version {

	static final String NAME = "Visavis";
	static final String NUMBER = read();
	static final String NAME_AND_NUMBER = NAME + " " + NUMBER;

	private Version() {}

	private static String read() {
		try (InputStream file = Version.class.getResourceAsStream("version.properties")) {
			final Properties properties = new Properties();
			properties.load(file);
			return properties.getProperty("version");
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
