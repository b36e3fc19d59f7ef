package org.visavis.learn;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.visavis.calibrate.ErrorRate;
import org.visavis.calibrate.Population;
import org.visavis.calibrate.RelevantPopulation;
import org.visavis.calibrate.ScoredPairs;
import org.visavis.calibrate.Stratum;
import org.visavis.evaluate.PersonAwareRates;
import org.visavis.evaluate.Validation.Aspect;
import org.visavis.evaluate.Validation.Section;
import org.visavis.resample.Degradation;

/** Turns the cross-validated LRs of a run into sections and tables of error rates. */
final class Validating {

	/** A column with more different values than this names persons rather than groups of them. */
	private static final int MOST_CELLS = 20;
	/** Thresholds of a stratum's table of error rates are quarters of a log10, from the first to the last of these. */
	private static final int FIRST_THRESHOLD = -12, LAST_THRESHOLD = 20;
	private static final String STRATIFIED = ", with the calibration of their stratum";

	private final KnownFaces faces;
	private final CrossValidated validated;
	private final Sections sections;

	Validating(final KnownFaces faces, final CrossValidated validated, final Sections sections) {
		this.faces = faces;
		this.validated = validated;
		this.sections = sections;
	}

	/**
	 * Every section, in the order of the aspects.
	 *
	 * @param columns what is told of persons
	 * @param same those of them in which non-mated pairs are alike anyway
	 */
	List<Section> sections(final List<String> columns, final List<String> same) {
		final List<String> groups = columns.stream().filter(column -> cells(column).size() <= MOST_CELLS).toList();
		final List<String> free = groups.stream().filter(column -> !same.contains(column)).toList();
		addOriginals();
		for (int s = 0; s < validated.strata().size(); s++)
			addStratum(s);
		validated.populations().forEach(this::addPopulation);
		if (faces.collections().size() > 1) faces.collections().forEach(this::addCollection);
		free.forEach(column -> addAlike(List.of(column)));
		if (free.size() > 1) addAlike(free);
		groups.forEach(this::addCells);
		validated.copies().ifPresent(this::addCopies);
		return sections.made();
	}

	/** The strata as a calibration has them, with the error rates of the tested pairs. */
	List<Stratum> strata(final long seed) {
		return strata(validated.strata(), validated.testedOfStrata(), seed);
	}

	/** The populations as a calibration has them, likewise. */
	List<Population> populations(final long seed) {
		return validated.populations().stream().map(p -> new Population(p.population().name(), p.population().about(), strata(p
			.strata(), p.tested(), seed))).toList();
	}

	/**
	 * Name of the population whose persons are taken for each other most often: at the log10 LR that one in a thousand
	 * non-mated pairs of persons alike with each other exceed, with the calibration of those. Empty where there is none.
	 */
	String mostAlike() {
		if (validated.populations().isEmpty()) return "";
		final List<CrossValidated.OfPopulation> all = validated.populations();
		final Tested alike = all.get(all.size() - 1).tested(), apart = alike.where(i -> !Double.isNaN(alike.log10Lrs()[i]) && faces
			.get(alike.a()[i]).person() != faces.get(alike.b()[i]).person());
		final double[] sorted = Arrays.stream(apart.log10Lrs()).sorted().toArray();
		final double threshold = sorted.length == 0 ? 0 : sorted[sorted.length - 1 - sorted.length / 1_000];
		return all.stream().limit(Math.max(1, all.size() - 1)).max(Comparator.comparingDouble(p -> above(threshold, apart, p
			.population()))).orElseThrow().population().name();
	}

	private static double above(final double threshold, final Tested apart, final KnownPopulation population) {
		return Arrays.stream(apart.where(i -> population.members()[apart.a()[i]]).log10Lrs()).map(lr -> lr > threshold ? 1 : 0).average().orElse(0);
	}

	private List<Stratum> strata(final List<CrossFit> strata, final Tested tested, final long seed) {
		return IntStream.range(0, strata.size()).mapToObj(number -> {
			final Stratum stratum = strata.get(number).all();
			return stratum.isSufficient() ? tested(stratum, tested.where(i -> tested.stratum()[i] == number), seed) : stratum;
		}).toList();
	}

	/** With error rates, if it was tested on persons enough; else with those few persons, so that it gives no LR. */
	private Stratum tested(final Stratum stratum, final Tested tested, final long seed) {
		final ScoredPairs scored = sections.scored(tested);
		final int persons = Math.min(scored.persons(true).length, scored.persons(false).length);
		if (persons < Stratum.FEWEST_PERSONS) return stratum.withPersons(persons);
		final PersonAwareRates rates = new PersonAwareRates(scored, tested.log10Lrs(), Sections.DRAWS, seed);
		return stratum.withErrorRates(ErrorRate.consistent(IntStream.rangeClosed(FIRST_THRESHOLD, LAST_THRESHOLD).mapToObj(
			quarters -> rates.at(quarters / 4.0).stated()).toList()));
	}

