package org.visavis.command;

import java.io.File;

import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.FileWidget;
import org.visavis.Progress;
import org.visavis.calibrate.Calibrator;
import org.visavis.macro.Inputs;
import org.visavis.macro.MacroText;
import org.visavis.macro.VisavisCommand;
import org.visavis.procedure.Calibrate;
import org.visavis.request.CalibrationSettings;
import org.visavis.request.FaceChoice;
import org.visavis.run.Outcome;
import org.visavis.screen.Tables;

/** Learns a calibration from photographs of known persons and writes it with its validation as a record. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Laboratory>Calibrate Comparisons...", headless = true,
	description = "Learns likelihood ratios from photographs of known persons, validates them and writes a record.")
public class CalibrateCommand extends VisavisCommand {

	private static final String PERSONS = "a folder with one sub-folder a person, with or without a table persons.csv " +
		"(column person and others such as sex), or a list (.csv) with the columns path, person and optionally collection";

	@Parameter(label = "Known persons", description = "The photographs: " + PERSONS + ".",
		style = FileWidget.FILE_AND_DIRECTORY_STYLE, required = false, persist = false)
	private File persons;

	@Parameter(label = Labels.OUTPUT, description = Labels.OUTPUT_HELP, style = FileWidget.DIRECTORY_STYLE,
		required = false, persist = false)
	private File output;

	@Parameter(label = "The person's face", description = "Of each photograph: only: the face of photographs that show " +
		"exactly one, the others are left out and listed; central: the face nearest the centre; largest: the face with the " +
		"largest box.", choices = { "only", "central", "largest" }, required = false, persist = false)
	private String face = "only";

	@Parameter(label = Labels.METHOD, description = Labels.METHOD_HELP, choices = { "full", "fast" }, required = false,
		persist = false)
	private String method = "full";

	@Parameter(label = Labels.LONG_SIDE, description = Labels.LONG_SIDE_HELP, required = false, persist = false)
	private String long_side = "0";

	@Parameter(label = "From scores to likelihood ratios", description = "logistic: logistic regression of the recognisers' " +
		"scores; the others act on what it gives: isotonic: isotonic regression; kde: kernel densities; gaussian: a normal " +
		"distribution for each class.", choices = { "logistic", "isotonic", "kde", "gaussian" }, required = false,
		persist = false)
	private String calibrator = "logistic";

	@Parameter(label = "Persons weigh the same", description = "Whether the mated pairs of each person weigh the same in total, " +
		"rather than each pair.", required = false, persist = false)
	private boolean equal_persons;

	@Parameter(label = "Learn from degraded copies", description = "Whether small, blurred, recompressed, grey, badly lit and turned " +
		"copies of each photograph are learnt from too, for conditions that the photographs do not show.",
		required = false, persist = false)
	private boolean degraded;

	@Parameter(label = "Same in non-mated pairs", description = "Columns of persons.csv or of the list, separated by commas, in " +
		"which both persons of a non-mated pair must agree, such as sex,ethnicity; of ages the decade. Empty: none.",
		required = false, persist = false)
	private String same = "";

	@Parameter(label = "Populations", description = "The column of persons.csv or of the list whose cells are the populations that a " +
		"comparison may state, such as sex: each gets a calibration of its own. Empty: none.", required = false,
		persist = false)
	private String populations = "";

	@Parameter(label = "Population", description = "Who the persons are and how they were chosen, in words; it is printed with " +
		"every likelihood ratio.", required = false, persist = false)
	private String population = "";

	@Parameter(label = "Seed", description = "Of everything that is drawn at random: degraded copies, intervals, bounds.",
		required = false, persist = false)
	private String seed = "1";

	@Parameter(label = Labels.LICENCE, description = Labels.LICENCE_HELP, required = false, persist = false)
	private boolean accept_licence;

	@Override
	protected void execute(final Progress progress) {
		final CalibrationSettings settings = new CalibrationSettings(Inputs.oneOf("face", face, FaceChoice.values()), method,
			Inputs.number("long_side", long_side), Inputs.oneOf("calibrator", calibrator, Calibrator.values()), equal_persons,
			degraded, MacroText.replayable("same", same), MacroText.replayable("populations", populations).strip(), MacroText.replayable("population", population), Inputs.number("seed",
				seed), accept_licence);
		final Outcome outcome = Calibrate.run(path("persons", persons, PERSONS), path("output", output,
			Labels.FOLDER), settings, progress);
		Tables.showFaces(outcome);
		Tables.show(outcome, "strata.csv", "Strata");
		Tables.show(outcome, "evaluation.csv", "Evaluation");
		end(outcome.sentence());
	}
}
