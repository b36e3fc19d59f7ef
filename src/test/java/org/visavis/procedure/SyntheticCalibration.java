package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.visavis.calibrate.Bounds;
import org.visavis.calibrate.Calibration;
import org.visavis.calibrate.Calibrator;
import org.visavis.calibrate.ErrorRate;
import org.visavis.calibrate.Fusion;
import org.visavis.calibrate.PropertyLimits;
import org.visavis.calibrate.Spread;
import org.visavis.calibrate.Stratum;
import org.visavis.model.ModelLibrary;
import org.visavis.request.Method;

/**
 * A calibration with coefficients by hand: log10 LR = 6 x SFace's cosine similarity - 2.4, other recognisers without
 * weight.
 */
public final class SyntheticCalibration {

	private SyntheticCalibration() {}

	/** For the method fast with long_side=320; without limits all samples are suitable. */
	public static Calibration fast(final PropertyLimits... limits) {
		return of(ModelLibrary.ofInstallation(), "fast", 320, limits);
	}

	/**
	 * Bounds -2.4 and 2.6 where both faces are suitable, -1.5 and 1.5 where one is, and too few persons where none is.
	 */
	public static Calibration of(final ModelLibrary library, final String method, final int longSide,
		final PropertyLimits... limits)
	{
		final Method made = Method.read(library, method);
		return new Calibration("synthetic", "Made by hand for tests.", "Valid for nothing & nobody.",
			"<nobody> who was ever photographed", method, made.sha256(library), made.recognisers().stream().map(
				Method.Member::model).toList(), List.of("suitable", "limited"), List.of(limits), List.of(stratum(
					"suitable", "suitable", 600, 2.4, 2.6, made), stratum("suitable", "limited", 300, 1.5, 1.5, made), stratum(
						"limited", "limited", 49, 0.5, 0.5, made)), List.of(), "", Map.of("long_side", longSide));
	}

	/** Writes a file as Calibrate Comparisons... does. */
	public static Path write(final Calibration calibration, final Path file) throws IOException {
		return Files.writeString(file, calibration.json());
	}

	private static Stratum stratum(final String a, final String b, final int persons, final double low, final double high,
		final Method method)
	{
		final double[] weights = new double[method.recognisers().size()];
		weights[0] = 6 * Math.log(10);
		return new Stratum(a, b, persons, 4 * persons, 1000L * persons, Calibrator.LOGISTIC, new Fusion(-2.4 * Math.log(10),
			weights), new double[0], new double[0], -6, 7, new Bounds(-low, high), new Bounds(-low - 1, high + 1), false, List
				.of(new ErrorRate(-1.9, 0.25, 0.2, 0.3, 0.001, 0.0005, 0.003), new ErrorRate(0, 0.01, 0.008, 0.0125, 0.01, 0.005,
					0.02), new ErrorRate(2, 0.0005, 0.00025, 0.001, 0.02, 0.01, 0.04), new ErrorRate(3, 0, 0, 0.000125, 0.1, 0.05,
						0.2)), Spread.UNKNOWN);
	}
}
