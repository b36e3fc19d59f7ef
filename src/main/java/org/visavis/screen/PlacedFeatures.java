package org.visavis.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.visavis.exhibit.ExhibitFeature;
import org.visavis.exhibit.LevelledFace;
import org.visavis.geometry.Point;

/** The numbered features that a person has placed on faces, by the key of the face. */
final class PlacedFeatures {

	/** Pixels of a saved exhibit within which a click takes hold of a number or of a feature. */
	private static final double LABEL_REACH = 12, FEATURE_REACH = 8;
	/** Beyond what a record takes. */
	private static final int MOST = 999;

	private final Map<String, List<ExhibitFeature>> byFace = new LinkedHashMap<>();

	/** An end of a leader line: the number, or the feature itself. */
	record End(String face, int number, boolean label) {}

	/** The features of a face, in the order of their numbers. */
	List<ExhibitFeature> on(final String face) {
		return List.copyOf(byFace.getOrDefault(face, List.of()));
	}

	/** Replaces all features of a face. */
	void set(final String face, final List<ExhibitFeature> features) {
		byFace.put(face, new ArrayList<>(features.stream().sorted(Comparator.comparing(ExhibitFeature::number)).toList()));
	}

	/** A new feature under the number after the last of its face; its number lies on it. */
	End add(final String face, final Point at) {
		final List<ExhibitFeature> features = byFace.computeIfAbsent(face, f -> new ArrayList<>());
		final int number = features.isEmpty() ? 1 : Math.min(MOST, features.get(features.size() - 1).number() + 1);
		features.add(new ExhibitFeature(number, at, at, ""));
		return new End(face, number, true);
	}

	/** Moves an end of a feature's leader line. */
	void move(final End end, final Point to) {
		change(end, f -> end.label ? new ExhibitFeature(f.number(), f.at(), to, f.text()) : new ExhibitFeature(f.number(), to, f
			.label(), f.text()));
	}

	/** Says what a feature is. */
	void describe(final End end, final String text) {
		change(end, f -> new ExhibitFeature(f.number(), f.at(), f.label(), text));
	}

	void delete(final End end) {
		byFace.getOrDefault(end.face, new ArrayList<>()).removeIf(f -> f.number() == end.number);
	}

	/** The feature that an end belongs to. */
	Optional<ExhibitFeature> find(final End end) {
		return on(end.face).stream().filter(f -> f.number() == end.number).findFirst();
	}

	/** What a click takes hold of: numbers, which lie on top, before features, later ones before earlier ones. */
	Optional<End> near(final String face, final LevelledFace levelled, final Point onPlate) {
		final Comparator<End> topmost = Comparator.comparing(End::label).thenComparing(End::number);
		return on(face).stream().flatMap(f -> Stream.of(true, false).map(label -> new End(face, f.number(),
			label)).filter(end -> levelled.onPlate(end.label ? f.label() : f.at()).distanceTo(onPlate) <= levelled.frame().unit() *
				(end.label ? LABEL_REACH : FEATURE_REACH))).max(topmost);
	}

	private void change(final End end, final UnaryOperator<ExhibitFeature> change) {
		byFace.getOrDefault(end.face, new ArrayList<>()).replaceAll(f -> f.number() == end.number ? change.apply(f) : f);
	}
}
