package org.visavis.notice;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.visavis.UserError;
import org.visavis.notice.NoticeLog.Event;
import org.visavis.seal.SealedRecord;

/**
 * What the history of a record says of when a notice was sent, received and answered.
 *
 * @param name of the notice
 * @param first of each event that is known, the earliest time
 */
record NoticeTimes(String name, Map<Event, NoticeTime> first) {

	static NoticeTimes of(final SealedRecord record, final String name) {
		final NoticeTimes times = new NoticeTimes(name, new TreeMap<>());
		record.history().stream().filter(entry -> name.equals(entry.content().get("notice"))).forEach(entry -> {
			if (entry.action().equals(NoticeLog.WRITTEN)) for (final Event event : new Event[] { Event.SENT, Event.RECEIVED })
				times.add(event, entry.content().get(event.toString()));
			if (entry.action().equals(NoticeLog.EVENT)) times.add(Event.valueOf(entry.content().get("event").toUpperCase(Locale.ROOT)), entry
				.content().get("at"));
		});
		return times;
	}

	private void add(final Event event, final String text) {
		if (text != null) first.merge(event, NoticeTime.written(text), (one, other) -> other.isBefore(one) ? other : one);
	}

	/**
	 * Lets pass what can have been so: nothing before the notice was sent, one time of receipt.
	 *
	 * @throws UserError naming both times
	 */
	void check(final Event event, final NoticeTime at) {
		final NoticeTime sent = first.get(Event.SENT), received = first.get(Event.RECEIVED);
		if (event != Event.SENT && sent != null && at.isBefore(sent)) throw new UserError("at is " + at + ", when notice " + name +
			" was " + event + ", before it was sent at " + sent + "; expected no earlier time.");
		if (event == Event.SENT && sent == null) first.forEach((later, time) -> {
			if (time.isBefore(at)) throw new UserError("at is " + at + ", when notice " + name + " was sent, after it was " + later + " at " +
				time + "; expected no later time.");
		});
		if (event == Event.RECEIVED && received != null && !at.isSameAs(received)) throw new UserError("at is " + at + ", when notice " +
			name + " was received, and its history says at " + received +
			"; expected that time, since a notice is received once, or a new notice with the right received_at.");
	}
}
