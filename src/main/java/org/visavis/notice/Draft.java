package org.visavis.notice;

import java.time.Instant;
import java.util.List;

import org.visavis.page.OwnTemplates;

/**
 * What a notice is made of beside its record.
 *
 * @param name of its folder in the record
 * @param form for which law
 * @param facts what persons state
 * @param templates what it is filled in with
 * @param photographs where the photographs lie now, for their hashes alone; empty for where they lay
 * @param made when it is written, by the clock of the machine
 */
public record Draft(String name, NoticeForm form, NoticeFile facts, OwnTemplates templates, String photographs, Instant made) {

	/** When it was sent and received, and until when it is due. */
	Clock clock() {
		return Clock.of(facts, form);
	}

	/** What nobody stated of what the form asks for, by labels; empty if every part is there. */
	public List<String> missing() {
		return form.parts().stream().flatMap(part -> part.missing(facts).stream()).distinct().toList();
	}
}
