package org.visavis.table;

import java.util.Locale;
import java.util.Objects;

/**
 * One thing that was checked in an installation.
 *
 * @param item what was checked, by the name of a file or of a stored value
 * @param expected as stored; empty where the check could not be made
 * @param found or, where the check could not be made, why
 * @param tolerance up to which the two may differ
 */
public record Check(Kind kind, String item, String expected, String found, Tolerance tolerance, Verdict verdict) {

	/** What a check is of, in the order of a record. */
	public enum Kind {

		/** A file that the program ships. */
		FILE("Files of the program", "The SHA-256 of every network, card, method, sample photograph and test vector, as the " +
			"program finds it, against the list made when the program was built."),
		/** A library that the program runs on. */
		LIBRARY("Libraries", "The SHA-256 of every library's jar file that comes first on the class path, against the list " +
			"made when the program was built. A library that ImageJ or Fiji brings along may have another version: that is " +
			"reported as 'differs', and the checks of numbers below say whether it matters."),
		/** The pixels of a picture. */
		DECODE("Reading pictures", "The SHA-256 of the pixels (red, green, blue, row by row, upright) of a small picture in " +
			"each format and of the sample photographs."),
		/** The faces found in a photograph. */
		DETECT("Finding faces", "The command Detect Faces in Files on the sample photographs: how many faces, and of each the " +
			"box, the five points and the detector's confidence."),
		/** The crop that a recogniser takes. */
		ALIGN("Aligning faces", "The crop that each recogniser is given of the stored face: the mean of each colour channel and " +
			"five pixels on its diagonal."),
		/** The vector that a recogniser gives. */
		EMBED("Embedding faces", "The vector that each recogniser gives for the stored face: its cosine to the stored vector."),
		/** The comparison of two faces. */
		DISTANCE("Comparing faces", "The command Distance Matrix on the sample photographs, from the files to pairs.csv: every " +
			"pair of faces."),
		/** What a comparison says with the shipped calibration. */
		LR("Likelihood ratios", "The log10 LR that the same command writes into pairs.csv, with the shipped calibration and " +
			"within its bounds.");

		private final String title;
		private final String meaning;

		Kind(final String title, final String meaning) {
			this.title = title;
			this.meaning = meaning;
		}

		/** The kind with that word in a record. */
		public static Kind of(final String word) {
			return valueOf(word.toUpperCase(Locale.ROOT));
		}

		/** A heading for the checks of this kind. */
		public String title() {
			return title;
		}

		/** What is compared with what, in sentences. */
		public String meaning() {
			return meaning;
		}

		/** The word for it in a record. */
		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/**
	 * By how much a number may differ.
	 *
	 * @param what is compared; empty for hashes
	 * @param why so much and no more, in sentences
	 */
	public record Tolerance(String what, String text, String why) {

		/** A hash is the same or it is not. */
		public static final Tolerance EXACT = new Tolerance("", "exact", "");

		public Tolerance {
			Objects.requireNonNull(why, "No reason for the tolerance of " + what);
		}
	}

	/** How a check ended. */
	public enum Verdict {

		PASS, FAIL,
		/** Other than expected, where that is allowed as long as the numbers are right. */
		DIFFERS;

		/** The word for it in a record. */
		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** A check that passes if two texts are the same. */
	public static Check exact(final Kind kind, final String item, final String expected, final String found) {
		return new Check(kind, item, expected, found, Tolerance.EXACT, expected.equals(found) ? Verdict.PASS
			: Verdict.FAIL);
	}

	/** A check that failed because it could not be made. */
	public static Check impossible(final Kind kind, final String item, final String why) {
		return new Check(kind, item, "", why, Tolerance.EXACT, Verdict.FAIL);
	}
}
