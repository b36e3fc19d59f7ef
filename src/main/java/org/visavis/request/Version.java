package org.visavis.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;

/** Which versions of the program and of what runs the networks these are, as the build wrote them down. */
public final class Version {

	public static final String NAME = "Visavis";
	public static final String NUMBER = read("version");
	public static final String ONNX_RUNTIME = read("onnxruntime");
	public static final String DJL = read("djl");
	/** Names, without version, of the libraries that ImageJ or Fiji brings along. */
	public static final Set<String> HOST_SHIPS = Set.of(read("host.ships").split(","));
	public static final String NAME_AND_NUMBER = NAME + " " + NUMBER;

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
