package org.visavis.command;

import java.awt.GraphicsEnvironment;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import javax.swing.SwingUtilities;

import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.FileWidget;
import org.visavis.Progress;
import org.visavis.examination.Rating;
import org.visavis.examination.RatingFile;
import org.visavis.macro.MacroText;
import org.visavis.macro.RecordedLine;
import org.visavis.macro.VisavisCommand;
import org.visavis.originals.RecordedPhotos;
import org.visavis.picture.PlainText;
import org.visavis.procedure.ExaminePair.Examination;
import org.visavis.procedure.ExaminePair;
import org.visavis.procedure.InputsBeside;
import org.visavis.procedure.UnfinishedBeside;
import org.visavis.request.ComponentList;
import org.visavis.request.MacroOptions;
import org.visavis.request.UnfinishedExamination;
import org.visavis.run.Outcome;
import org.visavis.screen.ExaminationDraft;
import org.visavis.screen.ExaminationWindow;
import org.visavis.screen.ExaminedFaces;
import org.visavis.seal.RecordedFace;
import org.visavis.seal.SealedRecord;

import ij.IJ;

/**
 * Stores what an examiner saw of two faces and concluded; where neither a rating nor a checklist is given, a window asks
 * for both.
 */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Examine>Examine Pair...", headless = true,
	description = "Stores an examiner's checklist and rating of two faces in the history of a record.")
public class ExaminePairCommand extends VisavisCommand {

	/** A word, since SciJava makes an empty choice null. */
	private static final String NONE = "none";
	/** Letters of a name in a title. */
	private static final int LONGEST = 40;

	@Parameter(label = Labels.RECORD, description = "The folder of a complete record, with both faces in its faces.csv.",
		style = FileWidget.DIRECTORY_STYLE, required = false, persist = false)
	private File record;

	@Parameter(label = Labels.FACE_A, description = Labels.FACE_A_HELP, required = false,
		persist = false)
	private String face_a = "";

	@Parameter(label = Labels.FACE_B, description = "The id of face B, later in faces.csv, such as R1.1.",
		required = false, persist = false)
	private String face_b = "";

	@Parameter(label = Labels.EXAMINER, description = "The name of who examines.", required = false, persist = false)
	private String examiner = "";

	@Parameter(label = "Rating", description = "What the examiner's own observations say. None, with no checklist either: " +
		"a window leads through the examination.", choices = { NONE, "supports_one_strongly", "supports_one",
			"supports_one_weakly", "supports_neither", "supports_two_weakly", "supports_two", "supports_two_strongly",
			"unsuitable" }, required = false, persist = false)
	private String rating = NONE;

	@Parameter(label = "Note on the rating", description = "Free text.", required = false, persist = false)
	private String note = "";

	@Parameter(label = "Rating in a file", description = "The path of a text file with the word of a rating in its " +
		"first line and the note behind, so that no macro shows them; the window writes one. Empty: none.",
		style = FileWidget.OPEN_STYLE, required = false, persist = false)
	private File rating_file;

	@Parameter(label = "Filled checklist", description = "The path of a CSV file with the columns component, a, b, finding, " +
		"note: a and b visible, not visible or artefact; finding similar, different or inconclusive.",
		style = FileWidget.OPEN_STYLE, required = false, persist = false)
	private File checklist;

	@Parameter(label = "Own list of components", description = "The path of a laboratory's own list, a CSV file with the " +
		"column component and, where wanted, group and standard. Empty: the program's list.", style = FileWidget.OPEN_STYLE,
		required = false, persist = false)
	private File components;

	@Parameter(label = Labels.WHERE, description = Labels.WHERE_HELP, style = FileWidget.FILE_AND_DIRECTORY_STYLE,
		required = false, persist = false)
	private File photographs;

	@Parameter(label = Labels.DISCREET, description = Labels.DISCREET_HELP, required = false, persist = false)
	private boolean discreet;

