package org.visavis.mark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** What mark_oracle.py says. */
final class MarkOracle {

	static final long NUMBER = 0x0123456789abcdefL;
	static final MarkKey KEY = key();

	private static final Map<String, String> VALUES = read();

	private MarkOracle() {}

	static String of(final String name) {
		return VALUES.get(name);
	}

	private static MarkKey key() {
		final byte[] secret = new byte[MarkKey.BYTES];
		for (int i = 0; i < secret.length; i++) secret[i] = (byte) i;
		return new MarkKey(secret);
	}

	private static Map<String, String> read() {
		try (InputStream csv = MarkOracle.class.getResourceAsStream("mark-oracle.csv")) {
			return new String(csv.readAllBytes(), StandardCharsets.US_ASCII).lines().skip(1).map(line -> line.split(",")).collect(Collectors.toMap(
				cells -> cells[0], cells -> cells[1]));
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
