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
 * The map from a pair's scores to a log10 LR with bounds, for each population and stratum, and where it comes from.
 *
 * @param name such as the method's
 * @param about in a sentence
 * @param limitations what it is not valid for, in a sentence
 * @param population all its persons, in a sentence
 * @param method name of the method that gives the scores
 * @param methodSha256 its hash
 * @param recognisers ids, in the order of a pair's scores
 * @param classes of faces, best first, without those that are not compared
 * @param limits by which a face gets its class
 * @param strata of all its persons, each with its better class first
 * @param populations that a case may state, the last of them all persons alike with each other; none where nothing is
 *          told of the persons
 * @param unstated name of the population used where a case states none: the one whose persons are taken for each other
 *          most often; empty where there is none
 * @param provenance data, counts and settings it was made from, in their order
 */
public record Calibration(String name, String about, String limitations, String population, String method,
	String methodSha256, List<String> recognisers, List<String> classes, List<PropertyLimits> limits,
	List<Stratum> strata, List<Population> populations, String unstated, Map<String, Object> provenance)
{

	public Calibration {
		Stream.of(name, about, limitations, population, method, methodSha256).forEach(Objects::requireNonNull);
		recognisers = List.copyOf(recognisers);
		classes = List.copyOf(classes);
		limits = List.copyOf(limits);
		strata = List.copyOf(strata);
		populations = populations == null ? List.of() : List.copyOf(populations); // a file without them
		unstated = unstated == null ? "" : unstated;
		provenance = Collections.unmodifiableMap(new LinkedHashMap<>(provenance));
		checkOnce("property", limits.stream().map(PropertyLimits::property));
		checkOnce("population", populations.stream().map(Population::name));
		checkStrata(strata, recognisers, classes);
		for (final Population p : populations) checkStrata(p.strata(), recognisers, classes);
	}

	private static void checkOnce(final String what, final Stream<String> names) {
		final List<String> all = names.toList();
		if (all.stream().distinct().count() < all.size()) throw new IllegalArgumentException("A " + what + " stands twice");
	}

	private static void checkStrata(final List<Stratum> strata, final List<String> recognisers, final List<String> classes) {
		checkOnce("stratum", strata.stream().map(Stratum::name));
		for (final Stratum s : strata) {
			if (s.fusion().weights().length != recognisers.size()) throw new IllegalArgumentException("Weights of " + s.name() +
				": " + s.fusion().weights().length + ", recognisers: " + recognisers.size());
			if (!classes.contains(s.classA()) || classes.indexOf(s.classA()) > classes.indexOf(s.classB()))
				throw new IllegalArgumentException("Stratum " + s.name() + " among classes " + classes);
		}
	}

	/** The same with an entry more in its provenance. */
	public Calibration with(final String entry, final Object value) {
		final Map<String, Object> more = new LinkedHashMap<>(provenance);
		more.put(entry, value);
		return new Calibration(name, about, limitations, population, method, methodSha256, recognisers, classes, limits, strata,
			populations, unstated, more);
	}

	/**
	 * What it says of pairs of a population.
	 *
	 * @param stated one of {@link RelevantPopulation#names}
	 * @throws org.visavis.UserError if it has no such population
	 */
	public RelevantPopulation among(final String stated) {
		return RelevantPopulation.of(this, stated);
	}

	/** Every stratum: those of all persons, then each population's. */
	public List<RelevantPopulation.Part> parts() {
		return Stream.concat(strata.stream().map(s -> new RelevantPopulation.Part(RelevantPopulation.ANY, s)), populations.stream()
			.flatMap(p -> p.strata().stream().map(s -> new RelevantPopulation.Part(p.name(), s)))).toList();
	}

	/** All persons alike with each other, to whom a population falls back. */
	Optional<Population> alike() {
		return populations.stream().reduce((first, last) -> last);
	}

	/** The stratum of two classes, in either order. */
	public String stratumName(final String classA, final String classB) {
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
