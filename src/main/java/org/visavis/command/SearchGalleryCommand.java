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
import org.visavis.procedure.SearchGallery;
import org.visavis.request.Adults;
import org.visavis.request.CasePersons;
import org.visavis.request.FaceChoice;
import org.visavis.request.Presentation;
import org.visavis.request.SearchKeys;
import org.visavis.request.Settings;
import org.visavis.request.Shows;
import org.visavis.run.Outcome;
import org.visavis.screen.Tables;

import ij.IJ;

/**
 * Compares every questioned face with every face of a gallery and writes the record. Its fields are its macro keys, in the
 * order of its dialog; that SciJava puts inherited fields first is why the shared keys stand here again.
 */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Gallery>Search Gallery...", headless = true,
	description = "Compares every questioned face with every face of a gallery and writes a record of those most alike.")
public class SearchGalleryCommand extends VisavisCommand {

	private static final String SHOW_HELP = "one: all of them one person; folders: those of each folder one person; unknown. Of " +
		"several pairs of the same two persons one then stands for all, chosen by quality before scores are seen.";

	@Parameter(label = "Questioned photographs", description = "The photographs of unknown persons: " +
		Labels.PHOTOGRAPHS + ".", style = FileWidget.FILE_AND_DIRECTORY_STYLE, required = false, persist = false)
	private File questioned;

	@Parameter(label = Labels.GALLERY, description = Labels.GALLERY_HELP + " Or a list of such folders: a text file (.txt) with one " +
		"path a line.", style = FileWidget.FILE_AND_DIRECTORY_STYLE, required = false, persist = false)
	private File gallery;

	@Parameter(label = Labels.OUTPUT, description = Labels.OUTPUT_HELP, style = FileWidget.DIRECTORY_STYLE,
		required = false, persist = false)
	private File output;

	@Parameter(label = Labels.SUBFOLDERS, description = Labels.SUBFOLDERS_HELP, required = false, persist = false)
	private boolean subfolders;

	@Parameter(label = Labels.FACE, description = Labels.FACE_HELP, choices = { "all", "only", "central", "largest" },
		required = false, persist = false)
	private String face = "all";

	@Parameter(label = Labels.METHOD, description = Labels.METHOD_HELP, choices = { "full", "fast" }, required = false,
		persist = false)
	private String method = "full";

	@Parameter(label = Labels.LONG_SIDE, description = Labels.LONG_SIDE_HELP, required = false, persist = false)
	private String long_side = "0";

	@Parameter(label = Labels.RECOGNISER, description = Labels.RECOGNISER_HELP, choices = { "sface", "reid0095" },
		required = false, persist = false)
	private String recogniser = "sface";

	@Parameter(label = Labels.DISTANCE, description = Labels.DISTANCE_HELP, choices = { "cosine", "euclidean" },
		required = false, persist = false)
	private String distance = "cosine";

	@Parameter(label = Labels.OVERLAYS, description = Labels.OVERLAYS_HELP, required = false, persist = false)
	private boolean overlays = true;

	@Parameter(label = Labels.LICENCE, description = Labels.LICENCE_HELP, required = false, persist = false)
	private boolean accept_licence;

	@Parameter(label = Labels.CALIBRATION, description = Labels.CALIBRATION_HELP, required = false, persist = false)
	private String calibration = "shipped";

	@Parameter(label = Labels.CORRECTIONS, description = Labels.CORRECTIONS_HELP, style = FileWidget.OPEN_STYLE,
		required = false, persist = false)
	private File corrections;

	@Parameter(label = Labels.EMBEDDINGS, description = Labels.EMBEDDINGS_HELP, required = false, persist = false)
	private boolean embeddings;

	@Parameter(label = Labels.POPULATION, description = Labels.POPULATION_HELP, required = false, persist = false)
	private String population = "unstated";

	@Parameter(label = Labels.ADULTS, description = Labels.ADULTS_HELP, choices = { "unknown", "yes", "no" }, required = false,
		persist = false)
	private String adults = "unknown";

	@Parameter(label = Labels.YEARS, description = Labels.YEARS_HELP, required = false, persist = false)
	private String years_apart = "unknown";

	@Parameter(label = "Questioned photographs show", description = SHOW_HELP, choices = { "unknown", "one", "folders" },
		required = false, persist = false)
	private String questioned_show = "unknown";

	@Parameter(label = "Faces found", description = "So many faces of the gallery are found for each questioned face, and as many of " +
		"those that can have no likelihood ratio.", required = false, persist = false)
	private String top = "50";

	@Parameter(label = Labels.PAST_DATE, description = Labels.PAST_DATE_HELP, required = false, persist = false)
	private boolean past_date;

	@Parameter(label = "Plates", description = "So many pairs, the best of each photograph first, get a side-by-side plate as " +
		"an exhibit; 0: none.", required = false, persist = false)
	private String plates = "10";

	@Override
	protected void execute(final Progress progress) {
		final Settings settings = new Settings(subfolders, Inputs.oneOf("face", face, FaceChoice.values()), method, Inputs
			.number("long_side", long_side), recogniser, distance, overlays, accept_licence, calibration, path("corrections", corrections), embeddings,
			new CasePersons(MacroText.replayable("population", population), Inputs.oneOf("adults", adults, Adults.values()), years_apart, Inputs.oneOf(
				"questioned_show", questioned_show, Shows.values()), Shows.UNKNOWN));
		final Outcome outcome = SearchGallery.run(path("questioned", questioned, Labels.PHOTOGRAPHS), path("gallery", gallery,
			Labels.GALLERY_FOLDER), path("output", output, Labels.FOLDER), settings, new SearchKeys(Inputs.number("top", top), past_date), new Presentation(
				Inputs.number("plates", plates), false).plates(), progress);
		if (shows()) show(outcome);
		end(outcome.sentence());
	}

	private void show(final Outcome outcome) {
		Tables.showFaces(outcome);
		if (IJ.getInstance() != null && !IJ.isMacro()) ShowResultsCommand.show(outcome.record().toString(), "", false);
		else Tables.showPairs(outcome);
	}
}
