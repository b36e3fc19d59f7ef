package org.visavis.command;

import java.nio.file.Files;
import java.nio.file.Path;

import org.scijava.command.Command;
import org.scijava.plugin.Plugin;
import org.visavis.Progress;
import org.visavis.procedure.Outcome;
import org.visavis.procedure.Settings;
import org.visavis.report.DistanceImage;

import ij.IJ;

/** Compares every face of the photographs with every other and writes the record; a screen also shows the matrix. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Distance Matrix...", headless = true,
	description = "Compares every face with every other and writes a record.")
public class DistanceMatrix extends RecordCommand {

	@Override
	Outcome record(final String inputPath, final String outputPath, final Settings settings, final Progress progress) {
		return org.visavis.procedure.DistanceMatrix.run(inputPath, outputPath, settings, progress);
	}

	@Override
	void show(final Outcome outcome) {
		Tables.show(outcome, "pairs.csv", "Pairs");
		final Path matrix = outcome.record().resolve("distances.tif");
		if (IJ.getInstance() == null || !Files.exists(matrix)) return;
		IJ.open(matrix.toString());
		DistanceImage.bar(matrixScale()).show();
	}
}
