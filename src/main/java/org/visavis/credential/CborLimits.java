package org.visavis.credential;

/**
 * Refuses CBOR (RFC 8949) that nests deeper or holds more items than any manifest, before it is decoded: a few bytes can
 * claim millions of either.
 */
final class CborLimits {

	static final int DEPTH = 32, MOST_ITEMS = 100_000;

	private static final int INDEFINITE = 31, BREAK = 0xff;

	private final byte[] cbor;
	private int at, items;

	private CborLimits(final byte[] cbor) {
		this.cbor = cbor;
	}

	/** How many items it holds. */
	static int check(final byte[] cbor) throws BadCredential {
		final CborLimits limits = new CborLimits(cbor);
		limits.item(0);
		if (limits.at != cbor.length) throw malformed("has something behind its end");
		return limits.items;
	}

	private void item(final int depth) throws BadCredential {
		if (depth > DEPTH) throw malformed("nests deeper than " + DEPTH + " levels");
		if (++items > MOST_ITEMS) throw malformed("holds more than " + MOST_ITEMS + " items");
		final int first = next(), kind = first >> 5, info = first & 31;
		final boolean open = info == INDEFINITE;
		final long value = open ? 0 : argument(info);
		switch (kind) {
			case 2, 3 -> content(open, value, depth);
			case 4 -> members(open, value, depth);
			case 5 -> members(open, 2 * Math.min(value, MOST_ITEMS), depth);
			case 6 -> item(depth + 1);
			default -> {
				// a number or a simple value
			}
		}
	}

	private void content(final boolean open, final long length, final int depth) throws BadCredential {
		if (open) members(true, 0, depth);
		else if (length < 0 || length > cbor.length - at) throw malformed("is cut off");
		else at += (int) length;
	}

	private void members(final boolean open, final long count, final int depth) throws BadCredential {
		if (open) while ((peek() & 0xff) != BREAK)
			item(depth + 1);
		for (long i = 0; i < count; i++)
			item(depth + 1);
		if (open) at++;
	}

	private long argument(final int info) throws BadCredential {
		if (info < 24) return info;
		if (info > 27) throw malformed("is damaged");
		long value = 0;
		for (int left = 1 << info - 24; left > 0; left--)
			value = value << 8 | next();
		return value < 0 ? Long.MAX_VALUE : value;
	}

	private int next() throws BadCredential {
		final int value = peek() & 0xff;
		at++;
		return value;
	}

	private byte peek() throws BadCredential {
		if (at >= cbor.length) throw malformed("is cut off");
		return cbor[at];
	}

	private static BadCredential malformed(final String what) {
		return new BadCredential("claim.cbor.invalid", "the CBOR in it " + what);
	}
}
