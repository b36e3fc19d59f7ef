package org.visavis.command;

import java.nio.file.Files;

import org.scijava.command.Command;
import org.scijava.plugin.Plugin;
import org.visavis.Progress;
import org.visavis.procedure.DistanceMatrix;
import org.visavis.request.Settings;
import org.visavis.run.Outcome;
import org.visavis.screen.OnScreen;
import org.visavis.screen.Tables;

import ij.IJ;
import ij.ImagePlus;
import ij.plugin.Zoom;

/** Compares every face of the photographs with every other and writes the record; a screen also shows the matrix, enlarged, and its
 * picture with labels and calibration bar. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Compare>Distance Matrix...", headless = true,
	description = "Compares every face with every other and writes a record.")
public class DistanceMatrixCommand extends RecordCommand {

	@Override
	Outcome record(final String inputPath, final String outputPath, final Settings settings, final Progress progress) {
		return DistanceMatrix.run(inputPath, outputPath, settings, progress);
	}

	@Override
	void show(final Outcome outcome) {
		Tables.showPairs(outcome);
		if (IJ.getInstance() == null || !Files.exists(outcome.record().resolve("distances.tif"))) return;
		final ImagePlus matrix = IJ.openImage(outcome.record().resolve("distances.tif").toString());
		matrix.show();
		Zoom.set(matrix, Math.max(1, Math.min(32, 512 / matrix.getWidth())));
		OnScreen.show(IJ.openImage(outcome.record().resolve("distances.png").toString()));
	}
}
