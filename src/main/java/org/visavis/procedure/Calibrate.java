package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Path;

import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.learn.CalibrationRun;
import org.visavis.calibrate.Stratum;
import org.visavis.request.CalibrationSettings;
import org.visavis.request.Learning;
import org.visavis.request.Persons;
import org.visavis.request.Procedure;
import org.visavis.request.RecordKind;
import org.visavis.run.Outcome;
import org.visavis.run.RecordRun;

/** {@code Calibrate Comparisons...}: from photographs of known persons to a calibration and its validation. */
public final class Calibrate {

	private static final String NOTHING = ". It gives no likelihood ratio: no stratum has " + Stratum.FEWEST_PERSONS +
		" persons, see strata.csv";

	private Calibrate() {}

	/**
	 * Makes a record with images.csv, faces.csv, copies.csv, calibration.json and the tables of its validation.
	 *
	 * @param persons a folder with one sub-folder a person, or a list ending in .csv with the columns path and person
	 * @param output the record's folder
	 */
	public static Outcome run(final String persons, final String output, final CalibrationSettings settings,
		final Progress progress)
	{
		final Path path = Procedure.path("persons", persons);
		return run(Procedure.ofPersons(RecordKind.CALIBRATION.command(), path, new Learning(read(path), settings)), output, progress);
	}

	public static Outcome run(final Procedure procedure, final String output, final Progress progress) {
		final Outcome made = RecordRun.run(procedure, output, true, (record, method, calibration, faces) -> new CalibrationRun(
			procedure.learning().orElseThrow(), method, faces.results(), progress).write(record, procedure.macro()), progress);
		final boolean gives = made.table("strata.csv").column("no_lr_reason").contains("");
		return gives ? made : new Outcome(made.record(), made.sentence() + NOTHING);
	}

	private static Persons read(final Path path) {
		try {
			return Persons.read(path);
		}
		catch (final IOException e) {
			throw new UserError("persons is " + path + ", which cannot be read: " + e.getMessage() + ".", e);
		}
	}
}
