package org.visavis.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process of its own with the class path of the tests. */
final class Child {

	private Child() {}

	/**
	 * Starts a main class; what it says is in {@code log}.
	 *
	 * @param words options of Java, the class and its arguments
	 */
	static Process start(final Path log, final String... words) throws IOException {
		final List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
			"-cp", System.getProperty("java.class.path"), "-Djava.awt.headless=true"));
		line.addAll(List.of(words));
		return new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(new File(log
			.toString()))).start();
	}
}
