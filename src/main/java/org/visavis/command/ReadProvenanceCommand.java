package org.visavis.command;

import java.io.File;
import java.util.EnumSet;
import java.util.Set;

import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.FileWidget;
import org.visavis.Progress;
import org.visavis.macro.MacroText;
import org.visavis.macro.VisavisCommand;
import org.visavis.procedure.ReadProvenance;
import org.visavis.request.InPixels;
import org.visavis.run.Outcome;
import org.visavis.screen.Tables;

/** Reads what files say about themselves and writes it as a record; Results has a row for each marker. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Examine>Read Provenance...", headless = true,
	description = "Reads what files say about themselves: metadata, markers of generators, Content Credentials.")
public class ReadProvenanceCommand extends VisavisCommand {

	@Parameter(label = "Files", description = "What is read: " + Labels.PHOTOGRAPHS + ".",
		style = FileWidget.FILE_AND_DIRECTORY_STYLE, required = false, persist = false)
	private File input;

	@Parameter(label = Labels.OUTPUT, description = Labels.OUTPUT_HELP, style = FileWidget.DIRECTORY_STYLE,
		required = false, persist = false)
	private File output;

	@Parameter(label = Labels.SUBFOLDERS, description = Labels.SUBFOLDERS_HELP, required = false, persist = false)
	private boolean subfolders;

	@Parameter(label = "Signers relied on", description = "A folder with certificates (PEM or DER) of signers of Content " +
		"Credentials, or of those who vouch for them. Empty: no list, so of no signer it is said whether it is on one.",
		style = FileWidget.DIRECTORY_STYLE, required = false, persist = false)
	private File anchors;

	@Parameter(label = "Today", description = "The day for which the record says what holds today, such as 2026-11-30. " +
		"Empty: this day in UTC; the record has it, so that it can be made again.", required = false, persist = false)
	private String as_of = "";

	@Parameter(label = "Known invisible watermarks", description = "Looks in the pixels for marks that known generators write, also in " +
		"pictures resized or cut out. Each is decoded; it takes one to two seconds of one processor a megapixel.", required = false,
		persist = false)
	private boolean watermarks;

	@Parameter(label = "Examine compression", description = "Also how the pictures were compressed: which programs write such " +
		"tables, grids of blocks that do not fit, errors of compressing again. Takes some seconds a megapixel.", required = false,
		persist = false)
	private boolean compression;

	private Set<InPixels> looks() {
		final Set<InPixels> looks = EnumSet.noneOf(InPixels.class);
		if (watermarks) looks.add(InPixels.WATERMARKS);
		if (compression) looks.add(InPixels.COMPRESSION);
		return looks;
	}

	@Override
	protected void execute(final Progress progress) {
		final Outcome outcome = ReadProvenance.run(path("input", input, Labels.PHOTOGRAPHS), path("output", output,
			Labels.FOLDER), subfolders, path("anchors", anchors), MacroText.replayable("as_of", as_of), looks(),
			progress);
		if (shows()) {
			Tables.showProvenance(outcome);
			if (watermarks) Tables.show(outcome, "watermarks.csv", "Watermarks");
			if (compression) Tables.show(outcome, "compression.csv", "Compression");
		}
		end(outcome.sentence());
	}
}
