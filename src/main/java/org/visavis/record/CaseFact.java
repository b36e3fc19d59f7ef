package org.visavis.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a case file can say: facts that no program knows and a report has to state. */
public enum CaseFact {

	CASE("Case"), REQUEST("Request"), REQUESTED_BY("Requested by"), AUTHORITY("Authority"), LAWFUL_BASIS("Lawful basis"),
	RETENTION("Retention and erasure"), EXAMINER("Examiner"), ROLE("Role"), ORGANISATION("Organisation"), QUALIFICATIONS(
		"Qualifications"), PROFICIENCY_TESTS("Proficiency tests"), CONFLICTS("Conflicts of interest"), KNOWN_BEFORE(
			"What the examiner knew before the comparison"), ACQUISITION("Where the photographs come from"), CUSTODY("Custody"),
	EDITS("Edited copies of the photographs"), VALIDATION("Validation in the laboratory"), TRIED(
		"What was tried and discarded"), PROPOSITION_ONE("First proposition, in the words of the case"), PROPOSITION_TWO(
			"Second proposition, in the words of the case"), RELATIVES("Relatives and look-alikes who come into question"),
	POPULATION("Relevant population, and why"), GALLERY("How the reference photographs were chosen"), DECIDED_BY(
		"Who decided on each candidate"), DIFFERENCES("Explanation of differences"), LIMITATIONS("Limitations of this case"),
	VERIFICATION("Verification by a second examiner"), DISAGREEMENTS("Disagreements"), TECHNICAL_REVIEW(
		"Technical review"), CONCLUSION("The examiner's conclusion");

	private final String label;

	CaseFact(final String label) {
		this.label = label;
	}

	/** What a report calls it. */
	public String label() {
		return label;
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
