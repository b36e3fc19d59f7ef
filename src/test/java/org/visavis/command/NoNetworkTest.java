package org.visavis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Photographs of a case leave no machine: a run opens no socket. Java code is held to it by a security manager, native
 * code, and on newer Javas all code, by looking at the process on Linux.
 */
class NoNetworkTest {

	private static final boolean MANAGED = JRE.currentVersion().compareTo(JRE.JAVA_23) <= 0;
	private static final boolean SEEN = OS.LINUX.isCurrentOs();

	@TempDir
	private Path folder;

	@Test
	void aRunOpensNoSocket() throws Exception {
		assumeTrue(MANAGED || SEEN, "sockets can be neither refused nor seen on this machine");
		final Process run = start(MANAGED, Main.class.getName(), "macros/sample-case.ijm", folder.resolve("record")
			.toString());
		final Set<String> sockets = SEEN ? InternetSockets.whileRuns(run) : Set.of();
		assertEquals(0, run.waitFor(), this::log);
		assertEquals(Set.of(), sockets);
		assertFalse(log().contains(NoSockets.REFUSED), this::log);
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aSocketWouldBeSeen() throws Exception {
		final Process run = start(false, OpensASocket.class.getName());
		assertEquals(1, InternetSockets.whileRuns(run).size(), this::log);
	}

	@Test
	@EnabledForJreRange(max = JRE.JAVA_23)
	void aSocketWouldBeRefused() throws Exception {
		final Process run = start(true, OpensASocket.class.getName());
		assertEquals(1, run.waitFor());
		assertTrue(log().contains(NoSockets.REFUSED + "localhost:0 listen"), this::log);
	}

	/** A program that opens a socket for a moment. */
	static final class OpensASocket {

		public static void main(final String... arguments) throws Exception {
			try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
				Thread.sleep(500);
			}
		}
	}

	private Process start(final boolean managed, final String... words) throws IOException {
		final List<String> all = new ArrayList<>(List.of(words));
		if (managed) all.add(0, "-Djava.security.manager=" + NoSockets.class.getName());
		return Child.start(folder.resolve("log.txt"), all.toArray(String[]::new));
	}

	private String log() {
		try {
			return Files.readString(folder.resolve("log.txt"));
		}
		catch (final IOException e) {
			return e.toString();
		}
	}
}
