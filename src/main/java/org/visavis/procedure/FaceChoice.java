package org.visavis.procedure;

/** Which faces of a photograph count. */
public enum FaceChoice {

	/** Every face found. */
	ALL("all"),
	/** The face of photographs that show exactly one; the others are left out and listed. */
	ONLY("only"),
	/** The face whose box centre is nearest the photograph's centre. */
	CENTRAL("central"),
	/** The face with the largest box. */
	LARGEST("largest");

	private final String key;

	FaceChoice(final String key) {
		this.key = key;
	}

	/** The word for it in a macro. */
	@Override
	public String toString() {
		return key;
	}
}
