package org.visavis.command;

import org.visavis.Progress;
import org.visavis.cases.CaseCall;
import org.visavis.cases.CommandRunner;
import org.visavis.macro.Inputs;
import org.visavis.macro.RecordedLine;
import org.visavis.macro.VisavisCommand;

/** Runs the commands of the menu for the window of a case. */
final class CaseRunner implements CommandRunner {

	@Override
	public String run(final CaseCall call, final Progress progress) {
		final String said = command(call).perform(progress);
		RecordedLine.write(call.command(), call.options());
		return said;
	}

	@Override
	public void open(final CaseCall call) {
		command(call).perform(Progress.SILENT);
	}

	/** The command with the values of its keys, as its dialog would set them. */
	private static VisavisCommand command(final CaseCall call) {
		final Class<? extends VisavisCommand> command = CommandTable.COMMANDS.stream().filter(c -> VisavisCommand.name(c)
			.equals(call.command())).findFirst().orElseThrow();
		return Inputs.with(command, call.keys());
	}
}
