package org.visavis.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Java process of its own with the class path of the tests. */
public final class Child {

	private Child() {}

	/**
	 * Starts a main class; what it says is in {@code log}.
	 *
	 * @param words options of Java, the class and its arguments
	 */
	public static Process start(final Path log, final String... words) throws IOException {
		return start(log, Map.of(), words);
	}

	/** The same with variables of the environment. */
	public static Process start(final Path log, final Map<String, String> environment, final String... words) throws IOException {
		final List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
			"-cp", System.getProperty("java.class.path"), "-Djava.awt.headless=true"));
		line.addAll(List.of(words));
		final ProcessBuilder child = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect
			.appendTo(new File(log.toString())));
		child.environment().putAll(environment);
		return child.start();
	}
}
