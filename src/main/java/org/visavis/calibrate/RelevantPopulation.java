package org.visavis.calibrate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.visavis.UserError;

/**
 * What a calibration says where the other person of the alternative proposition is one of a population. A stratum with too
 * few persons of it falls back to the persons alike with each other, never to another population. Where a case states none,
 * the likelihood ratio of a pair is, of those of all populations, the one nearest 1.
 *
 * @param name as a case states it
 * @param parts the strata that can be used, in the calibration's order; of one population or, where none is stated, of each
 */
public record RelevantPopulation(Calibration calibration, String name, List<Part> parts) {

	/** The macro key by which a case states it. */
	public static final String KEY = "population";
	/** Any other person of the calibration. */
	public static final String ANY = "any";
	/** Where a case does not state its population. */
	public static final String UNSTATED = "unstated";

	/** A stratum and the population whose it is. */
	public record Part(String population, Stratum stratum) {

		/** As {@link RelevantPopulation#key}. */
		public String key() {
			return RelevantPopulation.key(population, stratum.name());
		}
	}

	/** The name of a stratum among those of all populations, such as "women: suitable-limited". */
	public static String key(final String population, final String stratum) {
		return population.equals(ANY) ? stratum : population + ": " + stratum;
	}

	/** @throws UserError if the calibration does not have it */
	static RelevantPopulation of(final Calibration calibration, final String name) {
		final List<Population> counting = populations(calibration, name);
		return new RelevantPopulation(calibration, name, calibration.strata().stream().flatMap(s -> counting.stream().map(p -> part(
			calibration, p, s)).flatMap(Optional::stream)).distinct().toList());
	}

	/** Those that count: the one stated or, where none is, each but that of all persons alike, the most alike first. */
	private static List<Population> populations(final Calibration calibration, final String name) {
		final List<Population> all = calibration.populations();
		if (name.equals(ANY) || name.equals(UNSTATED) && all.isEmpty()) return List.of(new Population(ANY, "", calibration
			.strata()));
		if (name.equals(UNSTATED)) return all.stream().limit(Math.max(1, all.size() - 1)).sorted(Comparator.comparing(p -> !p.name()
			.equals(calibration.unstated()))).toList();
		return List.of(all.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow(() -> new UserError("population is " +
			name + "; expected " + String.join(", ", names(calibration)) + ", which the calibration " + calibration.name() +
			" has.")));
	}

	/** What a case may state of its population, from the narrowest. */
	public static List<String> names(final Calibration calibration) {
		return Stream.concat(calibration.populations().stream().map(Population::name), Stream.of(ANY, UNSTATED)).toList();
	}

	private static Optional<Part> part(final Calibration calibration, final Population population, final Stratum of) {
		final Optional<Part> own = population.stratum(of.name()).map(s -> new Part(population.name(), s));
		return own.filter(p -> p.stratum.isSufficient()).or(() -> calibration.alike().flatMap(alike -> alike.stratum(of.name())
			.map(s -> new Part(alike.name(), s)))).or(() -> own);
	}

	/** The stratum that gave a pair its likelihood ratio. */
	public Stratum stratum(final Evidence evidence) {
		return parts.stream().filter(p -> p.population.equals(evidence.population()) && p.stratum.name().equals(evidence
			.stratum())).findFirst().orElseThrow().stratum;
	}

	/**
	 * What a pair's scores say.
	 *
	 * @param features cosine similarity by each recogniser, in the order of {@link Calibration#recognisers}
	 */
	public Evidence evidence(final double[] features, final String classA, final String classB) {
		for (final String face : List.of(classA, classB))
			if (!calibration.classes().contains(face)) return Evidence.none("", "covers no " + face + " faces, only " + String
				.join(" and ", calibration.classes()));
		final String stratum = calibration.stratumName(classA, classB);
		final List<Evidence> all = parts.stream().filter(p -> p.stratum.name().equals(stratum)).map(p -> evidence(features, p))
			.toList();
		return all.stream().filter(e -> e.noLrReason().isEmpty()).min(Comparator.comparingDouble(e -> Math.abs(e.log10Lr()))).or(
			() -> all.stream().findFirst()).orElseGet(() -> Evidence.none(stratum, "saw no pairs in stratum " + stratum));
	}

	private static Evidence evidence(final double[] features, final Part part) {
		final Stratum stratum = part.stratum;
		return stratum.isSufficient() ? Evidence.of(stratum, features, part.population) : Evidence.none(stratum.name(), "saw " +
			stratum.persons() + " persons in stratum " + stratum.name() + "; at least " + Stratum.FEWEST_PERSONS +
			" are needed");
	}
}
