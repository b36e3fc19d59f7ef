package org.visavis.procedure;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.visavis.notice.NoticeLog;
import org.visavis.notice.NoticeTime;
import org.visavis.request.Procedure;
import org.visavis.run.Outcome;
import org.visavis.seal.SealedRecord;

/** {@code Log Removal Notice...}: adds what became of a notice to the history of its record. */
public final class LogRemovalNotice {

	private LogRemovalNotice() {}

	/**
	 * Adds an entry.
	 *
	 * @param record the folder of a record with notices
	 * @param notice the name of one
	 * @param at date, time and time zone, as a person enters them
	 * @param answer what the platform said; empty if nothing
	 * @param examiner who enters it, as the person says; empty if not stated
	 */
	public static Outcome run(final String record, final String notice, final NoticeLog.Event event, final String at,
		final String answer, final String examiner)
	{
		final NoticeTime time = NoticeTime.of("at", at).notAfter("at", Instant.now().truncatedTo(ChronoUnit.SECONDS));
		final SealedRecord sealed = SealedRecord.open(Procedure.path("record", record));
		final Map<String, String> content = NoticeLog.of(sealed, notice, event, time, answer);
		sealed.add(examiner, NoticeLog.EVENT, content, Map.of());
		return new Outcome(sealed.path(), "Notice " + notice + " " + event + ": " + time + (content.containsKey("due") ? "; due: " +
			content.get("due") : ""));
	}
}