	@Override
	protected void execute(final Progress progress) {
		final String folder = path("record", record, Labels.A_RECORD);
		final Examination given = examination(rating.equals(NONE) ? "" : rating, note).rated(path("rating_file", rating_file));
		if (given.rating().isBlank() && given.checklist().isBlank() && !GraphicsEnvironment.isHeadless()) open(ExaminePair.open(
			folder));
		else store(folder, given);
	}

	private Examination examination(final String rated, final String why) {
		return new Examination(MacroText.replayable("face_a", face_a), MacroText.replayable("face_b", face_b), MacroText
			.replayable("examiner", examiner), rated, MacroText.replayable("note", why), path("checklist", checklist), path(
				"components", components));
	}

	/** Stores what was given; the recorded line of who entered it names a file, which the next examiner does not see. */
	private void store(final String folder, final Examination given) {
		final Outcome outcome = ExaminePair.run(folder, given);
		if (IJ.getInstance() != null && !IJ.isMacro()) {
			leaveUnrecorded();
			record(outcome.record(), given, InputsBeside.of(outcome.record(), "checklist.csv", given.checklist()));
		}
		end(outcome.sentence());
	}

	private void open(final SealedRecord sealed) {
		final Examination begun = examination("", "");
		ExaminePair.check(sealed, begun);
		leaveUnrecorded();
		final ExaminationDraft draft = new ExaminationDraft(ComponentList.of(path("components", components)));
		final ExaminedFaces faces = new ExaminedFaces(side(sealed, face_a), side(sealed, face_b), discreet);
		final UnfinishedBeside unfinished = new UnfinishedBeside(sealed.path(), face_a, face_b, examiner);
		final Optional<UnfinishedExamination> left = unfinished.find();
		SwingUtilities.invokeLater(() -> new ExaminationWindow(named(sealed, face_a) + " and " + named(sealed, face_b) +
			", examined by " + examiner, draft, faces, unfinished, (rated, why) -> store(sealed, draft, rated, why)).show(left));
	}

	/** A face with the name of its file: in another record, its id is another's. */
	private static String named(final SealedRecord sealed, final String face) {
		return face + " (" + PlainText.of(Path.of(sealed.face(face).path()).getFileName().toString(), LONGEST) + ")";
	}

	/** Should the rating be refused, the checklist is not stored again with the next try. */
	private void store(final SealedRecord sealed, final ExaminationDraft draft, final Rating rated, final String why) {
		final Examination given = examination(rated.toString(), why);
		ExaminePair.check(sealed, given);
		if (!draft.isStored()) ExaminePair.store(sealed, examination("", ""), Optional.of(draft.checklist()), true);
		draft.stored();
		final Outcome outcome = ExaminePair.store(sealed, given, Optional.empty(), true);
		if (RecordedLine.isWanted()) record(sealed.path(), given, InputsBeside.write(sealed.path(), "checklist.csv", draft
			.checklist()::write).toString());
		IJ.showStatus(outcome.sentence());
	}

	/** Records what stores the same without a window, in a copy of the record as it was. */
	private void record(final Path sealed, final Examination given, final String checked) {
		if (!RecordedLine.isWanted()) return;
		final Map<String, String> options = new LinkedHashMap<>();
		options.put("record", sealed.toString());
		options.put("face_a", face_a);
		options.put("face_b", face_b);
		options.put("examiner", examiner);
		options.put("rating_file", given.rating().isBlank() ? "" : InputsBeside.write(sealed, "rating.txt", new RatingFile(Rating
			.of(given.rating()), given.note())::write).toString());
		options.put("checklist", checked);
		options.put("components", path("components", components));
		RecordedLine.write(name(), MacroOptions.of(options));
	}

	private ExaminedFaces.Side side(final SealedRecord sealed, final String id) {
		final RecordedFace face = sealed.face(id);
		return new ExaminedFaces.Side(RecordedPhotos.of(sealed, path("photographs", photographs)).read(face).pixels().get(), face.face());
	}
}
