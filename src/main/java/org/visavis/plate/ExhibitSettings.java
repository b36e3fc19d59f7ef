package org.visavis.plate;

import java.util.regex.Pattern;

import org.visavis.UserError;
import org.visavis.exhibit.ExhibitKind;

/**
 * The keys of {@code Make Exhibit...} that say how the exhibit looks.
 *
 * @param amount in per cent, as {@link ExhibitKind} says
 * @param landmarks whether the five points of each face are drawn
 * @param mesh whether the contours of a mesh are drawn that is fitted to each face
 * @param features the path of a CSV file with the features to be numbered; empty for none
 * @param called what the exhibit's file is called, without its ending; empty for a name made of kind and faces
 */
public record ExhibitSettings(ExhibitKind kind, int amount, boolean landmarks, boolean mesh, String features,
	String called)
{

	/** Of a name that every file system takes. */
	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,79}");

	/** A plate without marks. */
	static final ExhibitSettings PLATE = new ExhibitSettings(ExhibitKind.PLATE, 50, false, false, "");

	public ExhibitSettings {
		if (amount < kind.leastAmount() || amount > 100) throw new UserError("amount is " + amount +
			"; expected a percentage from " + kind.leastAmount() + " to 100.");
		checkName(called);
	}

	/** Refuses what no file of an exhibit may be called. */
	public static void checkName(final String called) {
		if (!called.isEmpty() && !NAME.matcher(called).matches()) throw new UserError("name is '" + called +
			"'; expected up to 80 letters from A to Z, digits, '-' and '_', the first a letter or a digit.");
	}

	/** An exhibit that is called by its kind and its faces. */
	public ExhibitSettings(final ExhibitKind kind, final int amount, final boolean landmarks, final boolean mesh,
		final String features)
	{
		this(kind, amount, landmarks, mesh, features, "");
	}

	/** What the exhibit's file is called, without its ending. */
	String fileName(final String featuresName, final String faceA, final String faceB) {
		return called.isEmpty() ? name() + featuresName + "-" + faceA + "-" + faceB : called;
	}

	/** What the file of such an exhibit is called before the faces. */
	private String name() {
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
			" mesh=" + mesh + " features=[" + featuresFile + "]" + option("name", called);
	}

	/** A key and its value as they follow others in a macro; nothing for an empty value. */
	public static String option(final String key, final String value) {
		return value.isEmpty() ? "" : " " + key + "=[" + value + "]";
	}
}
