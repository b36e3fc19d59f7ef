package org.visavis.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.file.Chunk;

/** What stands behind the first picture of a JPEG file: further pictures (MPO, gain maps, previews), videos, other data. */
public final class JpegsBehind {

	/** Places that look like the start of a picture and are not; in a video of 60 MB there are about four. */
	private static final int MOST_FALSE_STARTS = 20;

	private JpegsBehind() {}

	/** Nothing, or how many pictures there are, whether one is larger than the first, and how many bytes of other data. */
	public static List<String> steps(final Bytes file, final JpegHeader first) {
		final List<JpegHeader> behind = of(file, first);
		final int end = behind.isEmpty() ? first.scans().end() : behind.get(behind.size() - 1).scans().end();
		final List<String> steps = new ArrayList<>();
		if (!behind.isEmpty()) steps.add("first of " + (1 + behind.size()) + " pictures" + larger(first, behind));
		if (!isBlank(file, end)) steps.add(bytes(file.length() - end) + " behind the picture not read");
		return steps;
	}

	private static String larger(final JpegHeader first, final List<JpegHeader> behind) {
		return behind.stream().map(JpegHeader::frame).filter(f -> f.pixels() > first.frame().pixels()).findFirst().map(
			f -> ", of which another is larger: " + f.width() + " x " + f.height() + " px").orElse("");
	}

	private static List<JpegHeader> of(final Bytes file, final JpegHeader first) {
		final List<JpegHeader> found = new ArrayList<>();
		int falseStarts = 0;
		for (int at = next(file, first.scans().end()); at < file.length() && falseStarts < MOST_FALSE_STARTS;) {
			final Optional<JpegHeader> header = at(file, at);
			header.ifPresent(found::add);
			if (header.isEmpty()) falseStarts++;
			at = next(file, header.map(h -> h.scans().end()).orElse(at + 2));
		}
		return found;
	}

	/** The picture that starts there, if it does: without a spare byte between its segments. */
	private static Optional<JpegHeader> at(final Bytes file, final int start) {
		try {
			final JpegHeader header = JpegHeader.read(file, start);
			int end = start + 2;
			for (final Chunk segment : header.segments()) {
				if (segment.start() != end + 4) return Optional.empty();
				end = segment.end();
			}
			return Optional.of(header);
		}
		catch (final BadImage e) {
			return Optional.empty();
		}
	}

	/** Where the next start marker stands with another marker behind it. */
	private static int next(final Bytes file, final int from) {
		for (int at = from; at + 2 < file.length(); at++)
			if (file.u8(at) == 0xff && file.u8(at + 1) == 0xd8 && file.u8(at + 2) == 0xff) return at;
		return file.length();
	}

	private static String bytes(final int count) {
		return count == 1 ? "1 byte" : count + " bytes";
	}

	private static boolean isBlank(final Bytes file, final int from) {
		for (int at = from; at < file.length(); at++)
			if (file.u8(at) != 0) return false;
		return true;
	}
}
