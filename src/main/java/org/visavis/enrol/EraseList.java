package org.visavis.enrol;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.visavis.FileLimits;
import org.visavis.UserError;
import org.visavis.file.Sha256;
import org.visavis.gallery.Erased;

/**
 * What a person wants erased from a gallery, from a file with one a line: SHA-256 of photographs, ids of photographs (16 digits), ids of
 * faces (with the number behind a point).
 */
final class EraseList {

	private static final FileLimits LIMITS = new FileLimits(1 << 27, 1_000_000, 1_000);
	private static final String LINE = "[0-9a-f]{64}|[0-9a-f]{16}(\\.[1-9]\\d{0,8})?";
	/** The lines that are told of those that name nothing. */
	private static final int TOLD = 20;

	/** The number of the line of each. */
	private final Map<String, Integer> lines = new LinkedHashMap<>();
	private final Set<String> found = new HashSet<>();
	private final Path file;
	private final String sha256;

	private EraseList(final Path file, final String sha256) {
		this.file = file;
		this.sha256 = sha256;
	}

	/** Reads a list. */
	static EraseList read(final Path file) {
		final String text = text(file);
		final EraseList list = new EraseList(file, Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
		final List<String> all = text.lines().toList();
		for (int i = 0; i < all.size(); i++) {
			final String line = all.get(i).strip();
			if (!line.isEmpty() && !line.matches(LINE)) throw new UserError(file + ", line " + (i + 1) + ", is '" + line +
				"'; expected the SHA-256 or the id of a photograph, or the id of a face such as 1f0c22d3a4b5c6d7.1.");
			if (!line.isEmpty()) list.lines.putIfAbsent(line, i + 1);
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
		if (!lines.containsKey(what)) return false;
		found.add(what);
		return true;
	}

	/** Whether it names photographs or faces that were erased before, which are noted. */
	void nameErased(final Erased erased) {
		lines.keySet().stream().filter(erased::names).forEach(found::add);
	}

	/** Refuses a list of which no line named anything. */
	void checkFound(final Path gallery) {
		if (found.isEmpty()) throw new UserError("what is " + file + ", which names nothing in the gallery " + gallery + ": " + unknown() +
			"; expected SHA-256 or ids of photographs or ids of faces of this gallery.");
	}

	/** The lines that named nothing so far, such as "line 2 ('0123456789abcdef')"; empty if there are none. */
	String unknown() {
		final List<String> unknown = lines.entrySet().stream().filter(line -> !found.contains(line.getKey())).map(line -> "line " + line
			.getValue() + " ('" + line.getKey() + "')").toList();
		return unknown.stream().limit(TOLD).collect(Collectors.joining(", ")) + (unknown.size() > TOLD ? " and " + (unknown.size() - TOLD) +
			" more" : "");
	}
}
