package org.visavis.fingerprint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;

import org.visavis.FileLimits;
import org.visavis.UserError;

/**
 * A list of the hashes of others: a line each with 64 hexadecimal digits and, behind a comma, a quality (more is skipped),
 * as PDQ's tools write it; or CSV whose header names a column pdq or hash, and perhaps one called quality. Empty lines
 * and those that begin with # are skipped.
 */
public final class HashList {

	/** What a list of two million hashes needs and no file that is something else. */
	private static final FileLimits LIMITS = new FileLimits(400_000_000, 2_000_001, 10_000);

	private final Path file;
	private final PdqHashes hashes = new PdqHashes(1024);
	private final List<Integer> lines = new ArrayList<>();
	private int belowQuality;

	private HashList(final Path file) {
		this.file = file;
	}

	/** Reads a list; hashes whose quality is stated and below {@code least} are left out and counted. */
	public static HashList read(final Path file, final int least) {
		final HashList list = new HashList(file);
		try {
			list.readLines(LIMITS.text(file).lines().iterator(), least);
		}
		catch (final IOException e) {
			throw new UserError(file + " cannot be read: " + e.getMessage() + "; expected a list of PDQ hashes in UTF-8.", e);
		}
		if (list.hashes.size() + list.belowQuality == 0) throw new UserError(file +
			" holds no hash; expected lines of 64 hexadecimal digits.");
		return list;
	}

	/** In the file's order. */
	public PdqHashes hashes() {
		return hashes;
	}

	/** The line of the file that a hash stands in, the first being 1. */
	public int line(final int place) {
		return lines.get(place);
	}

	/** How many were left out for their quality. */
	public int belowQuality() {
		return belowQuality;
	}

	private void readLines(final Iterator<String> lines, final int least) {
		HashLine form = null;
		for (int number = 1; lines.hasNext(); number++) {
			final String line = lines.next();
			if (line.isBlank() || line.startsWith("#")) continue;
			final List<String> cells = HashLine.cells(line);
			if (form == null && !PdqHash.isHash(cells.get(0))) form = header(cells, number);
			else take(form == null ? form = HashLine.PLAIN : form, cells, number, least);
		}
	}

	private HashLine header(final List<String> cells, final int number) {
		final HashLine form = HashLine.of(cells);
		if (form.hash() < 0) throw wrong(number, cells.get(0));
		return form;
	}

	private void take(final HashLine form, final List<String> cells, final int number, final int least) {
		final String hash = form.hash() < cells.size() ? cells.get(form.hash()) : "";
		if (!PdqHash.isHash(hash)) throw wrong(number, hash);
		if (quality(form, cells, number) < least) {
			belowQuality++;
			return;
		}
		hashes.add(PdqHash.of(hash));
		lines.add(number);
	}

	/** 100 where none is stated. */
	private int quality(final HashLine form, final List<String> cells, final int number) {
		final String quality = form.quality() >= 0 && form.quality() < cells.size() ? cells.get(form.quality()) : "";
		if (quality.isEmpty()) return 100;
		final OptionalInt value = number(quality);
		if (value.isPresent()) return value.getAsInt();
		throw new UserError(file + ", line " + number + ": found the quality '" + shown(quality) + "', expected a number from 0 to 100.");
	}

	/** 0 to 100 in decimal digits. */
	private static OptionalInt number(final String text) {
		if (text.length() > 3 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) return OptionalInt.empty();
		final int number = Integer.parseInt(text);
		return number <= 100 ? OptionalInt.of(number) : OptionalInt.empty();
	}

	private UserError wrong(final int number, final String found) {
		return new UserError(file + ", line " + number + ": found '" + shown(found) +
			"', expected a PDQ hash of 64 hexadecimal digits, or a header with a column called pdq or hash.");
	}

	private static String shown(final String text) {
		return text.length() <= 80 ? text : text.substring(0, 80) + "...";
	}
}
