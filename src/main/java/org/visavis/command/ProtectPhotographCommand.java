package org.visavis.command;

import java.io.File;

import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.FileWidget;
import org.visavis.Progress;
import org.visavis.macro.Inputs;
import org.visavis.macro.VisavisCommand;
import org.visavis.procedure.ProtectPhotograph;
import org.visavis.request.CasePersons;
import org.visavis.request.FaceChoice;
import org.visavis.request.Settings;
import org.visavis.run.Outcome;
import org.visavis.screen.Tables;

/** Puts a mark of one's own into photographs and writes the record by which they are known again; Results has a row for each. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Protect>Protect Photograph...", headless = true,
	description = "Puts a mark of one's own into photographs and writes the record by which they are known again.")
public class ProtectPhotographCommand extends VisavisCommand {

	@Parameter(label = "Photographs to protect", description = "They are only read; marked copies are written: " + Labels.PHOTOGRAPHS + ".",
		style = FileWidget.FILE_AND_DIRECTORY_STYLE, required = false, persist = false)
	private File input;

	@Parameter(label = Labels.OUTPUT, description = Labels.OUTPUT_HELP, style = FileWidget.DIRECTORY_STYLE,
		required = false, persist = false)
	private File output;

	@Parameter(label = "Key", description = "The file of the secret key; it is made if nothing lies there. Keep it secret, keep a copy, and keep it " +
		"elsewhere than the record: whoever has it can read and write your marks, and without it nobody can.", style = FileWidget.OPEN_STYLE,
		required = false, persist = false)
	private File key_file;

	@Parameter(label = "Consent", description = "What the photographs are given away for, to whom, and by whose leave, in one line without square " +
		"brackets. Other words give another number.", required = false, persist = false)
	private String consent = "";

	@Parameter(label = "Who is to be seen", description = "In one line without square brackets; may be empty.", required = false, persist = false)
	private String shown = "";

	@Parameter(label = "Strength (dB)", description = "Peak signal to noise ratio of the marked picture, 34 to 50: the lower, the surer the mark is " +
		"found again and the more it can be seen.", required = false, persist = false)
	private String strength = "40";

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
		final Outcome outcome = ProtectPhotograph.run(path("input", input, Labels.PHOTOGRAPHS), path("output", output, Labels.FOLDER), shared, path(
			"key_file", key_file, "a file, which is made if nothing lies there"), Inputs.number("strength", strength), consent, shown, progress);
		Tables.showProtections(outcome);
		end(outcome.sentence());
	}
}
