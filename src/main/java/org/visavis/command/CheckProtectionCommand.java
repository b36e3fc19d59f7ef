package org.visavis.command;

import java.io.File;

import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.FileWidget;
import org.visavis.Progress;
import org.visavis.macro.Inputs;
import org.visavis.macro.VisavisCommand;
import org.visavis.procedure.CheckProtection;
import org.visavis.request.CasePersons;
import org.visavis.request.FaceChoice;
import org.visavis.request.Settings;
import org.visavis.run.Outcome;
import org.visavis.screen.Tables;

/** Looks for the marks of protected photographs in questioned pictures and writes a record; Results has a row for each finding. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Protect>Check Protection...", headless = true,
	description = "Looks for the marks of protected photographs in questioned pictures and writes a record.")
public class CheckProtectionCommand extends VisavisCommand {

	@Parameter(label = "Questioned pictures", description = "The pictures in which marks are sought: " + Labels.PHOTOGRAPHS + ".",
		style = FileWidget.FILE_AND_DIRECTORY_STYLE, required = false, persist = false)
	private File questioned;

	@Parameter(label = "Records of protection", description = "What Protect Photograph... made: the folder of a record, or one that holds several.",
		style = FileWidget.DIRECTORY_STYLE, required = false, persist = false)
	private File record;

	@Parameter(label = "Key", description = "The file of the key with which the photographs were marked.", style = FileWidget.OPEN_STYLE,
		required = false, persist = false)
	private File key_file;

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
	private boolean overlays;

	@Parameter(label = Labels.LICENCE, description = Labels.LICENCE_HELP, required = false, persist = false)
	private boolean accept_licence;

	@Parameter(label = Labels.CORRECTIONS, description = Labels.CORRECTIONS_HELP, style = FileWidget.OPEN_STYLE,
		required = false, persist = false)
	private File corrections;

	@Override
	protected void execute(final Progress progress) {
		final Settings usual = Settings.DEFAULT;
		final Settings shared = new Settings(subfolders, Inputs.oneOf("face", face, FaceChoice.values()), method, Inputs.number("long_side",
			long_side), usual.recogniser(), usual.distance(), overlays, accept_licence, Settings.NONE, path("corrections", corrections), false,
			CasePersons.UNSTATED);
		final Outcome outcome = CheckProtection.run(path("questioned", questioned, Labels.PHOTOGRAPHS), path("record", record, Labels.FOLDER), path(
			"key_file", key_file, "the file of a key"), path("output", output, Labels.FOLDER), shared, progress);
		Tables.showMarks(outcome);
		end(outcome.sentence());
	}
}
