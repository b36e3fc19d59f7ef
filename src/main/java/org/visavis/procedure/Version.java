package org.visavis.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;

/** Which versions of the program and of what runs the networks these are, as the build wrote them down. */
final class Version {

	static final String NAME = "Visavis";
	static final String NUMBER = read("version");
	static final String ONNX_RUNTIME = read("onnxruntime");
	static final String DJL = read("djl");
	/** Names, without version, of the libraries that ImageJ or Fiji brings along. */
	static final Set<String> HOST_SHIPS = Set.of(read("host.ships").split(","));
	static final String NAME_AND_NUMBER = NAME + " " + NUMBER;

	private Version() {}

	private static String read(final String what) {
		try (InputStream file = Version.class.getResourceAsStream("version.properties")) {
			final Properties properties = new Properties();
			properties.load(file);
			return properties.getProperty(what);
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
