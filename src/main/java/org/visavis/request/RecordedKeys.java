package org.visavis.request;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.visavis.UserError;
import org.visavis.calibrate.Calibrator;
import org.visavis.calibrate.RelevantPopulation;

/** The macro keys of a record as its manifest has them, as settings again. */
public record RecordedKeys(Map<String, String> keys) {

	/** The same keys with other values of some of them. */
	public RecordedKeys with(final Map<String, String> others) {
		final Map<String, String> all = new HashMap<>(keys);
		all.putAll(others);
		return new RecordedKeys(all);
	}

	/** Of the commands on files but {@code Calibrate Comparisons...}. */
	public Settings settings() {
		return new Settings(yes("subfolders"), oneOf("face", FaceChoice.values()), text("method"), number("long_side"), text(
			"recogniser"), text("distance"), yes("overlays"), yes("accept_licence"), text("calibration"), text("corrections"),
			yes("embeddings"), persons());
	}

	/** Records made before a case could state anything are of any persons. */
	private CasePersons persons() {
		return keys.containsKey(CasePersons.POPULATION) ? new CasePersons(text(CasePersons.POPULATION), oneOf(CasePersons.ADULTS,
			Adults.values()), text(CasePersons.YEARS_APART), shows(CasePersons.QUESTIONED_SHOW), shows(CasePersons.REFERENCE_SHOW)) : new CasePersons(RelevantPopulation.ANY, Adults.UNKNOWN, "0", Shows.UNKNOWN,
				Shows.UNKNOWN);
	}

	/** Of {@code Compare Faces...}; a record does not say whether it was made blind. */
	public Presentation presentation() {
		return new Presentation(number("plates"), false);
	}

	/** Of {@code Find Copies...}. */
	public CopySettings copies() {
		return new CopySettings(number(CopySettings.BITS), number(CopySettings.QUALITY), text(CopySettings.HASHES), yes(CopySettings.FORGET));
	}

	/** Of {@code Find Copies...}, what it shares with other commands. */
	public Settings shared() {
		final Settings usual = Settings.DEFAULT;
		return new Settings(yes("subfolders"), usual.face(), usual.method(), usual.longSide(), usual.recogniser(), usual.distance(), false, usual
			.acceptLicence(), Settings.NONE);
	}

	/** Of {@code Trace Source...}. */
	public TraceSettings traces() {
		return new TraceSettings(number(TraceSettings.TOP));
	}

	/** Of {@code Trace Source...}, what it shares with other commands on faces. */
	public Settings ofFaces() {
		final Settings usual = Settings.DEFAULT;
		return new Settings(yes("subfolders"), oneOf("face", FaceChoice.values()), text("method"), number("long_side"), usual.recogniser(), usual
			.distance(), yes("overlays"), yes("accept_licence"), Settings.NONE, text("corrections"), false, CasePersons.UNSTATED);
	}

	/** Of {@code Calibrate Comparisons...}. */
	public CalibrationSettings calibration() {
		return new CalibrationSettings(oneOf("face", FaceChoice.values()), text("method"), number("long_side"), oneOf(
			"calibrator", Calibrator.values()), yes("equal_persons"), yes("degraded"), text("same"), keys.getOrDefault("populations", ""), text("population"), number(
				"seed"), yes("accept_licence"));
	}

	/** Of a comparison alone. */
	private Shows shows(final String key) {
		return keys.containsKey(key) ? oneOf(key, Shows.values()) : Shows.UNKNOWN;
	}

	private String text(final String key) {
		if (keys.containsKey(key)) return keys.get(key);
		throw new UserError("manifest.json has no value of " + key + "; expected all keys of its command.");
	}

	private boolean yes(final String key) {
		return oneOf(key, true, false);
	}

	private int number(final String key) {
		try {
			return Integer.parseInt(text(key));
		}
		catch (final NumberFormatException e) {
			throw new UserError("manifest.json: " + key + " is '" + text(key) + "'; expected a whole number.", e);
		}
	}

	@SafeVarargs
	private <T> T oneOf(final String key, final T... values) {
		return Arrays.stream(values).filter(v -> v.toString().equals(text(key))).findFirst().orElseThrow(() -> new UserError(
			"manifest.json: " + key + " is '" + text(key) + "'; expected one of " + Arrays.toString(values) + "."));
	}
}