	private void addOriginals() {
		sections.add(new Sections.Title(Aspect.ORIGINALS_POOLED, "all original photographs",
			"Every face of an original photograph, suitable or not, with one calibration for all."), validated
				.originalsPooled(), i -> true);
		sections.add(new Sections.Title(Aspect.ORIGINALS_STRATIFIED, "original photographs by stratum",
			"Faces of original photographs" + STRATIFIED + "."), validated.originals(), i -> true);
	}

	private void addStratum(final int number) {
		final Tested tested = validated.testedOfStrata();
		final String name = validated.strata().get(number).name();
		sections.add(new Sections.Title(Aspect.STRATUM, name, validated.copies().isPresent()
			? "Original photographs and degraded copies of them, as often as they come in the stratum."
			: "Original photographs."), tested, i -> tested.stratum()[i] == number);
	}

	/** All its pairs that have an LR, and stratum by stratum. */
	private void addPopulation(final CrossValidated.OfPopulation population) {
		final String name = population.population().name();
		final Tested tested = population.tested();
		final String about = population.population().about() + " With the calibration of this population and its strata.";
		sections.add(new Sections.Title(Aspect.POPULATION, name, about), tested, i -> true);
		for (int s = 0; s < population.strata().size(); s++) {
			final int number = s;
			sections.add(new Sections.Title(Aspect.POPULATION, RelevantPopulation.key(name, population.strata().get(s).name()), about),
				tested, i -> tested.stratum()[i] == number);
		}
	}

	private void addCollection(final String name) {
		final Tested tested = validated.originals();
		final int collection = faces.collections().indexOf(name);
		sections.add(new Sections.Title(Aspect.COLLECTION, name, "Original photographs of this collection" + STRATIFIED +
			"."), tested, i -> faces.get(tested.a()[i]).collection() == collection && faces.get(tested.b()[i])
				.collection() == collection);
	}

	private void addAlike(final List<String> columns) {
		final Tested tested = validated.originals();
		final Alike alike = Alike.in(columns, faces.all());
		final List<List<String>> cells = columns.stream().map(column -> Alike.cells(column, faces.all())).toList();
		final IntPredicate told = i -> cells.stream().noneMatch(cell -> cell.get(tested.a()[i]).isEmpty() || cell.get(tested
			.b()[i]).isEmpty());
		final String names = String.join(", ", columns);
		sections.add(new Sections.Title(Aspect.LIKE_PERSONS, "told of in " + names, "Original photographs of persons of whom " +
			"this is told, alike or not" + STRATIFIED + "."), tested, told);
		sections.add(new Sections.Title(Aspect.LIKE_PERSONS, "alike in " + names, "The same persons: mated pairs, and " +
			"non-mated pairs of persons alike in this" + STRATIFIED + "."), tested, told.and(i -> faces.get(tested.a()[i])
				.person() == faces.get(tested.b()[i]).person() || alike.test(tested.a()[i], tested.b()[i])));
	}

	private void addCells(final String column) {
		final Tested tested = validated.originals();
		final List<String> cellOf = Alike.cells(column, faces.all());
		for (final String cell : cells(column))
			sections.add(new Sections.Title(Aspect.DEMOGRAPHIC_CELL, column + " = " + cell,
				"Original photographs of persons in this cell" + STRATIFIED + "."), tested, i -> cellOf.get(tested.a()[i]).equals(
					cell) && cellOf.get(tested.b()[i]).equals(cell));
	}

	private Set<String> cells(final String column) {
		final Set<String> cells = new TreeSet<>(Alike.cells(column, faces.all()));
		cells.remove("");
		return cells;
	}

	private void addCopies(final CrossValidated.WithCopies copies) {
		for (final Degradation kind : Degradation.values())
			sections.add(new Sections.Title(Aspect.DEGRADATION, kind.toString(),
				"An original photograph against a copy degraded in this way" + STRATIFIED + "."), copies.tested(), i -> areOneCopy(
					copies.tested(), i, kind.toString()));
		final double[] stratified = copies.tested().log10Lrs();
		sections.add(new Sections.Title(Aspect.DEGRADED_STRATIFIED, "degraded copies by stratum",
			"Pairs with a degraded copy" + STRATIFIED + "."), copies.tested(), i -> hasCopy(copies.tested(), i) && !Double
				.isNaN(stratified[i]));
		sections.add(new Sections.Title(Aspect.DEGRADED_POOLED, "degraded copies pooled",
			"The same pairs with one calibration for all."), copies.testedPooled(), i -> hasCopy(copies.testedPooled(), i) &&
				!Double.isNaN(stratified[i]));
	}

	private boolean areOneCopy(final Tested tested, final int pair, final String kind) {
		final String a = faces.get(tested.a()[pair]).degradation(), b = faces.get(tested.b()[pair]).degradation();
		return a.isEmpty() && b.equals(kind) || b.isEmpty() && a.equals(kind);
	}

	private boolean hasCopy(final Tested tested, final int pair) {
		return !faces.get(tested.a()[pair]).isOriginal() || !faces.get(tested.b()[pair]).isOriginal();
	}
}
