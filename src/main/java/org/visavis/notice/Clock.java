package org.visavis.notice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.visavis.UserError;

/**
 * When a notice was sent and received, as persons say, and until when it is due.
 *
 * @param sent by whoever signs
 * @param received by the platform
 * @param hours from then until it is due; 0 where the form has no such number
 */
record Clock(Optional<NoticeTime> sent, Optional<NoticeTime> received, int hours) {

	Clock {
		if (sent.isPresent() && received.isPresent() && received.get().isBefore(sent.get())) throw new UserError(
			"received_at is " + received.get() + ", before sent_at, which is " + sent.get() + "; expected no earlier time.");
	}

	/** As a notice file states it. */
	static Clock of(final NoticeFile facts, final NoticeForm form) {
		return new Clock(facts.time(NoticeFact.SENT_AT), facts.time(NoticeFact.RECEIVED_AT), form.hours());
	}

	/** Empty where it is not known when the notice was received, or the form has no number of hours. */
	Optional<NoticeTime> due() {
		return hours == 0 ? Optional.empty() : received.map(time -> time.plusHours(hours));
	}

	/** "sent", "received" and "due" in words, each empty if it is not known, and the number of hours. */
	Map<String, Object> values() {
		final Map<String, Object> values = new LinkedHashMap<>();
		values.put("sent", words(sent));
		values.put("received", words(received));
		values.put("due", words(due()));
		values.put("hours", hours);
		return values;
	}

	private static String words(final Optional<NoticeTime> time) {
		return time.map(NoticeTime::toString).orElse("");
	}
}
