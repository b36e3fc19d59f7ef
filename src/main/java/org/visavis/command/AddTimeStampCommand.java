package org.visavis.command;

import java.io.File;

import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.FileWidget;
import org.visavis.Progress;
import org.visavis.macro.MacroText;
import org.visavis.macro.VisavisCommand;
import org.visavis.procedure.AddTimeStamp;

/** Checks and stores the time stamp that an authority returned, or writes the request for one. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Record>Add Time Stamp...", headless = true,
	description = "Stores a time stamp (RFC 3161) of a record's signature, or writes the request for one. Uses no network.")
public class AddTimeStampCommand extends VisavisCommand {

	@Parameter(label = Labels.RECORD, description = Labels.RECORD_HELP, style = FileWidget.DIRECTORY_STYLE,
		required = false, persist = false)
	private File record;

	@Parameter(label = "Time stamp", description = "What the authority returned (.tsr). Empty: the request is written, to " +
		"be sent to an authority.", style = FileWidget.OPEN_STYLE, required = false, persist = false)
	private File token;

	@Parameter(label = "Expected authority", description = Labels.AUTHORITY_HELP, style = FileWidget.OPEN_STYLE,
		required = false, persist = false)
	private String authority = "";

	@Override
	protected void execute(final Progress progress) {
		say(AddTimeStamp.run(path("record", record, Labels.RECORD_FOLDER), path("token", token),
			MacroText.replayable("authority", authority))
			.sentence());
	}
}
