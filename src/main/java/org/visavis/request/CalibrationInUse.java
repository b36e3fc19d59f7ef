package org.visavis.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.visavis.FileLimits;
import org.visavis.UserError;
import org.visavis.calibrate.Calibration;
import org.visavis.calibrate.PropertyLimits;
import org.visavis.calibrate.RelevantPopulation;
import org.visavis.model.ModelLibrary;
import org.visavis.quality.SuitabilityRule;
import org.visavis.record.Manifest;

/**
 * The calibration of a run, or why it has none.
 *
 * @param population of the case, and what the calibration says of it; empty where there is no calibration
 * @param adults whether the case states that all persons are adults
 * @param noLrReason "no likelihood ratio: ..."; empty where there is a calibration
 */
public record CalibrationInUse(Optional<RelevantPopulation> population, Adults adults, String noLrReason) {

	/** How every reason why there is no likelihood ratio begins. */
	public static final String NO_LR = "no likelihood ratio: ";
	private static final String NOT_FOR_CHILDREN = "not valid for children";

	/** Ten strata with all the knots that there may be are below 1 MB. */
	private static final FileLimits LIMITS = FileLimits.of(1 << 22);

	/** What the settings name, if it was made for the method and the way of detection. */
	public static CalibrationInUse of(final ModelLibrary library, final Method method, final Settings settings) {
		if (settings.calibration().equals(Settings.NONE)) return without("calibration=none");
		if (settings.persons().adults() == Adults.NO) return without(NOT_FOR_CHILDREN + ", and adults=no");
		final Optional<Calibration> named = settings.calibration().equals(Settings.SHIPPED) ? library.calibration(method
			.name()).map(text -> Calibration.parse(text, "models/calibrations/" + method.name() + ".json")) : Optional.of(read(
				Path.of(settings.calibration())));
		return named.map(c -> checked(c, method, method.sha256(library), settings)).orElseGet(() -> without(
			"no calibration is shipped for the method " + method.name()));
	}

	/** The whole calibration, if there is one. */
	public Optional<Calibration> calibration() {
		return population.map(RelevantPopulation::calibration);
	}

	/** What is to be said beside each likelihood ratio; empty if nothing is. */
	public String caveat() {
		return population.isEmpty() || adults == Adults.YES ? "" : NOT_FOR_CHILDREN +
			" (adults not stated)";
	}

	/** SHA-256 of the calibration; empty if there is none. */
	String sha256() {
		return calibration().map(Calibration::sha256).orElse("");
	}

	/** For the manifest. */
	public Manifest.CalibrationEntry entry() {
		return calibration().map(c -> new Manifest.CalibrationEntry(c.name(), c.sha256(), origin(c), c.population(), c
			.limitations(), "")).orElse(new Manifest.CalibrationEntry("", "", "", "", "", noLrReason));
	}

	private static String origin(final Calibration calibration) {
		return calibration.isShipped() ? "shipped with " + Version.NAME_AND_NUMBER : "not shipped with " +
			Version.NAME_AND_NUMBER + "; name, population and limitations are what its file says of itself";
	}

	/** The method with the calibration's limits of suitability; those that it does not name stay the method's. */
	public Method limit(final Method method) {
		return calibration().map(c -> method.with(PropertyLimits.in(method.suitability(), c.limits()))).orElse(method);
	}

	private static CalibrationInUse checked(final Calibration calibration, final Method method, final String sha256,
		final Settings settings)
	{
		final String the = "the calibration " + calibration.name() + (calibration.isShipped() ? "" : ", which is not shipped,") +
			" was made ";
		if (!calibration.methodSha256().equals(sha256)) return without(the + "with a method " + calibration.method() +
			" of the SHA-256 " + abbreviated(calibration.methodSha256()) + "; this is " + method.name() + " of " + abbreviated(
				sha256));
		final Object longSide = calibration.provenance().getOrDefault("long_side", "unknown");
		if (!longSide.toString().equals(Integer.toString(settings.longSide()))) return without(the + "with long_side=" +
			longSide + "; this run has long_side=" + settings.longSide());
		calibration.recognisers().forEach(method::indexOf);
		for (final PropertyLimits l : calibration.limits())
			if (!Boolean.valueOf(l.lowIsWorse()).equals(SuitabilityRule.LOW_IS_WORSE.get(l.property()))) throw new UserError(
				"The calibration " + calibration.name() + " limits " + l.property() + (l.lowIsWorse() ? " from below"
					: " from above") + "; expected interocular, sharpness, evenness, dark, visible, confidence, eyes, mouth " +
				"and tone from below, bright, yaw, pitch, roll and colour from above.");
		final CasePersons persons = settings.persons();
		return new CalibrationInUse(Optional.of(calibration.among(persons.population())), persons.adults(), "");
	}

	private static String abbreviated(final String sha256) {
		return sha256.substring(0, Math.min(12, sha256.length())) + "...";
	}

	private static CalibrationInUse without(final String reason) {
		return new CalibrationInUse(Optional.empty(), Adults.UNKNOWN, NO_LR + reason);
	}

	private static Calibration read(final Path file) {
		if (!Files.isRegularFile(file)) throw new UserError("calibration is " + file + ", which is no file; expected " +
			"shipped, none or the path of a calibration file.");
		try {
			return Calibration.parse(LIMITS.text(file), file.toString());
		}
		catch (final IOException e) {
			throw new UserError(file + " cannot be read as a calibration: " + e.getMessage() +
				"; expected a file as Calibrate Comparisons... writes it.", e);
		}
	}
}
