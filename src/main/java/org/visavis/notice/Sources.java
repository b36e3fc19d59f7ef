package org.visavis.notice;

import java.util.List;
import java.util.Map;

/** Where it was read what the forms of a notice must have; stored copies of pages, on the day that each states. */
final class Sources {

	private static final String READ = "2026-11-30";

	private static final Map<NoticeForm, List<Source>> ALL = Map.of( //
		NoticeForm.US, List.of( //
			new Source("47 U.S.C. 223a(a)(1)(B), the four parts; text in effect on 13 June 2025",
				"uscode.house.gov/view.xhtml?edition=prelim&num=0&req=granuleid:USC-prelim-title47-section223a", READ),
			new Source("TAKE IT DOWN Act, Pub. L. 119-12, 139 Stat. 55, approved 19 May 2025",
				"www.govinfo.gov/bulkdata/PLAW/119/public/PLAW-119publ12.xml", READ),
			new Source("Removal within 48 hours and known identical copies; a summary beside the legal text",
				"policyrisk.com/behind-the-curtain/us-code/title/47/section/223a", READ),
			new Source("Platforms bound since 19 May 2026, FTC letters of 11 May 2026, complaints at TakeItDown.ftc.gov; secondary",
				"www.owlbrief.com/briefs/13344-ftc-enforces-take-it-down-act-48-hour-takedown-requirement", READ)),
		NoticeForm.UK, List.of( //
			new Source("Online Safety Act 2023, ss. 10(3A) and 20A, as put to the House of Lords on 16 April 2026; s. 20A(2)(a) to (c)",
				"www.parallelparliament.co.uk/lord/baroness-levitt/debate/2026-04-16/lords/lords-chamber/crime-and-policing-bill", READ),
			new Source("Enough information and contact details, 48 hours; memorandum of the government of 20 March 2026",
				"www.gov.uk/government/publications/crime-and-policing-bill-2025-echr-supplementary-memoranda/" +
					"crime-and-policing-bill-echr-supplementary-memorandum-20-march-2026", READ),
			new Source("Crime and Policing Act 2026, c. 20, enacted 29 April 2026; since when these sections are in force was not found",
				"beta.acthub.uk/uk/ukpga/2026-20", READ),
			new Source("Online Safety Act 2023, s. 21, who can complain of what; as the help page of a service quotes it",
				"forum.oldhammer.org/help/complaints", READ),
			new Source("Complaints to the service first; Ofcom does not answer or investigate single ones",
				"www.ofcom.org.uk/make-a-complaint/complain-about-a-video-sharing-platform-vsp/sites-and-apps/safety-measures/", READ)),
		NoticeForm.EU, List.of( //
			new Source("Regulation (EU) 2022/2065 (Digital Services Act), Article 16(1) to (3); a private copy of the final text",
				"www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html", READ)),
		NoticeForm.PLAIN, List.of());

	private Sources() {}

	/** Those of a form. */
	static List<Source> of(final NoticeForm form) {
		return ALL.get(form);
	}
}
