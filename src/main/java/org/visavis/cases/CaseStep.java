package org.visavis.cases;

/** The steps of a case; each may be left and taken up again. {@link CaseKind} has their order. */
public enum CaseStep {
	FACTS("Facts", "What is known of the case, for the report. It may be skipped and filled in later."), PHOTOGRAPHS(
		"Photographs", "Who is known, and which pictures are to be looked through."), HOW("How",
			"Whether the results are shown at once or only after an examiner's own rating."), RUN("Run",
				"The comparison. It can be stopped and goes on later where it was."), FACES("Faces",
					"Which faces were found; what is wrong can be corrected."), EXAMINE("Examine",
						"What examiners see with their own eyes, rated and kept in the record."), RESULTS("Results",
							"For each picture, whether the comparison supports that it and a photograph of the known person show one person rather than two."), ORIGINS("Origins",
								"What the files of the pictures say, and which known photographs have structure in common with each."), REPORT("Report",
								"The results in words, for whoever has to read them."), REMOVAL("Removal",
									"The draft of a notice by which a platform is asked to remove a picture, for a lawyer to check."), SEAL("Seal",
									"A signature and a time stamp, so that nobody can change the record unnoticed.");

	private final String title;
	private final String sentence;

	CaseStep(final String title, final String sentence) {
		this.title = title;
		this.sentence = sentence;
	}

	/** What it is called. */
	public String title() {
		return title;
	}

	/** What it is for. */
	public String sentence() {
		return sentence;
	}
}
