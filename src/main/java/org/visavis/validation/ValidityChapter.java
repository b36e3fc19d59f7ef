package org.visavis.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.visavis.calibrate.Calibration;
import org.visavis.calibrate.Stratum;
import org.visavis.evaluate.Validation.Aspect;
import org.visavis.evaluate.Validation.Section;
import org.visavis.evaluate.Validation;
import org.visavis.page.Block;
import org.visavis.page.Heading;
import org.visavis.page.Items;
import org.visavis.page.Paragraph;

/** What the calibration may and may not be used for. */
record ValidityChapter(Validation validation) {

	private static final String METHOD = """
		The method %s with the SHA-256 and the settings named above, and no other: another model, setting or version needs a \
		calibration of its own.""";
	private static final String STRATA = "Pairs of faces in the strata %s, and log10 LRs within the bounds of the stratum.";
	private static final String PROPOSITIONS = """
		The proposition that one person is shown, against the proposition that the other face is of another person drawn from \
		the population: %s.""";
	private static final String RELATIVES = """
		Close relatives, above all twins, and look-alikes: their faces are alike far more often.""";
	private static final String OUTSIDE = """
		Faces that are unsuitable, and strata that have no LR; what is outside of the strata was not tested.""";
	private static final String NOT_VARIED = """
		Conditions that were not varied on purpose: time between photographs, disguise, make-up, covers that no value of \
		faces.csv tells, lens and distance, deliberate changes of a photograph, faces made of two persons or by a generator, \
		children.""";
	private static final String NO_GROUPS = """
		Groups of persons: no column of persons.csv puts the persons in groups, so error rates by sex, ancestry or age are not \
		known.""";
	private static final String UNRESTRICTED = """
		No columns of persons.csv restricted the non-mated pairs: they are formed of persons of any sex, ancestry and age. \
		Among people of like sex and ancestry chance resemblance is many times more frequent: see the sets of like persons \
		and the populations that a case may state.""";

	List<Block> blocks() {
		final Calibration calibration = validation.calibration();
		return List.of(new Heading(2, "What the calibration is valid for"), new Paragraph(calibration.limitations()),
			new Items(valid(calibration)), new Heading(2, "What it is not valid for"), new Items(notValid()));
	}

	/** In what both persons of a non-mated pair are alike, or what it means that nothing was asked. */
	static String likePersons(final Validation validation) {
		return validation.data().same().isEmpty() ? UNRESTRICTED : "Both persons of a non-mated pair agree in: " + String.join(
			", ", validation.data().same()) + ".";
	}

	private static List<String> valid(final Calibration calibration) {
		final List<String> strata = calibration.strata().stream().filter(Stratum::isSufficient).map(Stratum::name).toList();
		return List.of(METHOD.formatted(calibration.method()), strata.isEmpty()
			? "No pair: no stratum has enough persons." : STRATA.formatted(String.join(", ", strata)), PROPOSITIONS.formatted(
				calibration.population()));
	}

	private List<String> notValid() {
		final List<String> items = new ArrayList<>(List.of(RELATIVES, OUTSIDE, NOT_VARIED));
		if (validation.data().same().isEmpty()) items.add(UNRESTRICTED);
		final List<Section> groups = validation.sections(Aspect.DEMOGRAPHIC_CELL);
		if (groups.isEmpty()) items.add(NO_GROUPS);
		final String few = groups.stream().filter(group -> group.evaluation().isEmpty()).map(Section::name).collect(Collectors
			.joining("; "));
		if (!few.isEmpty()) items.add("Groups of persons with insufficient data: " + few + ".");
		return items;
	}
}
