package org.visavis.command;

import java.awt.EventQueue;

import org.scijava.command.Command;
import org.scijava.plugin.Plugin;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.desk.CaseWindow;
import org.visavis.macro.VisavisCommand;

import ij.IJ;

/** Opens the window that leads through a case: the steps record their own lines, and opening it is none. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Case...", headless = true,
	description = "Opens the window that leads through a case, from its photographs to a signed report.")
public class CaseCommand extends VisavisCommand {

	@Override
	protected void execute(final Progress progress) {
		if (IJ.getInstance() == null) throw new UserError("Case... needs a screen; without one, expected the commands that it runs, " +
			"such as Compare Faces....");
		leaveUnrecorded();
		EventQueue.invokeLater(() -> CaseWindow.ask(new CaseRunner()));
	}
}
