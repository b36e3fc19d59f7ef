package org.visavis.calibrate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Persons of a kind among whom the other person of the alternative proposition is sought (the relevant population), and
 * what scores mean among them.
 *
 * @param name such as "women"
 * @param about which pairs of persons, in a sentence
 * @param strata each with its better class first
 */
public record Population(String name, String about, List<Stratum> strata) {

	public Population {
		Stream.of(name, about).forEach(Objects::requireNonNull);
		strata = List.copyOf(strata);
	}

	/** Its stratum of a name such as "suitable-limited", if it has one. */
	Optional<Stratum> stratum(final String ofName) {
		return strata.stream().filter(s -> s.name().equals(ofName)).findFirst();
	}
}
