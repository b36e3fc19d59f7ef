package org.visavis.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.visavis.UserError;
import org.visavis.record.HistoryEntry;
import org.visavis.seal.SealedRecord;

/** What the history of a record says of its removal notices: when each was written, sent, received and answered. */
public final class NoticeLog {

	/** The action of an entry that adds a notice. */
	public static final String WRITTEN = "removal notice";
	/** The action of an entry about what became of one. */
	public static final String EVENT = "removal notice log";

	private static final String NOTICE = "notice", FORM = "form";

	/** What can become of a notice. */
	public enum Event {
		SENT, RECEIVED, ANSWERED, REMOVED, REFUSED;

		/** The word for it in a macro. */
		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	private NoticeLog() {}

	/**
	 * The content of an entry that adds a notice: its name and form, the SHA-256 of a laboratory's template, what is missing by
	 * labels, and the times that persons stated; what is empty is left out.
	 */
	public static Map<String, String> of(final Draft draft) {
		final Map<String, String> content = new LinkedHashMap<>();
		content.put(NOTICE, draft.name());
		content.put(FORM, draft.form().toString());
		content.put("template_sha256", draft.templates().sha256(draft.form().template()));
		content.put("missing", String.join("; ", draft.missing()));
		List.of("sent", "received", "due").forEach(key -> content.put(key, draft.clock().values().get(key).toString()));
		content.values().removeIf(String::isEmpty);
		return content;
	}

	/**
	 * The content of an entry about what became of a notice.
	 *
	 * @param answer what the platform said, in words; empty if nothing
	 * @throws UserError if the record has no such notice, or if the time contradicts what its history says of the notice
	 */
	public static Map<String, String> of(final SealedRecord record, final String name, final Event event, final NoticeTime at,
		final String answer)
	{
		final int hours = form(record, name).hours();
		NoticeTimes.of(record, name).check(event, at);
		final Map<String, String> content = new LinkedHashMap<>();
		content.put(NOTICE, name);
		content.put("event", event.toString());
		content.put("at", at.toString());
		if (event == Event.RECEIVED && hours > 0) content.put("due", at.plusHours(hours).toString());
		if (!answer.isBlank()) content.put("answer", answer.strip());
		return content;
	}

	private static NoticeForm form(final SealedRecord record, final String name) {
		return record.history().stream().filter(entry -> entry.action().equals(WRITTEN) && name.equals(entry.content().get(NOTICE)))
			.map(entry -> NoticeForm.valueOf(entry.content().get(FORM).toUpperCase(Locale.ROOT))).findFirst().orElseThrow(
				() -> new UserError("notice is '" + name + "'; expected one of " + record.path() + ": " + names(record) + "."));
	}

	/** The names of the notices of a record, in the order in which they were written. */
	static String names(final SealedRecord record) {
		final List<String> names = record.history().stream().filter(entry -> entry.action().equals(WRITTEN)).map(
			HistoryEntry::content).map(content -> content.get(NOTICE)).toList();
		return names.isEmpty() ? "it has none" : String.join(", ", names);
	}
}
