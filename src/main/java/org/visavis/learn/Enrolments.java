package org.visavis.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visavis.evaluate.FailureToEnrol;
import org.visavis.evaluate.Validation.Enrolment;
import org.visavis.quality.Suitability;
import org.visavis.quality.SuitabilityRule;
import org.visavis.request.Portrait;
import org.visavis.resample.Degradation;
import org.visavis.table.CopyResult;
import org.visavis.table.FaceResult;
import org.visavis.table.PhotoResult;

/** How often a readable photograph, or a degraded copy of one with a face, gave no face that can be compared. */
final class Enrolments {

	private final List<Portrait> portraits;
	private final List<PhotoResult> results;
	private final SuitabilityRule rule;
	private final long seed;

	Enrolments(final List<Portrait> portraits, final List<PhotoResult> results, final SuitabilityRule rule,
		final long seed)
	{
		this.portraits = portraits;
		this.results = results;
		this.rule = rule;
		this.seed = seed;
	}

	/** All photographs, each collection if there are several, each kind of copy if they are made. */
	List<Enrolment> all(final boolean degraded) {
		final List<Enrolment> all = new ArrayList<>();
		all.add(photographs("all photographs", (portrait, result) -> true));
		final List<String> collections = portraits.stream().map(Portrait::collection).distinct().toList();
		if (collections.size() > 1) collections.forEach(name -> all.add(photographs(name, (portrait, result) -> portrait
			.collection().equals(name))));
		if (degraded) for (final Degradation kind : Degradation.values())
			all.add(copies(kind.toString()));
		return all;
	}

	private Enrolment photographs(final String name, final BiPredicate<Portrait, PhotoResult> wanted) {
		return of(name, IntStream.range(0, results.size()).filter(i -> results.get(i).facts().problem().isEmpty() && wanted
			.test(portraits.get(i), results.get(i))).toArray(), result -> result.faces());
	}

	private Enrolment copies(final String kind) {
		return of(kind, IntStream.range(0, results.size()).filter(i -> copies(results.get(i), kind).findAny().isPresent())
			.toArray(), result -> copies(result, kind).flatMap(copy -> copy.faces().stream()).toList());
	}

	private static Stream<CopyResult> copies(final PhotoResult result, final String kind) {
		return result.copies().stream().filter(copy -> copy.degradation().equals(kind));
	}

	private interface FacesOf {

		List<FaceResult> of(PhotoResult result);
	}

	private Enrolment of(final String name, final int[] places, final FacesOf faces) {
		final Numbers persons = new Numbers();
		final boolean[] failed = new boolean[places.length];
		for (int i = 0; i < places.length; i++)
			failed[i] = faces.of(results.get(places[i])).stream().allMatch(this::isUnsuitable);
		return new Enrolment(name, FailureToEnrol.of(IntStream.of(places).map(i -> persons.of(portraits.get(i).person()))
			.toArray(), failed, Sections.DRAWS, seed));
	}

	private boolean isUnsuitable(final FaceResult face) {
		return rule.assess(face.quality(), face.face().confidence()).suitability() == Suitability.UNSUITABLE;
	}
}
