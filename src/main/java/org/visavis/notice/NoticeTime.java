package org.visavis.notice;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.visavis.UserError;

/**
 * A point of time that a person entered with its zone; never the clock of the machine.
 *
 * @param time in the zone that was entered: a region, whose rules of daylight saving count, or an offset
 */
public record NoticeTime(ZonedDateTime time) {

	private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2})?) ?" +
		"(Z|UTC|[+-]\\d{2}:\\d{2})? ?[\\[(]?([A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)?[\\])]?");
	private static final String EXPECTED = "; expected a date, a time and a zone, such as 2026-10-31 22:00 America/New_York or " +
		"2026-10-31 22:00 -04:00.";
	private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]", Locale.ROOT).withResolverStyle(
		ResolverStyle.STRICT),
			MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT), SECONDS = DateTimeFormatter.ofPattern(
				"uuuu-MM-dd HH:mm:ss", Locale.ROOT), OFFSET = DateTimeFormatter.ofPattern(" xxx", Locale.ROOT);

	/**
	 * Reads a point of time.
	 *
	 * @param key of what it is
	 * @param text such as "2026-10-31 22:00 America/New_York", "2026-10-31T22:00-04:00" or both offset and region
	 * @throws UserError if it has no zone, or if the clocks there never showed it or showed it twice
	 */
	public static NoticeTime of(final String key, final String text) {
		final Matcher parts = FORM.matcher(text.strip());
		if (!parts.matches() || parts.group(3) == null && parts.group(4) == null) throw new UserError(key + " is '" + text + "'" +
			EXPECTED);
		try {
			return of(key, LocalDateTime.parse(parts.group(1) + " " + parts.group(2), LOCAL), parts.group(3), parts.group(4));
		}
		catch (final DateTimeException e) {
			throw new UserError(key + " is '" + text + "': " + e.getMessage() + EXPECTED, e);
		}
	}

	private static NoticeTime of(final String key, final LocalDateTime local, final String offset, final String region) {
		final ZoneId zone = region == null ? offset(offset) : ZoneId.of(region);
		final List<ZoneOffset> valid = zone.getRules().getValidOffsets(local);
		if (offset == null && valid.size() > 1) throw new UserError(key + " is " + local + ", which was twice in " + zone +
			" since the clocks were put back; expected it with its offset, such as " + local + valid.get(0) + "[" + zone + "].");
		if (valid.isEmpty() || offset != null && !valid.contains(offset(offset))) throw new UserError(key + " is " + local +
			", which no clock showed in " + zone + (offset == null ? "" : " with the offset " + offset) + EXPECTED);
		return new NoticeTime(ZonedDateTime.ofLocal(local, zone, offset == null ? valid.get(0) : offset(offset)));
	}

	private static ZoneOffset offset(final String text) {
		return text.equals("UTC") ? ZoneOffset.UTC : ZoneOffset.of(text);
	}

	/** So many hours later, as they pass, whatever the clocks do. */
	NoticeTime plusHours(final int hours) {
		return new NoticeTime(time.plusHours(hours));
	}

	/** As {@link #toString} wrote it. */
	static NoticeTime written(final String words) {
		return of("time", words.substring(words.lastIndexOf(", ") + 1));
	}

	/**
	 * The same time, if it has come.
	 *
	 * @param now by the clock of the machine, which may be a day slow
	 * @throws UserError if it is later
	 */
	public NoticeTime notAfter(final String key, final Instant now) {
		if (time.toInstant().isAfter(now.plus(1, ChronoUnit.DAYS))) throw new UserError(key + " is " + this +
			", more than a day after now, which is " + new NoticeTime(now.atZone(ZoneOffset.UTC)) +
			" by the clock of this machine; expected a time that has come.");
		return this;
	}

	boolean isSameAs(final NoticeTime other) {
		return time.toInstant().equals(other.time.toInstant());
	}

	boolean isBefore(final NoticeTime other) {
		return time.toInstant().isBefore(other.time.toInstant());
	}

	/** With offset, region and in UTC: "2026-10-31 22:00 -04:00 (America/New_York), 2026-11-01 02:00 UTC". */
	@Override
	public String toString() {
		if (time.getZone().equals(ZoneOffset.UTC)) return local(time) + " UTC";
		return local(time) + time.format(OFFSET) + (time.getZone() instanceof ZoneOffset ? "" : " (" + time.getZone() + ")") + ", " +
			local(time.withZoneSameInstant(ZoneOffset.UTC)) + " UTC";
	}

	private static String local(final ZonedDateTime time) {
		return time.format(time.getSecond() == 0 ? MINUTES : SECONDS);
	}
}
