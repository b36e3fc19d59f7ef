package org.visavis.request;

import java.util.List;
import java.util.Optional;

/**
 * What only a procedure has that learns a calibration.
 *
 * @param persons whose photographs are its items
 */
public record Learning(Persons persons, CalibrationSettings settings) {

	/** Refuses settings that do not go with what is told of the persons. */
	public Learning {
		persons.require("same", settings.sameColumns());
		if (!settings.populations().isEmpty()) persons.require("populations", List.of(settings.populations()));
	}

	/** The degraded copies; empty if none are made. */
	Optional<CopyPlan> copies() {
		return settings.degraded() ? Optional.of(CopyPlan.of(persons.portraits(), settings.seed())) : Optional.empty();
	}

	/** What the record depends on beside settings and files: who is on each photograph and what is told of them. */
	List<String> told() {
		return persons.portraits().stream().map(p -> p.person() + "\n" + p.collection() + "\n" + p.attributes()).toList();
	}
}
