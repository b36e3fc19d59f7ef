package org.visavis.command;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.List;

import org.scijava.command.Command;
import org.scijava.plugin.Plugin;
import org.visavis.Progress;
import org.visavis.desk.CaseWindow;
import org.visavis.installation.SampleCase;
import org.visavis.macro.VisavisCommand;

import ij.IJ;

/** Opens the case of the eight shipped photographs or, in a macro, the photographs: four persons, each neutral and smiling. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Open Sample Case", headless = true,
	description = "Opens the case of the eight sample photographs (in a macro, these): four persons, neutral and smiling.")
public class OpenSampleCaseCommand extends VisavisCommand {

	@Override
	protected void execute(final Progress progress) {
		if (IJ.getInstance() != null && !IJ.isMacro()) {
			leaveUnrecorded();
			EventQueue.invokeLater(() -> CaseWindow.openSample(CaseWindow.SAMPLE, new CaseRunner()));
			return;
		}
		final List<Path> photographs = SampleCase.photographs();
		photographs.forEach(file -> IJ.openImage(file.toString()).show());
		end("Sample photographs opened: " + photographs.size() + ".");
	}
}
