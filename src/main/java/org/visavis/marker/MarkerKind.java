package org.visavis.marker;

import java.util.Arrays;

/** What a file says of itself by a marker. */
public enum MarkerKind {

	GENERATED("generated"), EDITED("edited"), GENERATED_OR_EDITED("generated or edited"),
	/** A mark that also those put into photographs who took them. */
	WATERMARK("invisible watermark named");

	private final String words;

	MarkerKind(final String words) {
		this.words = words;
	}

	/** Whether the picture says of itself that it is not as a camera made it. */
	public boolean isOfGeneration() {
		return this != WATERMARK;
	}

	static MarkerKind of(final String words) {
		return Arrays.stream(values()).filter(kind -> kind.words.equals(words)).findFirst().orElseThrow(
			() -> new IllegalArgumentException("No kind of marker: " + words));
	}

	@Override
	public String toString() {
		return words;
	}
}
