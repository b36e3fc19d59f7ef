package org.visavis.plate;

import org.visavis.UserError;
import org.visavis.exhibit.ExhibitKind;

/**
 * The keys of {@code Make Exhibit...} that say how the exhibit looks.
 *
 * @param amount in per cent, as {@link ExhibitKind} says
 * @param landmarks whether the five points of each face are drawn
 * @param mesh whether the contours of a mesh are drawn that is fitted to each face
 * @param features the path of a CSV file with the features to be numbered; empty for none
 */
public record ExhibitSettings(ExhibitKind kind, int amount, boolean landmarks, boolean mesh, String features) {

	/** A plate without marks. */
	static final ExhibitSettings PLATE = new ExhibitSettings(ExhibitKind.PLATE, 50, false, false, "");

	public ExhibitSettings {
		if (amount < kind.leastAmount() || amount > 100) throw new UserError("amount is " + amount +
			"; expected a percentage from " + kind.leastAmount() + " to 100.");
	}

	/** What the file of such an exhibit is called before the faces. */
	String name() {
		return kind + (kind.hasAmount() ? "-" + amount : "") + (landmarks ? "-landmarks" : "") + (mesh ? "-mesh" : "");
	}

	/** The macro's line that makes the exhibit in the record that is the macro's argument. */
	String macro(final String faceA, final String faceB, final String featuresInRecord) {
		final String path = featuresInRecord.isEmpty() ? "" : "\" + getArgument() + \"/" + featuresInRecord;
		return "run(\"Make Exhibit...\", \"record=[\" + getArgument() + \"] " + options(faceA, faceB, path) + "\");";
	}

	/** All keys but the record and the examiner, as a macro has them. */
	public String options(final String faceA, final String faceB, final String featuresFile) {
		return "face_a=" + faceA + " face_b=" + faceB + " kind=" + kind + " amount=" + amount + " landmarks=" + landmarks +
			" mesh=" + mesh + " features=[" + featuresFile + "]";
	}
}
