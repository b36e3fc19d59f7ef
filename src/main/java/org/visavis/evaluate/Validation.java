package org.visavis.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.visavis.calibrate.Calibration;

/**
 * How a calibration does on photographs of persons that it was not fitted to: five folds by person, every LR from the
 * four folds without either person. Everything that a validation report shows.
 *
 * @param calibration fitted to all persons
 * @param data what it was fitted to and evaluated on
 * @param sections in the order of {@link Aspect}
 * @param enrolments how often no face was found to compare: all photographs, each collection, each kind of degraded copy
 * @param ranks 1:N searches in each collection that has a person with two photographs
 * @param worstMated the mated pairs of {@link Aspect#ORIGINALS_POOLED} with the lowest log10 LR, lowest first
 * @param alike how often LRs mislead on photographs of different persons that were degraded alike, by kind, after a row of
 *          original photographs; empty where no copies were made
 * @param folds of each calibration that was cross-validated, in the order of the sections that use it
 */
public record Validation(Calibration calibration, Data data, List<Section> sections, List<Enrolment> enrolments,
	List<Ranks> ranks, List<WorstPair> worstMated, List<Alike> alike, List<Fold> folds)
{

	public Validation {
		sections = List.copyOf(sections);
		enrolments = List.copyOf(enrolments);
		ranks = List.copyOf(ranks);
		worstMated = List.copyOf(worstMated);
		alike = List.copyOf(alike);
		folds = List.copyOf(folds);
	}

	/** The same of a calibration that says more of itself. */
	public Validation of(final Calibration telling) {
		return new Validation(telling, data, sections, enrolments, ranks, worstMated, alike, folds);
	}

	/** The sections of an aspect, in their order. */
	public List<Section> sections(final Aspect aspect) {
		return sections.stream().filter(section -> section.aspect == aspect).toList();
	}

	/** What a section is about. */
	public enum Aspect {
		/** Every face of an original photograph, suitable or not, with one calibration for all. */
		ORIGINALS_POOLED,
		/** Faces of original photographs with the calibration of their stratum, as in casework. */
		ORIGINALS_STRATIFIED,
		/** One stratum: original photographs and, where they are made, degraded copies. */
		STRATUM,
		/** Pairs of persons of one population with its own calibration, together and stratum by stratum. */
		POPULATION,
		/** Original photographs of one collection with the calibration of their stratum. */
		COLLECTION,
		/** Non-mated pairs alike in what is told of persons, with all mated ones and the calibration of their stratum. */
		LIKE_PERSONS,
		/** Pairs of which both persons are in one demographic cell, with the calibration of their stratum. */
		DEMOGRAPHIC_CELL,
		/** An original photograph against a degraded copy of one kind, with the calibration of their stratum. */
		DEGRADATION,
		/** Pairs with a degraded copy and the calibration of their stratum. */
		DEGRADED_STRATIFIED,
		/** The same pairs with one calibration for all. */
		DEGRADED_POOLED;

		/** In words. */
		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT).replace('_', ' ');
		}
	}

	/**
	 * What was fitted and evaluated.
	 *
	 * @param persons named
	 * @param photographs given
	 * @param duplicates left out, since a person has another file with the same pixels
	 * @param collections in order; one that is empty where there is only one
	 * @param same the columns in which both persons of a non-mated pair agree
	 * @param degraded the kinds of degraded copies; empty if none were made
	 */
	public record Data(int persons, int photographs, int duplicates, List<String> collections, List<String> same,
		List<String> degraded)
	{

		public Data {
			collections = List.copyOf(collections);
			same = List.copyOf(same);
			degraded = List.copyOf(degraded);
		}
	}

	/**
	 * One set of pairs with cross-validated log10 LRs.
	 *
	 * @param name such as "suitable-limited", "london", "sex = female" or "blurred"
	 * @param about which pairs with which calibration, in a sentence
	 * @param counts of the pairs in the test folds
	 * @param evaluation of the log10 LRs before bounds; empty where there are too few persons
	 * @param bounded of the log10 LRs within the bounds of their fold; likewise
	 * @param insufficient why there is no evaluation, as "insufficient: ..."; empty where there is one
	 */
	public record Section(Aspect aspect, String name, String about, Counts counts, Optional<Evaluation> evaluation,
		Optional<Evaluation> bounded, String insufficient)
	{}

	/**
	 * How much there is in a set.
	 *
	 * @param persons in any pair
	 * @param matedPersons with a mated pair
	 * @param matedOriginals of the mated pairs, those of two photographs as they are
	 * @param withoutLr pairs of the set that no stratum covers, which are not among the others
	 */
	public record Counts(int persons, int matedPersons, int matedPairs, int matedOriginals, int nonMatedPairs, int withoutLr) {}

	/**
	 * How many photographs of a set gave no face to compare.
	 *
	 * @param name "all photographs", a collection or a kind of degraded copy
	 * @param failures share of the photographs, or of the copies of photographs with a face
	 */
	public record Enrolment(String name, Rate failures) {}

	/**
	 * Comparisons of different persons whose photographs were degraded alike.
	 *
	 * @param kind of degradation, or "none"
	 * @param copies in which the face was found again
	 * @param unsuitable of them
	 * @param pairs of persons of one fold
	 * @param withLr of them, those that get a likelihood ratio
	 * @param misleading of those, with a likelihood ratio of at least 100
	 */
	public record Alike(String kind, int copies, int unsuitable, int pairs, int withLr, int misleading) {

		private static final double MUCH = 2;

		/** @param log10Lrs within bounds of each pair; NaN where there is none */
		public static Alike of(final String kind, final int copies, final int unsuitable, final double[] log10Lrs) {
			return new Alike(kind, copies, unsuitable, log10Lrs.length, (int) Arrays.stream(log10Lrs).filter(lr -> !Double.isNaN(
				lr)).count(), (int) Arrays.stream(log10Lrs).filter(lr -> lr >= MUCH).count());
		}
	}

	/**
	 * Hits of 1:N searches: each original face of a person with several against all others of its collection, by the
	 * method's score.
	 *
	 * @param collection in which is searched
	 * @param persons in it
	 */
	public record Ranks(String collection, int persons, RankCurve curve) {}

	/**
	 * A mated pair that its LR misleads on.
	 *
	 * @param person as the folder or list names them
	 * @param similarities by each recogniser of the calibration
	 * @param stratum empty where none covers the pair
	 */
	public record WorstPair(String person, String faceA, String pathA, String faceB, String pathB,
		List<Double> similarities, String stratum, double log10Lr)
	{}

	/**
	 * What was fitted without a fold, and what the fold then gave.
	 *
	 * @param calibration "pooled", "pooled with copies" or the name of a stratum
	 * @param number 0 to 4
	 * @param persons fitted to, in mated pairs or in non-mated ones, whichever are fewer
	 * @param matedPairs fitted to, with neither person in the fold
	 * @param nonMatedPairs likewise
	 * @param testedMated pairs with both persons in the fold
	 * @param testedNonMated likewise
	 * @param low lower bound of the log10 LR
	 * @param high upper bound of it
	 * @param cllr of the tested pairs before bounds; NaN where a class has none
	 */
	public record Fold(String calibration, int number, int persons, int matedPairs, long nonMatedPairs, int testedMated,
		int testedNonMated, double low, double high, double cllr)
	{}
}
