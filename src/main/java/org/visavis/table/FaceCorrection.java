package org.visavis.table;

import java.util.Optional;

import org.visavis.detect.Face;

/**
 * What an examiner changes about one face of a photograph.
 *
 * @param photoSha256 of the photograph
 * @param face its number in the photograph as detected; 0 for one that is added
 * @param after where the face lies; empty for one that is rejected. Its confidence is not a number
 * @param who changes it
 * @param why in words
 */
public record FaceCorrection(String photoSha256, Action action, int face, Optional<Face> after, String who, String why) {

	/** What is done to a face. */
	public enum Action {

		/** Its box or its points are moved. */
		MOVE("move"),
		/** A face that was missed is added. */
		ADD("add"),
		/** What was found is no face, or none that counts. */
		REJECT("reject");

		private final String word;

		Action(final String word) {
			this.word = word;
		}

		/** The word for it in a file. */
		@Override
		public String toString() {
			return word;
		}
	}
}
