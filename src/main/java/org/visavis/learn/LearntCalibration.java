package org.visavis.learn;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.visavis.calibrate.Calibration;
import org.visavis.calibrate.Population;
import org.visavis.calibrate.PropertyLimits;
import org.visavis.calibrate.Stratum;
import org.visavis.calibrate.StratumFit;
import org.visavis.evaluate.Evaluation;
import org.visavis.evaluate.Validation.Aspect;
import org.visavis.evaluate.Validation.Counts;
import org.visavis.evaluate.Validation.Section;
import org.visavis.file.Sha256;
import org.visavis.model.ModelLibrary;
import org.visavis.request.CalibrationSettings;
import org.visavis.request.Learning;
import org.visavis.request.Method;
import org.visavis.request.Version;
import org.visavis.table.PhotoResult;
import org.visavis.validation.Criteria;

/**
 * Puts a calibration together from its strata and from what they were learnt from.
 *
 * @param macro that makes it again
 */
record LearntCalibration(Learning learning, Method method, List<PhotoResult> results, KnownFaces faces, StratumFit fit,
	String macro)
{

	/**
	 * With strata of the classes that conditions give.
	 *
	 * @param mostAlike name of the population whose persons are taken for each other most often
	 * @param sections how the LRs did on persons that they were not fitted to
	 */
	Calibration of(final Conditions conditions, final List<Stratum> strata, final List<Population> populations, final String mostAlike,
		final List<Section> sections)
	{
		final List<String> poor = poor(sections);
		final String persons = faces.persons().size() + " persons of " + String.join(", ", faces.collections());
		return new Calibration(method.name(), "Learnt from " + photographs() + " photographs of " + persons + ".",
			"For photographs like those it was learnt from, of persons of a population like theirs, which need not be that of a " +
				"case; close relatives are not covered" + (poor.isEmpty() ? "." : "; LRs were less well calibrated (Cllr-cal above " +
					Criteria.DEFAULT.cllrCal() + ") on photographs like those of " + String.join(", ", poor) + ".") + limits(conditions), population("the " + persons), method.name(), method.sha256(ModelLibrary.ofInstallation()), method.recognisers()
					.stream().map(Method.Member::model).toList(), Conditions.CLASSES, PropertyLimits.of(conditions.rule()), strata, populations, mostAlike, provenance(conditions, sections));
	}

	/** But for those that are left out. */
	private long photographs() {
		return learning.persons().portraits().stream().filter(portrait -> portrait.doubt().isEmpty()).count();
	}

	private static String limits(final Conditions conditions) {
		return conditions.notLearnt().isEmpty() ? "" : " The limits of suitability are the method's: " + conditions.notLearnt() +
			".";
	}

	/** SHA-256 of each network, detector first. */
	private Map<String, String> models() {
		final Map<String, String> models = new LinkedHashMap<>();
		method.cards(ModelLibrary.ofInstallation()).forEach(card -> models.put(card.id(), card.sha256()));
		return models;
	}

	private String population(final String persons) {
		final String told = learning.settings().population();
		final List<String> same = learning.settings().sameColumns();
		return persons + (same.isEmpty() ? "" : ", alike with the other in " + String.join(", ", same)) + (told.isBlank() ? ""
			: ": " + told);
	}

	/** The collections on which the LRs are less well calibrated than they should be. */
	private static List<String> poor(final List<Section> sections) {
		return sections.stream().filter(s -> s.aspect() == Aspect.COLLECTION && s.evaluation().filter(e -> e
			.cllrCal() > Criteria.DEFAULT.cllrCal()).isPresent()).map(Section::name).toList();
	}

	/** The cost of each stratum's LRs, before bounds and within them, as the report of a comparison states it. */
	private static Map<String, Object> crossValidated(final List<Section> sections) {
		final Map<String, Object> strata = new LinkedHashMap<>();
		for (final Section section : sections)
			if (List.of(Aspect.STRATUM, Aspect.POPULATION).contains(section.aspect()) && section.evaluation().isPresent()) strata.put(section.name(), costs(section
				.counts(), section.evaluation().get(), section.bounded().get()));
		return strata;
	}

	private static Map<String, Object> costs(final Counts counts, final Evaluation evaluation, final Evaluation bounded) {
		final Map<String, Object> costs = new LinkedHashMap<>();
		costs.put("persons", evaluation.persons());
		costs.put("mated_pairs", evaluation.matedPairs());
		costs.put("mated_pairs_of_originals", counts.matedOriginals());
		costs.put("non_mated_pairs", evaluation.nonMatedPairs());
		costs.put("cllr", evaluation.cllr());
		costs.put("cllr_min", evaluation.cllrMin());
		if (!Double.isNaN(evaluation.devPav())) costs.put("dev_pav", evaluation.devPav());
		costs.put("eer", evaluation.eer());
		costs.put("cllr_within_bounds", bounded.cllr());
		costs.put("cllr_min_within_bounds", bounded.cllrMin());
		return costs;
	}

	private void addDoubted(final Map<String, Object> provenance, final Conditions conditions) {
		final DoubtedBounds doubted = new DoubtedBounds(learning, results);
		if (doubted.doubted().isEmpty()) return;
		provenance.put("left_out", doubted.doubted());
		provenance.put("bounds_with_left_out", doubted.of(conditions, fit, method.recognisers().size()));
	}

	private Map<String, Object> provenance(final Conditions conditions, final List<Section> sections) {
		final CalibrationSettings settings = learning.settings();
		final Map<String, Object> provenance = new LinkedHashMap<>();
		provenance.put("software", Version.NAME_AND_NUMBER);
		provenance.put("macro", macro);
		provenance.put("models", models());
		provenance.put("long_side", settings.longSide());
		provenance.put("calibrator", settings.calibrator().toString());
		provenance.put("equal_persons", settings.equalPersons());
		provenance.put("seed", settings.seed());
		provenance.put("same", settings.sameColumns());
		if (!settings.populations().isEmpty()) provenance.put("populations", settings.populations());
		provenance.put("degradations", settings.degradations());
		provenance.put("collections", faces.collections());
		provenance.put("persons", faces.persons().size());
		provenance.put("photographs", results.size());
		provenance.put("duplicates", faces.duplicates());
		provenance.put("faces", faces.where(KnownFace::isOriginal).length);
		provenance.put("copies", faces.count() - faces.where(KnownFace::isOriginal).length);
		provenance.put("photographs_sha256", Sha256.of(results.stream().map(r -> r.facts().sha256() + "\n").collect(Collectors
			.joining()).getBytes(StandardCharsets.UTF_8)));
		addDoubted(provenance, conditions);
		provenance.put("cross_validated", crossValidated(sections));
		return provenance;
	}
}
