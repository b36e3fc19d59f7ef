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
import org.visavis.notice.NoticeLog;
import org.visavis.procedure.LogRemovalNotice;

/** Adds to the history of a record when a notice was sent, received and answered, as a person enters it. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Record>Log Removal Notice...", headless = true,
	description = "Adds to the history of a record when a notice was sent, received or answered.")
public class LogRemovalNoticeCommand extends VisavisCommand {

	@Parameter(label = Labels.RECORD, description = "The folder of a complete record with a removal notice.",
		style = FileWidget.DIRECTORY_STYLE, required = false, persist = false)
	private File record;

	@Parameter(label = "Notice", description = "The name of the notice's folder in notices/, such as us-1.", required = false,
		persist = false)
	private String notice = "";

	@Parameter(label = "What happened", description = "sent: by whoever signs; received, answered, removed or refused: by the " +
		"platform.", choices = { "sent", "received", "answered", "removed", "refused" }, required = false, persist = false)
	private String event = "sent";

	@Parameter(label = "When", description = "Date, time and time zone, such as 2026-10-31 22:00 America/New_York or 2026-10-31 " +
		"22:00 -04:00.", required = false, persist = false)
	private String at = "";

	@Parameter(label = "Answer", description = "What the platform said, in words. Empty: nothing.", required = false,
		persist = false)
	private String answer = "";

	@Parameter(label = Labels.EXAMINER, description = Labels.EXAMINER_HELP, required = false, persist = false)
	private String examiner = "";

	@Override
	protected void execute(final Progress progress) {
		end(LogRemovalNotice.run(path("record", record, Labels.A_RECORD), MacroText.replayable("notice", notice.strip()), Inputs
			.oneOf("event", event, NoticeLog.Event.values()), MacroText.replayable("at", at), MacroText.replayable("answer", answer),
			MacroText.replayable("examiner", examiner)).sentence());
	}
}
