package org.visavis.command;

import org.scijava.command.Command;
import org.scijava.plugin.Plugin;
import org.visavis.Progress;
import org.visavis.procedure.DetectFacesInFiles;
import org.visavis.request.Settings;
import org.visavis.run.Outcome;

/** Finds the faces of the photographs in a file, folder or list and writes them as a record; Results has a row a face. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Compare>Detect Faces in Files...", headless = true,
	description = "Finds the faces of the photographs in a file, folder or list and writes a record.")
public class DetectFacesInFilesCommand extends RecordCommand {

	@Override
	Outcome record(final String inputPath, final String outputPath, final Settings settings, final Progress progress) {
		return DetectFacesInFiles.run(inputPath, outputPath, settings, progress);
	}

	@Override
	void show(final Outcome outcome) {
		// the tables of faces and of images say it all
	}
}
