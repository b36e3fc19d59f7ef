package org.visavis.metadata;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.visavis.file.Bytes;

/** The name that an ICC profile gives itself (ICC.1, tag desc). */
public final class ProfileName {

	private static final String ICC = "ICC";

	private ProfileName() {}

	/** Adds the name of a profile. */
	static void add(final byte[] icc, final MetadataFacts facts) {
		facts.addFrom(ICC, "the profile", () -> addName(icc, facts));
	}

	private static void addName(final byte[] icc, final MetadataFacts facts) {
		final Bytes profile = new Bytes(icc);
		for (int at = 132; at + 12 <= Math.min(icc.length, 132 + 12 * profile.u32(128)); at += 12)
			if (profile.has(at, "desc")) {
				final int start = Math.toIntExact(profile.u32(at + 4)), end = Math.addExact(start, Math.toIntExact(profile.u32(
					at + 8)));
				facts.add(ICC, "description", ofTag(Arrays.copyOfRange(icc, start, Math.min(end, icc.length))).orElseThrow());
				return;
			}
		facts.note(ICC, "the profile has no description");
	}

	/** The name in the content of the tag, with whatever ends it; empty if there is none. */
	public static Optional<String> ofTag(final byte[] tag) {
		if (tag.length < 28) return Optional.empty();
		final Bytes bytes = new Bytes(tag);
		final boolean unicode = bytes.has(0, "mluc");
		final long length = bytes.u32(unicode ? 20 : 8), start = unicode ? bytes.u32(24) : 12;
		if (start + length > tag.length) return Optional.empty();
		return Optional.of(new String(tag, (int) start, (int) length, unicode ? StandardCharsets.UTF_16BE
			: StandardCharsets.ISO_8859_1));
	}
}
