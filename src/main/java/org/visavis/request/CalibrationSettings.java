package org.visavis.request;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visavis.UserError;
import org.visavis.calibrate.Calibrator;
import org.visavis.resample.Degradation;

/**
 * The keys of {@code Calibrate Comparisons...}, as a user or a macro gives them.
 *
 * @param face which face of a photograph is the person's; not all
 * @param method the name of a method: a file of {@code models/methods/}
 * @param longSide as in {@link Settings}
 * @param calibrator how scores become log10 LRs
 * @param equalPersons whether the mated pairs of each person weigh the same in total
 * @param degraded whether degraded copies of each photograph are learnt from too
 * @param same the columns in which both persons of a non-mated pair agree, separated by commas; may be empty
 * @param populations the column whose cells are populations that a case may state, such as sex; may be empty
 * @param population who the persons are and how they were chosen, in words; may be empty
 * @param seed of everything that is drawn at random
 * @param acceptLicence as in {@link Settings}
 */
public record CalibrationSettings(FaceChoice face, String method, int longSide, Calibrator calibrator, boolean equalPersons, boolean degraded,
	String same, String populations, String population, int seed, boolean acceptLicence)
{

	public static final CalibrationSettings DEFAULT = new CalibrationSettings(FaceChoice.ONLY, "full", 0,
		Calibrator.LOGISTIC, false, false, "", "", "", 1, false);

	public CalibrationSettings {
		if (face == FaceChoice.ALL) throw new UserError(
			"face is all; expected only, central or largest, since one face of a photograph is the person's.");
	}

	/** The keys that the commands on files share. */
	public Settings shared() {
		return new Settings(true, face, method, longSide, "", "cosine", false, acceptLicence, Settings.NONE);
	}

	/** The columns that must agree. */
	public List<String> sameColumns() {
		return Arrays.stream(same.split(",")).map(String::strip).filter(column -> !column.isEmpty()).toList();
	}

	/** The kinds of degraded copies; empty if none are made. */
	public List<String> degradations() {
		return degraded ? Arrays.stream(Degradation.values()).map(Degradation::toString).toList() : List.of();
	}

	/** The settings by macro key, in the order of the dialog. */
	Map<String, String> keys() {
		final Map<String, String> keys = new LinkedHashMap<>();
		keys.put("face", face.toString());
		keys.put("method", method);
		keys.put("long_side", Integer.toString(longSide));
		keys.put("calibrator", calibrator.toString());
		keys.put("equal_persons", Boolean.toString(equalPersons));
		keys.put("degraded", Boolean.toString(degraded));
		keys.put("same", String.join(",", sameColumns()));
		keys.put("populations", populations);
		keys.put("population", population);
		keys.put("seed", Integer.toString(seed));
		keys.put("accept_licence", Boolean.toString(acceptLicence));
		return keys;
	}
}
