package org.visavis.enrol;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.visavis.FileLimits;
import org.visavis.UserError;
import org.visavis.file.Sha256;

/**
 * What a person wants erased from a gallery, from a file with one a line: SHA-256 of photographs, ids of photographs (16 digits), ids of
 * faces (with the number behind a point).
 */
final class EraseList {

	private static final FileLimits LIMITS = new FileLimits(1 << 27, 1_000_000, 1_000);
	private static final String LINE = "[0-9a-f]{64}|[0-9a-f]{16}(\\.[1-9]\\d{0,8})?";

	private final Set<String> lines = new HashSet<>(), found = new HashSet<>();
	private final String sha256;

	private EraseList(final String sha256) {
		this.sha256 = sha256;
	}

	/** Reads a list. */
	static EraseList read(final Path file) {
		final String text = text(file);
		final EraseList list = new EraseList(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
		final List<String> all = text.lines().toList();
		for (int i = 0; i < all.size(); i++) {
			final String line = all.get(i).strip();
			if (!line.isEmpty() && !line.matches(LINE)) throw new UserError(file + ", line " + (i + 1) + ", is '" + line +
				"'; expected the SHA-256 or the id of a photograph, or the id of a face such as 1f0c22d3a4b5c6d7.1.");
			if (!line.isEmpty()) list.lines.add(line);
		}
		if (list.lines.isEmpty()) throw new UserError(file + " has no line; expected what is to be erased.");
		return list;
	}

	private static String text(final Path file) {
		try {
			return LIMITS.text(file);
		}
		catch (final CharacterCodingException e) {
			throw new UserError("what is " + file + ", which is no text in UTF-8; expected a list.", e);
		}
		catch (final IOException e) {
			throw new UserError("what is " + file + ", which cannot be read: " + e.getMessage() + "; expected all or a list.", e);
		}
	}

	/** What the history calls it: the SHA-256 of its text. */
	String sha256() {
		return sha256;
	}

	/** Whether it names something, which is noted. */
	boolean names(final String what) {
		if (!lines.contains(what)) return false;
		found.add(what);
		return true;
	}

	/** How many lines named nothing so far. */
	int unknown() {
		return lines.size() - found.size();
	}
}
