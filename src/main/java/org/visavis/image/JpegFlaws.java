package org.visavis.image;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.visavis.file.BadImage;
import org.visavis.header.JpegHeader;

/** What the decoder found wrong with a JPEG file: refused if it may cost a pixel, told if it does not. */
final class JpegFlaws {

	/** Decoders go by the process, not by these limits. */
	private static final String ODD_LIMITS = "Invalid SOS parameters for sequential JPEG";
	private static final String NO_END = "Truncated File - Missing EOI marker";
	/** Spare bytes before a restart marker (0xd0 to 0xd7) lie inside the picture. */
	private static final Pattern SPARE_BYTES = Pattern.compile(
		"Corrupt JPEG data: \\d{1,2} extraneous bytes before marker 0x(?!d[0-7]).*");

	private final JpegHeader header;
	private final ImageIoSession session;

	/** @param session after it has decoded */
	JpegFlaws(final JpegHeader header, final ImageIoSession session) {
		this.header = header;
		this.session = session;
	}

	/** Why faces are limited at best: decoders make a coarse picture of the scans that there are. */
	String limitation() {
		return header.scans().areComplete() ? "" : "incomplete JPEG: later scans are missing";
	}

	/** @throws BadImage if pixels may be made up */
	List<String> steps() throws BadImage {
		final List<String> warnings = session.warnings();
		if (!warnings.stream().allMatch(this::isHarmless)) session.refuseWarnings();
		final Stream<String> told = warnings.stream().map(w -> "decoder warned '" + w.replaceAll("\\d+ extraneous",
			"extraneous") + "'").distinct();
		return Stream.concat(Stream.of(limitation()).filter(l -> !l.isEmpty()), told).toList();
	}

	/**
	 * Data that are used up before the last pixel have a warning of their own, but with arithmetic coding. A wrong bit in one
	 * of several scans, which are short, may leave a few bytes.
	 */
	private boolean isHarmless(final String warning) {
		if (warning.equals(ODD_LIMITS)) return true;
		if (header.frame().isArithmetic()) return false;
		return warning.equals(NO_END) ? header.scans().areComplete() : header.scans().count() == 1 && SPARE_BYTES.matcher(
			warning).matches();
	}
}
