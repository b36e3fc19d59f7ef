package org.visavis.command;

import java.io.File;

import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.FileWidget;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.plate.ClusterSheet;
import org.visavis.procedure.ClusterFaces;
import org.visavis.request.ClusterSettings;
import org.visavis.request.Settings;
import org.visavis.run.Outcome;
import org.visavis.screen.OnScreen;
import org.visavis.screen.Tables;
import org.visavis.table.ClusterTables;

import ij.IJ;

/** Clusters the faces of photographs and writes the record; a screen also shows the tables of clusters and their contact sheet. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Compare>Cluster Faces...", headless = true,
	description = "Says which faces may each be one person, and how often that one appears.")
public class ClusterFacesCommand extends RecordCommand {

	@Parameter(label = Labels.GALLERY, description = "The folder of a gallery, instead of photographs: those of it whose files are there, " +
		"without finding faces again. face, method and long_side are then those that it was enrolled with.",
		style = FileWidget.DIRECTORY_STYLE, required = false, persist = false)
	private File gallery;

	@Parameter(label = "False joins", description = "How many joins of two persons are expected at most, by the error rates of the " +
		"calibration: a number above 0. Where its data support no rate as rare as that, the rarest that they support is used.",
		required = false, persist = false)
	private String false_joins = "1";

	@Parameter(label = "Links", description = "A CSV file with the columns face_a, face_b and link (must or cannot): faces that are known to " +
		"be one person, or two. Empty: none.", style = FileWidget.OPEN_STYLE, required = false, persist = false)
	private File links;

	@Parameter(label = "Earlier clusters", description = "clusters.csv of an earlier record, or that record: its numbers go on. Empty: none.",
		style = FileWidget.FILE_AND_DIRECTORY_STYLE, required = false, persist = false)
	private File earlier;

	@Parameter(label = "Pictures", description = "Whether the contact sheet shows the faces.", required = false, persist = false)
	private boolean pictures = true;

	@Parameter(label = Labels.DISCREET, description = "Whether it shows a face only when asked to.", required = false, persist = false)
	private boolean discreet;

	@Parameter(label = Labels.PAST_DATE, description = Labels.PAST_DATE_HELP, required = false, persist = false)
	private boolean past_date;

	@Override
	String input() {
		if (gallery == null) return super.input();
		if (hasInput()) throw new UserError("input and gallery are both given; expected one of them.");
		return "";
	}

	@Override
	Outcome record(final String inputPath, final String outputPath, final Settings settings, final Progress progress) {
		final ClusterSettings own = new ClusterSettings(false_joins, path("links", links), path("earlier", earlier), pictures, discreet,
			past_date);
		return inputPath.isEmpty() ? ClusterFaces.ofGallery(path("gallery", gallery, Labels.GALLERY_FOLDER), outputPath, settings, own,
			progress) : ClusterFaces.run(inputPath, outputPath, settings, own, progress);
	}

	@Override
	void show(final Outcome outcome) {
		if (IJ.getInstance() != null && outcome.has(ClusterSheet.PICTURE)) OnScreen.show(IJ.openImage(outcome.record().resolve(
			ClusterSheet.PICTURE).toString()));
		Tables.show(outcome, ClusterTables.PAIRS, "Clusters that are alike");
		Tables.show(outcome, ClusterTables.CLUSTERS, "Clusters");
	}
}
