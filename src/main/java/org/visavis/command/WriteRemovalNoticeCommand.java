package org.visavis.command;

import java.io.File;

import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.FileWidget;
import org.visavis.Progress;
import org.visavis.macro.Inputs;
import org.visavis.macro.MacroText;
import org.visavis.macro.VisavisCommand;
import org.visavis.notice.NoticeForm;
import org.visavis.procedure.WriteRemovalNotice;
import org.visavis.run.Outcome;

/** Adds the draft of a notice to a platform to a record: who, what, where and hashes, without a picture. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Record>Write Removal Notice...", headless = true,
	description = "Adds the draft of a notice by which a platform is asked to remove a depiction, for a lawyer to check.")
public class WriteRemovalNoticeCommand extends VisavisCommand {

	@Parameter(label = Labels.RECORD, description = "The folder of a complete record; its questioned photographs, or those that the " +
		"notice file names, are the depictions.", style = FileWidget.DIRECTORY_STYLE, required = false, persist = false)
	private File record;

	@Parameter(label = "Notice file", description = "The path of a text file with the facts and statements of the notice, a line " +
		"'key: value' each. Without 'adults: yes' in it no notice is written.", style = FileWidget.OPEN_STYLE, required = false,
		persist = false)
	private File notice_file;

	@Parameter(label = "Form", description = "us: TAKE IT DOWN Act; uk: Online Safety Act 2023; eu: Digital Services Act, Article " +
		"16; plain: for no law.", choices = { "us", "uk", "eu", "plain" }, required = false, persist = false)
	private String form = "us";

	@Parameter(label = "Name", description = "What the notice's folder is called: letters from A to Z, digits, '-' and '_'. " +
		"Empty: by its form and a number.", required = false, persist = false)
	private String name = "";

	@Parameter(label = "Own templates", description = "A folder with a laboratory's own templates, called as those that are " +
		"shipped, such as notice-us.ftlh. Empty: those that are shipped.", style = FileWidget.DIRECTORY_STYLE, required = false,
		persist = false)
	private File templates;

	@Parameter(label = Labels.WHERE, description = Labels.WHERE_HELP, style = FileWidget.FILE_AND_DIRECTORY_STYLE,
		required = false, persist = false)
	private File photographs;

	@Parameter(label = Labels.EXAMINER, description = "Who writes the notice, for the record's history. Empty: not stated.",
		required = false, persist = false)
	private String examiner = "";

	@Override
	protected void execute(final Progress progress) {
		final WriteRemovalNotice.Writing writing = new WriteRemovalNotice.Writing(Inputs.oneOf("form", form, NoticeForm.values()),
			MacroText.replayable("name", name.strip()), path("templates", templates), path("photographs", photographs));
		final Outcome outcome = WriteRemovalNotice.run(path("record", record, Labels.A_RECORD), path("notice_file", notice_file,
			"a text file with the facts of a notice"), writing, MacroText.replayable("examiner", examiner));
		end(outcome.sentence());
	}
}
