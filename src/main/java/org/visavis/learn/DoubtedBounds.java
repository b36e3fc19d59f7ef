package org.visavis.learn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visavis.calibrate.Bounds;
import org.visavis.calibrate.Stratum;
import org.visavis.calibrate.StratumFit;
import org.visavis.request.Learning;
import org.visavis.request.Portrait;
import org.visavis.table.PhotoResult;

/**
 * The bounds that a calibration would have, had it been learnt from the photographs too of which it is doubted that they
 * show their person: a wrong name is an error of the list, not of the method, but who doubts the doubt can see what it
 * decides.
 */
record DoubtedBounds(Learning learning, List<PhotoResult> results) {

	/** Which photographs are doubted and why. */
	List<String> doubted() {
		return learning.persons().portraits().stream().filter(p -> !p.doubt().isEmpty()).map(DoubtedBounds::words).toList();
	}

	private static String words(final Portrait portrait) {
		final String path = portrait.item().path();
		return path.substring(path.lastIndexOf('/') + 1) + ": " + portrait.doubt();
	}

	/**
	 * Lower and upper bound by stratum, of any persons.
	 *
	 * @param conditions that were learnt without them
	 * @param recognisers how many there are
	 */
	Map<String, List<Double>> of(final Conditions conditions, final StratumFit fit, final int recognisers) {
		final KnownFaces faces = KnownFaces.withDoubted(learning.persons().portraits(), results);
		final PairChooser chooser = new PairChooser(new PairsOfPersons(faces.all(), learning.settings().sameColumns()),
			PairChooser.Most.of(learning.settings()), faces.vectors(recognisers), fit.seed());
		final Conditions all = Conditions.of(conditions.rule(), faces);
		final Map<String, List<Double>> bounds = new LinkedHashMap<>();
		for (final CrossValidation.Classes classes : CrossValidation.Classes.all()) {
			final Stratum stratum = fit.fit(chooser.some(1, all.faces(classes.better()), all.faces(classes.worse())).scored(),
				Conditions.CLASSES.get(classes.better()), Conditions.CLASSES.get(classes.worse()));
			final Bounds found = stratum.bounds();
			bounds.put(stratum.name(), List.of(found.low(), found.high()));
		}
		return bounds;
	}
}
