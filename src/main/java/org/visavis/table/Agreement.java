package org.visavis.table;

/** What was seen of two pictures whose hashes agree; in words for copies.csv. */
public enum Agreement {
	SAME_BYTES("the same bytes"), SAME_PIXELS("the same pixels"),
	/** They lie on each other: one picture, or two of one moment, or both of a common parent. */
	REGISTERED("hashes agree; registered"), NOT_REGISTERED("hashes agree; not registered"), TOO_LITTLE(
		"hashes agree; too little detail to be registered"),
	/** A list holds hashes alone. */
	OF_A_LIST("hashes agree; a list has no picture to register");

	private final String words;

	Agreement(final String words) {
		this.words = words;
	}

	/** Whether the pictures themselves were seen to be of one origin. */
	public boolean isVerified() {
		return compareTo(REGISTERED) <= 0;
	}

	@Override
	public String toString() {
		return words;
	}
}
