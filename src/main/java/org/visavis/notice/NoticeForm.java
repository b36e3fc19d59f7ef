package org.visavis.notice;

import static org.visavis.notice.NoticeFact.ACCURACY;
import static org.visavis.notice.NoticeFact.ADDRESSES;
import static org.visavis.notice.NoticeFact.CONTACT;
import static org.visavis.notice.NoticeFact.DEPICTED;
import static org.visavis.notice.NoticeFact.DESCRIPTION;
import static org.visavis.notice.NoticeFact.EMAIL;
import static org.visavis.notice.NoticeFact.GOOD_FAITH;
import static org.visavis.notice.NoticeFact.NON_CONSENT;
import static org.visavis.notice.NoticeFact.REASONS;
import static org.visavis.notice.NoticeFact.SIGNATURE;
import static org.visavis.notice.NoticeFact.SIGNED_AS;
import static org.visavis.notice.NoticeFact.SIGNED_BY;

import java.util.List;
import java.util.Locale;

/** For which law a notice is written; {@code PLAIN} for none. */
public enum NoticeForm {

	US(48, List.of( //
		Part.of("A signature, physical or electronic, of the person depicted or of someone authorised to act for the person",
			"47 U.S.C. 223a(a)(1)(B)(i)", DEPICTED, SIGNED_BY, SIGNED_AS, SIGNATURE),
		Part.of("Which depiction it is, and what is reasonably enough for the platform to locate it", "47 U.S.C. 223a(a)(1)(B)(ii)",
			DESCRIPTION, ADDRESSES),
		Part.of("A brief statement of a good faith belief that the depiction is not consensual, with what lets the platform see that",
			"47 U.S.C. 223a(a)(1)(B)(iii)", GOOD_FAITH, NON_CONSENT),
		Part.of("How the platform can contact whoever signs", "47 U.S.C. 223a(a)(1)(B)(iv)").withAny(EMAIL, CONTACT))),

	UK(48, List.of( //
		Part.of("A declaration that the content is intimate image content", "Online Safety Act 2023, s. 20A(2)(a)", REASONS, NON_CONSENT),
		Part.of("A declaration that the report is made by the subject of the content or by someone acting for that person",
			"Online Safety Act 2023, s. 20A(2)(b)", DEPICTED, SIGNED_BY, SIGNED_AS),
		Part.of("A declaration that the report is made in good faith and is true to the best of the signer's knowledge and belief",
			"Online Safety Act 2023, s. 20A(2)(c)", GOOD_FAITH, ACCURACY),
		Part.of("Enough information for the content to be found", "Online Safety Act 2023, s. 20A(2)", DESCRIPTION, ADDRESSES),
		Part.of("Contact details of whoever makes the report", "Online Safety Act 2023, s. 20A(2)").withAny(EMAIL, CONTACT))),

	EU(0, List.of( //
		Part.of("A sufficiently substantiated explanation of why the content is alleged to be illegal",
			"Regulation (EU) 2022/2065, Article 16(2)(a)", REASONS, NON_CONSENT),
		Part.of("A clear indication of the exact electronic location, and what else is needed to find it",
			"Regulation (EU) 2022/2065, Article 16(2)(b)", ADDRESSES, DESCRIPTION),
		Part.of("Name and e-mail address of whoever submits the notice", "Regulation (EU) 2022/2065, Article 16(2)(c)", SIGNED_BY, EMAIL),
		Part.of("A statement of the bona fide belief that what the notice says is accurate and complete",
			"Regulation (EU) 2022/2065, Article 16(2)(d)", ACCURACY))),

	PLAIN(0, List.of( //
		Part.of("Who is shown, who writes and in what right", "no law; what a reader needs", DEPICTED, SIGNED_BY, SIGNED_AS),
		Part.of("Which depiction it is, and where", "no law; what a reader needs", DESCRIPTION, ADDRESSES),
		Part.of("That there is no consent", "no law; what a reader needs", NON_CONSENT),
		Part.of("How to answer", "no law; what a reader needs").withAny(EMAIL, CONTACT)));

	private final int hours;
	private final List<Part> parts;

	NoticeForm(final int hours, final List<Part> parts) {
		this.hours = hours;
		this.parts = parts;
	}

	/** From receipt until the depiction has to be removed; 0 where no number of hours is counted. */
	public int hours() {
		return hours;
	}

	/** What it must have. */
	List<Part> parts() {
		return parts;
	}

	/** What fills it in, ending in ".ftlh". */
	public String template() {
		return "notice-" + this + ".ftlh";
	}

	/** The word for it in a macro. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
