package org.visavis.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A screen of 1366 x 768 pixels that nobody sees, by Xvfb where it is installed. */
final class Screen implements AutoCloseable {

	private final Process xvfb;
	private final String display;

	private Screen(final Process xvfb, final String display) {
		this.xvfb = xvfb;
		this.display = display;
	}

	/** Whether there is Xvfb here. */
	static boolean isPossible() {
		return Arrays.stream(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, "Xvfb")));
	}

	/** Xvfb takes a number that is free and tells it. */
	static Screen open() throws IOException {
		final Process xvfb = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp")
			.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		final String number = new BufferedReader(new InputStreamReader(xvfb.getInputStream())).readLine();
		return new Screen(xvfb, ":" + number);
	}

	/** What a process has as DISPLAY. */
	String display() {
		return display;
	}

	@Override
	public void close() {
		xvfb.destroy();
	}
}
