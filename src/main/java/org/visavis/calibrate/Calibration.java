package org.visavis.calibrate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.visavis.model.ModelLibrary;

/**
 * The map from a pair's scores to a log10 LR with bounds, for each stratum, and where it comes from.
 *
 * @param name such as the method's
 * @param about in a sentence
 * @param limitations what it is not valid for, in a sentence
 * @param population from which the other person of the alternative proposition is drawn
 * @param method name of the method that gives the scores
 * @param methodSha256 its hash
 * @param recognisers ids, in the order of a pair's scores
 * @param classes of faces, best first, without those that are not compared
 * @param limits by which a face gets its class
 * @param strata each with its better class first
 * @param provenance data, counts and settings it was made from, in their order
 */
public record Calibration(String name, String about, String limitations, String population, String method,
	String methodSha256, List<String> recognisers, List<String> classes, List<PropertyLimits> limits,
	List<Stratum> strata, Map<String, Object> provenance)
{

	public Calibration {
		Stream.of(name, about, limitations, population, method, methodSha256).forEach(Objects::requireNonNull);
		recognisers = List.copyOf(recognisers);
		classes = List.copyOf(classes);
		limits = List.copyOf(limits);
		strata = List.copyOf(strata);
		provenance = Collections.unmodifiableMap(new LinkedHashMap<>(provenance));
		if (limits.stream().map(PropertyLimits::property).distinct().count() < limits.size() || strata.stream().map(
			Stratum::name).distinct().count() < strata.size()) throw new IllegalArgumentException(
				"A property or stratum stands twice");
		for (final Stratum s : strata)
			if (s.fusion().weights().length != recognisers.size()) throw new IllegalArgumentException("Weights of " + s.name() +
				": " + s.fusion().weights().length + ", recognisers: " + recognisers.size());
		for (final Stratum s : strata)
			if (!classes.contains(s.classA()) || classes.indexOf(s.classA()) > classes.indexOf(s.classB()))
				throw new IllegalArgumentException("Stratum " + s.name() + " among classes " + classes);
	}

	/** The stratum of a pair with one face of each class, in either order. */
	public Optional<Stratum> stratum(final String classA, final String classB) {
		final String name = stratumName(classA, classB);
		return strata.stream().filter(s -> s.name().equals(name)).findFirst();
	}

	/**
	 * What a pair's scores say.
	 *
	 * @param features cosine similarity by each recogniser, in the order of {@link #recognisers}
	 */
	public Evidence evidence(final double[] features, final String classA, final String classB) {
		for (final String face : List.of(classA, classB))
			if (!classes.contains(face)) return Evidence.none("", "covers no " + face + " faces, only " + String.join(" and ",
				classes));
		final String name = stratumName(classA, classB);
		return stratum(classA, classB).map(s -> evidence(features, s)).orElseGet(() -> Evidence.none(name,
			"saw no pairs in stratum " + name));
	}

	private static Evidence evidence(final double[] features, final Stratum stratum) {
		if (!stratum.isSufficient()) return Evidence.none(stratum.name(), "saw " + stratum.persons() +
			" persons in stratum " + stratum.name() + "; at least " + Stratum.FEWEST_PERSONS + " are needed");
		return Evidence.of(stratum.log10Lr(features), stratum.bounds(), stratum.name());
	}

	private String stratumName(final String classA, final String classB) {
		return classes.indexOf(classA) <= classes.indexOf(classB) ? Stratum.name(classA, classB) : Stratum.name(classB,
			classA);
	}

	/** Whether it is, to the last number, what the program itself has for its method; all else is what a file says of itself. */
	public boolean isShipped() {
		return ModelLibrary.shippedCalibration(method).map(text -> parse(text, name).sha256()).filter(sha256()::equals)
			.isPresent();
	}

	/** The calibration as JSON: UTF-8, LF, every number exact; the same for any Java. */
	public String json() {
		return CalibrationJson.of(this);
	}

	/** SHA-256 of {@link #json}, 64 lower-case hexadecimal digits. */
	public String sha256() {
		return CalibrationJson.sha256(json());
	}

	/**
	 * Reads what {@link #json} gives.
	 *
	 * @param name of the file, for messages
	 * @throws org.visavis.UserError if anything is missing, unknown or not valid
	 */
	public static Calibration parse(final String json, final String name) {
		return CalibrationJson.parse(json, name);
	}
}
