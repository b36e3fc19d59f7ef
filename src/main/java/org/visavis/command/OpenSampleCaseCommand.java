package org.visavis.command;

import java.nio.file.Path;
import java.util.List;

import org.scijava.command.Command;
import org.scijava.plugin.Plugin;
import org.visavis.Progress;
import org.visavis.installation.SampleCase;
import org.visavis.macro.StatusBar;
import org.visavis.macro.VisavisCommand;

import ij.IJ;

/** Opens the eight shipped photographs: four persons, each neutral and smiling. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Open Sample Case", headless = true,
	description = "Opens the eight sample photographs: four persons, each neutral and smiling.")
public class OpenSampleCaseCommand extends VisavisCommand {

	@Override
	protected void execute(final Progress progress) {
		final List<Path> photographs = SampleCase.photographs();
		photographs.forEach(file -> IJ.openImage(file.toString()).show());
		StatusBar.end("Sample photographs opened: " + photographs.size() + ".");
	}
}
