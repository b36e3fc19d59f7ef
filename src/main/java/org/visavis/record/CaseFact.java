package org.visavis.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a case file can say: facts that no program knows and a report has to state. */
public enum CaseFact {

	CASE("Case", "A number or name by which the case is known."),
	REPORT_NUMBER("Number and version of the report", "Such as: 2026-114, version 1. It stands at the foot of each page."),
	REQUEST("Request", "What is asked, in the words of whoever asks, such as: is she shown in these pictures?"),
	REQUESTED_BY("Requested by", "Who asks."),
	AUTHORITY("Authority", "The order, consent or mandate on which the work rests."),
	LAWFUL_BASIS("Lawful basis", "Why faces may be processed here, such as the article of the GDPR."),
	RETENTION("Retention and erasure", "How long photographs and record are kept, and who erases them."),
	EXAMINER("Examiner", "Who examines; the name is used in later steps."),
	ROLE("Role", "Such as examiner, advocate or investigator."),
	ORGANISATION("Organisation", "The laboratory, office or organisation."),
	QUALIFICATIONS("Qualifications", "Training and experience in comparing faces."),
	PROFICIENCY_TESTS("Proficiency tests", "Tests of the examiner, with dates and results."),
	CONFLICTS("Conflicts of interest", "Ties to a party of the case; \"none\" if there are none."),
	KNOWN_BEFORE("What the examiner knew before the comparison",
		"What the examiner knew of the case before looking at the faces."),
	EXAMINED("When the faces were examined", "The dates of the examination."),
	WORK("Who did what", "Which step was done by whom, where not all were done by the examiner."),
	RECEIVED("When the photographs were received", "The dates on which they came in."),
	ACQUISITION("Where the photographs come from", "How, when and by whom the photographs were got."),
	CUSTODY("Custody", "In whose hands they were since then."),
	EDITS("Edited copies of the photographs", "What was edited, when and by whom; originals belong into the comparison."),
	VALIDATION("Validation in the laboratory", "How the program was checked where it is used."),
	INSTALLATION("Last Validate Installation", "When the command was run on this machine last, and with what result."),
	TRIED("What was tried and discarded", "Other settings or photographs that were tried, and why they were left."),
	DEVIATIONS("Deviations from the procedure", "Where the work left the procedure of the laboratory, and why."),
	PROPOSITION_ONE("First proposition, in the words of the case", "Such as: the woman in the picture is Ms A."),
	PROPOSITION_TWO("Second proposition, in the words of the case",
		"Such as: she is another woman of like age and origin."),
	RELATIVES("Relatives and look-alikes who come into question",
		"Brothers, sisters, twins or look-alikes who could be shown instead."),
	POPULATION("Relevant population, and why", "Who else could be shown, and why these."),
	GALLERY("How the reference photographs were chosen", "Why these photographs of the known person were taken."),
	DECIDED_BY("Who decided on each candidate", "Who decided on each picture."),
	DIFFERENCES("Explanation of differences", "Why features differ, such as ageing, make-up or light."),
	LIMITATIONS("Limitations of this case", "What could not be done or seen in this case."),
	VERIFICATION("Verification by a second examiner", "Who checked the examination independently, and with what result."),
	DISAGREEMENTS("Disagreements", "Where examiners differed, and how that was settled."),
	TECHNICAL_REVIEW("Technical review", "Who reviewed the work and the report."),
	DECLARATION("The examiner's declaration", "The words that the court asks for, such as to whom the examiner's duty is."),
	CONDITIONING("What the conclusion depends on",
		"What was taken as given, such as when the photographs were taken; with it the opinion may change."),
	CONCLUSION("The examiner's conclusion", "The conclusion in your own words; it is yours, not the program's.");

	private final String label;
	private final String help;

	CaseFact(final String label, final String help) {
		this.label = label;
		this.help = help;
	}

	/** What a report calls it. */
	public String label() {
		return label;
	}

	/** What to state, in a sentence. */
	public String help() {
		return help;
	}

	/** The key in a case file, such as "lawful_basis". */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The keys of all, in the order of the report. */
	public static List<String> keys() {
		return Arrays.stream(values()).map(CaseFact::key).toList();
	}
}
