package org.visavis.command;

import java.io.File;

import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.FileWidget;
import org.visavis.Progress;
import org.visavis.macro.Inputs;
import org.visavis.macro.VisavisCommand;
import org.visavis.procedure.FindCopies;
import org.visavis.request.CopySettings;
import org.visavis.request.FaceChoice;
import org.visavis.request.Settings;
import org.visavis.run.Outcome;
import org.visavis.screen.Tables;

/** Finds copies of questioned pictures by perceptual hashes and writes a record; Results has a row for each agreement. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Trace>Find Copies...", headless = true,
	description = "Finds copies of questioned pictures by perceptual hashes and writes a record.")
public class FindCopiesCommand extends VisavisCommand {

	@Parameter(label = "Questioned pictures", description = "The pictures whose copies are sought: " + Labels.PHOTOGRAPHS + ".",
		style = FileWidget.FILE_AND_DIRECTORY_STYLE, required = false, persist = false)
	private File questioned;

	@Parameter(label = "Pictures to search", description = "Those among which copies are sought: " + Labels.PHOTOGRAPHS +
		". Empty: only the list of hashes is searched.", style = FileWidget.FILE_AND_DIRECTORY_STYLE, required = false, persist = false)
	private File reference;

	@Parameter(label = Labels.OUTPUT, description = Labels.OUTPUT_HELP, style = FileWidget.DIRECTORY_STYLE,
		required = false, persist = false)
	private File output;

	@Parameter(label = Labels.SUBFOLDERS, description = Labels.SUBFOLDERS_HELP, required = false, persist = false)
	private boolean subfolders;

	@Parameter(label = "Bits that may differ", description = "Two hashes of 256 bits agree where they differ in at most so many, 0 to 90. " +
		"31 is what the authors of PDQ recommend.", required = false, persist = false)
	private String bits = "31";

	@Parameter(label = "Least quality", description = "Hashes of less quality, 0 to 100, are not compared: they agree by chance. " +
		"The authors of PDQ recommend 50.", required = false, persist = false)
	private String least_quality = "50";

	@Parameter(label = "Hashes of others", description = "The path of a list of PDQ hashes that is searched too: lines of 64 hexadecimal " +
		"digits, with a quality behind a comma if there is one, or CSV. Empty: none.", style = FileWidget.OPEN_STYLE, required = false,
		persist = false)
	private File hashes;

	@Parameter(label = "Hash and forget", description = "Whether the record keeps hashes alone: no picture, no name, no path and nothing " +
		"that a file says of itself.", required = false, persist = false)
	private boolean forget;

	@Override
	protected void execute(final Progress progress) {
		final Settings usual = Settings.DEFAULT;
		final Settings shared = new Settings(subfolders, FaceChoice.ALL, usual.method(), usual.longSide(), usual.recogniser(), usual.distance(),
			false, false, Settings.NONE);
		final CopySettings settings = new CopySettings(Inputs.number("bits", bits), Inputs.number("least_quality", least_quality), path("hashes",
			hashes), forget);
		final Outcome outcome = FindCopies.run(path("questioned", questioned, Labels.PHOTOGRAPHS), path("reference", reference), path("output",
			output, Labels.FOLDER), shared, settings, progress);
		if (shows()) Tables.showCopies(outcome);
		end(outcome.sentence());
	}
}
