package org.visavis.command;

import java.io.File;

import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.FileWidget;
import org.visavis.Progress;
import org.visavis.macro.Inputs;
import org.visavis.macro.VisavisCommand;
import org.visavis.procedure.TraceSource;
import org.visavis.request.CasePersons;
import org.visavis.request.FaceChoice;
import org.visavis.request.Settings;
import org.visavis.request.TraceSettings;
import org.visavis.run.Outcome;
import org.visavis.screen.Tables;

/** Traces questioned pictures to the photographs that they were made from and writes a record; Results has a row for each comparison. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Trace>Trace Source...", headless = true,
	description = "Traces questioned pictures to the photographs that they were made from and writes a record.")
public class TraceSourceCommand extends VisavisCommand {

	@Parameter(label = "Questioned pictures", description = "The pictures whose source is sought: " + Labels.PHOTOGRAPHS + ".",
		style = FileWidget.FILE_AND_DIRECTORY_STYLE, required = false, persist = false)
	private File questioned;

	@Parameter(label = "Candidate sources", description = "The photographs that they may have been made from: " + Labels.PHOTOGRAPHS + ".",
		style = FileWidget.FILE_AND_DIRECTORY_STYLE, required = false, persist = false)
	private File reference;

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

	@Parameter(label = Labels.OVERLAYS, description = Labels.OVERLAYS_HELP, required = false, persist = false)
	private boolean overlays = true;

	@Parameter(label = Labels.LICENCE, description = Labels.LICENCE_HELP, required = false, persist = false)
	private boolean accept_licence;

	@Parameter(label = Labels.CORRECTIONS, description = Labels.CORRECTIONS_HELP, style = FileWidget.OPEN_STYLE,
		required = false, persist = false)
	private File corrections;

	@Parameter(label = "Compared in full", description = "So many candidates nearest by the embedding of a face, and as many by " +
		"perceptual hashes, are compared in full with each questioned picture, 1 to 100000; candidates.csv says which.", required = false,
		persist = false)
	private String top = "20";

	@Override
	protected void execute(final Progress progress) {
		final Settings usual = Settings.DEFAULT;
		final Settings shared = new Settings(subfolders, Inputs.oneOf("face", face, FaceChoice.values()), method, Inputs.number("long_side",
			long_side), usual.recogniser(), usual.distance(), overlays, accept_licence, Settings.NONE, path("corrections", corrections), false,
			CasePersons.UNSTATED);
		final Outcome outcome = TraceSource.run(path("questioned", questioned, Labels.PHOTOGRAPHS), path("reference", reference,
			Labels.PHOTOGRAPHS), path("output", output, Labels.FOLDER), shared, new TraceSettings(Inputs.number("top", top)), progress);
		if (shows()) Tables.showTraces(outcome);
		end(outcome.sentence());
	}
}
