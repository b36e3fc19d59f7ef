package org.visavis.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.visavis.UserError;

/**
 * What a calibration says where the other person of the alternative proposition is one of a population. A stratum with too
 * few persons of it falls back to the persons alike with each other, never to another population.
 *
 * @param name as a case states it
 * @param parts by class of the faces, in the calibration's order
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
		final List<Part> any = calibration.strata().stream().map(s -> new Part(ANY, s)).toList();
		if (name.equals(ANY)) return new RelevantPopulation(calibration, name, any);
		if (name.equals(UNSTATED) && calibration.populations().isEmpty()) return new RelevantPopulation(calibration, name, any);
		final String used = name.equals(UNSTATED) ? calibration.unstated() : name;
		final Population population = calibration.populations().stream().filter(p -> p.name().equals(used)).findFirst()
			.orElseThrow(() -> new UserError("population is " + name + "; expected " + String.join(", ", names(calibration)) +
				", which the calibration " + calibration.name() + " has."));
		return new RelevantPopulation(calibration, name, calibration.strata().stream().map(s -> part(calibration, population, s
			.name())).flatMap(Optional::stream).toList());
	}

	/** What a case may state of its population, from the narrowest. */
	public static List<String> names(final Calibration calibration) {
		final List<String> names = new ArrayList<>(calibration.populations().stream().map(Population::name).toList());
		names.add(ANY);
		names.add(UNSTATED);
		return names;
	}

	private static Optional<Part> part(final Calibration calibration, final Population population, final String stratum) {
		final Optional<Part> own = population.stratum(stratum).map(s -> new Part(population.name(), s));
		return own.filter(p -> p.stratum.isSufficient()).or(() -> calibration.alike().flatMap(alike -> alike.stratum(stratum)
			.map(s -> new Part(alike.name(), s)))).or(() -> own);
	}

	/** The stratum of a pair with one face of each class, in either order. */
	public Optional<Part> part(final String classA, final String classB) {
		final String wanted = calibration.stratumName(classA, classB);
		return parts.stream().filter(p -> p.stratum.name().equals(wanted)).findFirst();
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
		return part(classA, classB).map(p -> evidence(features, p)).orElseGet(() -> Evidence.none(stratum,
			"saw no pairs in stratum " + stratum));
	}

	private static Evidence evidence(final double[] features, final Part part) {
		final Stratum stratum = part.stratum;
		return stratum.isSufficient() ? Evidence.of(stratum, features, part.population) : Evidence.none(stratum.name(), "saw " +
			stratum.persons() + " persons in stratum " + stratum.name() + "; at least " + Stratum.FEWEST_PERSONS +
			" are needed");
	}
}
