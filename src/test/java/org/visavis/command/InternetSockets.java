package org.visavis.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The Internet sockets of a process on Linux, also those of native libraries: what is open in {@code /proc/PID/fd} and
 * stands in a table of {@code /proc/PID/net}. There a socket stands from bind, connect or the first datagram on. Java
 * itself makes and drops sockets without any of these, to see whether the machine has IPv6.
 */
final class InternetSockets {

	private static final List<String> TABLES = List.of("tcp", "tcp6", "udp", "udp6", "raw", "raw6", "icmp", "icmp6");
	private static final int ADDRESS = 1, REMOTE = 2, INODE = 9;

	private InternetSockets() {}

	/** Waits for a process to end; gives every socket that was seen, as table, local and remote address. */
	static Set<String> whileRuns(final Process process) throws InterruptedException {
		final Path proc = Path.of("/proc", Long.toString(process.pid()));
		final Set<String> seen = new TreeSet<>();
		while (process.isAlive()) {
			final Set<String> open = open(proc.resolve("fd"));
			for (final String table : TABLES)
				seen.addAll(listed(proc.resolve("net").resolve(table), open));
			Thread.sleep(2);
		}
		return seen;
	}

	private static Set<String> open(final Path descriptors) {
		final Set<String> inodes = new TreeSet<>();
		try (Stream<Path> all = Files.list(descriptors)) {
			for (final Path descriptor : all.toList())
				addInode(descriptor, inodes);
		}
		catch (final IOException e) {
			// the process has ended
		}
		return inodes;
	}

	private static void addInode(final Path descriptor, final Set<String> inodes) {
		try {
			final String target = Files.readSymbolicLink(descriptor).toString();
			if (target.startsWith("socket:[")) inodes.add(target.substring(8, target.length() - 1));
		}
		catch (final IOException e) {
			// closed since it was listed
		}
	}

	private static Set<String> listed(final Path table, final Set<String> inodes) {
		final Set<String> sockets = new TreeSet<>();
		try {
			for (final String line : Files.readAllLines(table)) {
				final String[] cells = line.strip().split("\\s+");
				if (cells.length > INODE && inodes.contains(cells[INODE])) sockets.add(table.getFileName() + " " +
					cells[ADDRESS] + " " + cells[REMOTE]);
			}
		}
		catch (final IOException e) {
			// the process has ended, or the machine has no such protocol
		}
		return sockets;
	}
}
