package org.visavis.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a notice file can say: facts and statements of persons, which no program may make for them. */
public enum NoticeFact {

	ADULTS("All persons shown were adults", "yes, no or unknown: whether everybody shown was 18 or older when the pictures were made."),
	DEPICTED("Person depicted", "The name of the person who is shown."),
	SIGNED_BY("Who signs", "The name of whoever signs."),
	SIGNED_AS("In what right", "The person depicted, or who is authorised by her or him, and how."),
	SIGNATURE("Signature", "For an electronic signature the name once more, such as: /s/ A. Sample. Empty: a line to sign by hand."),
	EMAIL("E-mail address", "Where the platform reaches whoever signs."),
	CONTACT("Other contact", "Telephone, postal address or a lawyer's office."),
	PLATFORM("Platform", "The service on which the depiction is."),
	SENT_TO("Sent to", "The platform's form or address for such notices."),
	ADDRESSES("Where the depiction is", "The exact addresses (URLs), one a line."),
	DESCRIPTION("Which depiction it is", "Words by which it is found there: account, post, date, file. Not what makes it abusive."),
	IMAGES("Photographs of the record", "Their ids in images.csv, such as Q1 Q2. Empty: the questioned ones, or all."),
	NON_CONSENT("That it is not consensual", "That there is no consent, and what shows that, in the person's own words."),
	GOOD_FAITH("Good faith", "The statement that this is believed in good faith, in the person's own words."),
	ACCURACY("Accurate and complete", "The statement that the notice is, to the signer's knowledge and belief, true and complete."),
	REASONS("Why it is illegal", "The reasons, with the law that is meant."),
	SENT_AT("Sent at", "Date, time and time zone, such as: 2026-10-31 22:00 America/New_York."),
	RECEIVED_AT("Received at", "When the platform had it, likewise.");

	private final String label;
	private final String help;

	NoticeFact(final String label, final String help) {
		this.label = label;
		this.help = help;
	}

	/** What a notice calls it. */
	public String label() {
		return label;
	}

	/** What to state, in a sentence. */
	public String help() {
		return help;
	}

	/** The key in a notice file, such as "signed_by". */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The keys of all, in their order. */
	public static List<String> keys() {
		return Arrays.stream(values()).map(NoticeFact::key).toList();
	}
}
