package org.visavis.command;

import java.io.File;

import org.scijava.plugin.Parameter;
import org.scijava.widget.FileWidget;
import org.visavis.Progress;
import org.visavis.macro.Inputs;
import org.visavis.macro.MacroText;
import org.visavis.macro.VisavisCommand;
import org.visavis.request.Adults;
import org.visavis.request.CasePersons;
import org.visavis.request.FaceChoice;
import org.visavis.request.Settings;
import org.visavis.request.Shows;
import org.visavis.run.Outcome;
import org.visavis.screen.Tables;

/** A command from photographs to a record. Its fields are its macro keys, in the order of its dialog. */
abstract class RecordCommand extends VisavisCommand {

	@Parameter(label = "Photographs", description = "The photographs: " + Labels.PHOTOGRAPHS + ".",
		style = FileWidget.FILE_AND_DIRECTORY_STYLE, required = false, persist = false)
	private File input;

	@Parameter(label = Labels.OUTPUT, description = Labels.OUTPUT_HELP, style = FileWidget.DIRECTORY_STYLE,
		required = false, persist = false)
	private File output;

	@Parameter(label = Labels.SUBFOLDERS, description = Labels.SUBFOLDERS_HELP, required = false, persist = false)
	private boolean subfolders;

	@Parameter(label = Labels.FACE, description = Labels.FACE_HELP, choices = { "all", "only", "central", "largest" },
		required = false, persist = false)
	private String face = "all";

	@Parameter(label = Labels.METHOD, description = Labels.METHOD_HELP, choices = { "full", "fast" }, required = false,
		persist = false)
	private String method = "full";

	@Parameter(label = Labels.LONG_SIDE, description = Labels.LONG_SIDE_HELP, required = false, persist = false)
	private String long_side = "0";

	@Parameter(label = Labels.RECOGNISER, description = Labels.RECOGNISER_HELP, choices = { "sface", "reid0095" },
		required = false, persist = false)
	private String recogniser = "sface";

	@Parameter(label = Labels.DISTANCE, description = Labels.DISTANCE_HELP, choices = { "cosine", "euclidean" },
		required = false, persist = false)
	private String distance = "cosine";

	@Parameter(label = Labels.OVERLAYS, description = Labels.OVERLAYS_HELP, required = false, persist = false)
	private boolean overlays = true;

	@Parameter(label = Labels.LICENCE, description = Labels.LICENCE_HELP, required = false, persist = false)
	private boolean accept_licence;

	@Parameter(label = Labels.CALIBRATION, description = Labels.CALIBRATION_HELP, required = false, persist = false)
	private String calibration = "shipped";

	@Parameter(label = Labels.CORRECTIONS, description = Labels.CORRECTIONS_HELP, style = FileWidget.OPEN_STYLE,
		required = false, persist = false)
	private File corrections;

	@Parameter(label = Labels.EMBEDDINGS, description = Labels.EMBEDDINGS_HELP, required = false, persist = false)
	private boolean embeddings;

	@Parameter(label = Labels.POPULATION, description = Labels.POPULATION_HELP, required = false, persist = false)
	private String population = "unstated";

	@Parameter(label = Labels.ADULTS, description = Labels.ADULTS_HELP, choices = { "unknown", "yes", "no" }, required = false,
		persist = false)
	private String adults = "unknown";

	@Parameter(label = Labels.YEARS, description = Labels.YEARS_HELP, required = false, persist = false)
	private String years_apart = "unknown";

	abstract Outcome record(String inputPath, String outputPath, Settings settings, Progress progress);

	/** What a screen shows beside the tables of faces and images. */
	abstract void show(Outcome outcome);

	/** The path of the photographs. */
	String input() {
		return path("input", input, Labels.PHOTOGRAPHS);
	}

	/** Whether there is one. */
	final boolean hasInput() {
		return !path("input", input).isEmpty();
	}

	@Override
	protected final void execute(final Progress progress) {
		final Settings settings = new Settings(subfolders, Inputs.oneOf("face", face, FaceChoice.values()), method, Inputs
			.number("long_side", long_side), recogniser, distance, overlays, accept_licence, calibration, path("corrections", corrections), embeddings,
			new CasePersons(MacroText.replayable("population", population), Inputs.oneOf("adults", adults, Adults.values()), years_apart, Shows.UNKNOWN,
			Shows.UNKNOWN));
		final Outcome outcome = record(input(), path("output", output, Labels.FOLDER),
			settings, progress);
		Tables.showFaces(outcome);
		show(outcome);
		end(outcome.sentence());
	}
}
