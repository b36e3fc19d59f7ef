package org.visavis.command;

import java.io.File;

import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.FileWidget;
import org.visavis.Progress;
import org.visavis.macro.VisavisCommand;
import org.visavis.procedure.ValidateInstallation;
import org.visavis.run.Outcome;
import org.visavis.screen.Tables;

/** Says whether this installation is the one that was built and computes what it should; if not, the macro stops. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Laboratory>Validate Installation...", headless = true,
	description = "Checks files, libraries and numbers of this installation and writes a record.")
public class ValidateInstallationCommand extends VisavisCommand {

	@Parameter(label = Labels.OUTPUT, description = "Where the record is written: a new or empty folder.",
		style = FileWidget.DIRECTORY_STYLE, required = false, persist = false)
	private File output;

	@Override
	protected void execute(final Progress progress) {
		final Outcome outcome = ValidateInstallation.run(path("output", output, Labels.FOLDER),
			progress);
		Tables.show(outcome, "installation.csv", "Validation");
		end(outcome.sentence());
	}
}
