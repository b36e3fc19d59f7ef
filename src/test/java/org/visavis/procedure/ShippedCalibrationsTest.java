package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.calibrate.Calibration;
import org.visavis.calibrate.Population;
import org.visavis.calibrate.PropertyLimits;
import org.visavis.calibrate.Stratum;
import org.visavis.model.ModelLibrary;
import org.visavis.request.Method;

/** The calibrations of models/calibrations/ belong to the methods as they are. */
class ShippedCalibrationsTest {

	private static final ModelLibrary LIBRARY = ModelLibrary.ofInstallation();

	@ParameterizedTest
	@ValueSource(strings = { "full", "fast" })
	void isOfTheMethodAsItIs(final String method) {
		assertEquals(Method.read(LIBRARY, method).sha256(LIBRARY), calibration(method).methodSha256());
	}

	/** So that a command without a calibration assesses faces in the same way. */
	@ParameterizedTest
	@ValueSource(strings = { "full", "fast" })
	void hasTheLimitsOfTheMethod(final String method) {
		assertEquals(PropertyLimits.of(Method.read(LIBRARY, method).suitability()), calibration(method).limits());
	}

	@ParameterizedTest
	@ValueSource(strings = { "full", "fast" })
	void hasPersonsEnoughInEveryStratum(final String method) {
		assertEquals(3, calibration(method).strata().stream().filter(Stratum::isSufficient).count());
	}

	@ParameterizedTest
	@ValueSource(strings = { "full", "fast" })
	void saysNoMoreThanModeratelyStrongSupport(final String method) {
		assertTrue(calibration(method).strata().stream().allMatch(s -> s.bounds().low() > -3 && s.bounds().high() < 3));
	}

	@ParameterizedTest
	@ValueSource(strings = { "full", "fast" })
	void saysWhoItsPersonsAre(final String method) {
		assertTrue(calibration(method).population().endsWith("not the population of your case"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "full", "fast" })
	void wasMadeByTheMacroBesideIt(final String method) throws IOException {
		final String made = calibration(method).provenance().get("macro").toString();
		final String macro = Files.readString(Path.of("models/calibrations/refit.ijm"));
		assertTrue(made.contains("face=central") && made.contains("degraded=true") && macro.contains(
			"face=central degraded=true") && made.contains("method=" + method + " "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "full", "fast" })
	void keepsTheCostsThatItsValidationStates(final String method) throws IOException {
		final String validation = Files.readString(Path.of("docs/validation.md"));
		final Map<?, ?> costs = (Map<?, ?>) calibration(method).provenance().get("cross_validated");
		assertEquals(List.of("suitable-suitable", "suitable-limited", "limited-limited"), List.copyOf(costs.keySet()).subList(0,
			3));
		costs.values().forEach(stratum -> assertTrue(validation.contains(String.format(Locale.ROOT, "| %.4f |",
			(Double) ((Map<?, ?>) stratum).get("cllr"))), stratum.toString()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "full", "fast" })
	void knowsWomenAndMenAndTakesTheMoreAlikeWhereNothingIsStated(final String method) {
		assertEquals(List.of("men", "women", "alike in sex"), calibration(method).populations().stream().map(Population::name)
			.toList());
		assertEquals("women", calibration(method).unstated());
	}

	@ParameterizedTest
	@ValueSource(strings = { "full", "fast" })
	void everyStratumHasPersonsEnoughAndAnInterval(final String method) {
		assertTrue(calibration(method).parts().stream().allMatch(part -> part.stratum().isSufficient() && part.stratum().spread()
			.log10Lrs().length > 5));
	}

	@ParameterizedTest
	@ValueSource(strings = { "full", "fast" })
	void isUnderAMegabyte(final String method) throws IOException {
		assertTrue(Files.size(Path.of("models/calibrations/" + method + ".json")) < 1_000_000);
	}

	private static Calibration calibration(final String method) {
		return Calibration.parse(LIBRARY.calibration(method).orElseThrow(), method);
	}
}
