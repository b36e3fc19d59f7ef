package org.visavis.command;

import java.io.File;
import java.util.Arrays;
import java.util.stream.Stream;

import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.FileWidget;
import org.visavis.Progress;
import org.visavis.exhibit.ExhibitKind;
import org.visavis.exhibit.TraceExhibit;
import org.visavis.macro.Inputs;
import org.visavis.macro.MacroText;
import org.visavis.macro.VisavisCommand;
import org.visavis.plate.ExhibitSettings;
import org.visavis.procedure.MakeExhibit;
import org.visavis.procedure.MakeTraceExhibit;
import org.visavis.run.Outcome;

/** Adds an exhibit of two faces, or of a traced picture and its candidate, to a record: a picture that says what it shows and how it was made. */
@Plugin(type = Command.class, menuPath = "Plugins>Visavis>Examine>Make Exhibit...", headless = true,
	description = "Adds a demonstrative picture of two faces, or of a trace, to a record, with its caption.")
public class MakeExhibitCommand extends VisavisCommand {

	@Parameter(label = Labels.RECORD, description = "The folder of a complete record, with both faces in its faces.csv.",
		style = FileWidget.DIRECTORY_STYLE, required = false, persist = false)
	private File record;

	@Parameter(label = Labels.FACE_A, description = Labels.FACE_A_HELP, required = false,
		persist = false)
	private String face_a = "";

	@Parameter(label = Labels.FACE_B, description = Labels.FACE_B_HELP, required = false,
		persist = false)
	private String face_b = "";

	@Parameter(label = "Kind", description = "plate: side by side; wipe: the left part of A, the right part of B; blend: B " +
		"over A; checkerboard: squares of A and B in turn; difference: of each colour channel, black where there is none; trace: " +
		"of a record of Trace Source..., A a questioned picture such as Q1 or a face, B the candidate such as R1: both on one grid, " +
		"their difference, lock map and displacements, as a sheet and as a stack.",
		choices = { "plate", "wipe", "blend", "checkerboard", "difference", TraceExhibit.KIND }, required = false, persist = false)
	private String kind = "plate";

	@Parameter(label = "Amount (%)", description = "wipe: where A and B meet, in per cent of the width; blend: how opaque B " +
		"is; checkerboard: side of the squares in per cent of the interocular distance, at least 5. Otherwise without effect.",
		required = false, persist = false)
	private String amount = "50";

	@Parameter(label = "Draw the five points", description = "Whether the five points of each face are drawn as dots.",
		required = false, persist = false)
	private boolean landmarks;

	@Parameter(label = "Draw mesh contours", description = "Whether the contours of eyes, brows, lips and face are drawn " +
		"that a network fits to each face. They serve to show, never to compare.", required = false, persist = false)
	private boolean mesh;

	@Parameter(label = "Numbered features", description = "The path of a CSV file with the columns number, face, x, y, " +
		"label_x, label_y, text: what an examiner points out, in upright pixels of the photograph. Empty: none.",
		style = FileWidget.OPEN_STYLE, required = false, persist = false)
	private File features;

	@Parameter(label = "Name", description = "What the exhibit's file is called: letters from A to Z, digits, '-' and '_'. " +
		"Empty: by its kind and its faces.", required = false, persist = false)
	private String name = "";

	@Parameter(label = Labels.WHERE, description = Labels.WHERE_HELP, style = FileWidget.FILE_AND_DIRECTORY_STYLE,
		required = false, persist = false)
	private File photographs;

	@Parameter(label = Labels.EXAMINER, description = "Who makes the exhibit, for the record's history. Empty: not stated.",
		required = false, persist = false)
	private String examiner = "";

	@Override
	protected void execute(final Progress progress) {
		final Object chosen = Inputs.oneOf("kind", kind, Stream.concat(Arrays.stream(ExhibitKind.values()), Stream.of(TraceExhibit.KIND)).toArray());
		end((chosen instanceof final ExhibitKind of ? faces(of) : trace()).sentence());
	}

	private Outcome trace() {
		return MakeTraceExhibit.run(path("record", record, Labels.A_RECORD), MacroText.replayable("face_a", face_a), MacroText.replayable(
			"face_b", face_b), MacroText.replayable("name", name.strip()), path("photographs", photographs), MacroText.replayable("examiner",
				examiner));
	}

	private Outcome faces(final ExhibitKind of) {
		final ExhibitSettings settings = new ExhibitSettings(of, Inputs.number("amount", amount), landmarks, mesh, path("features", features), MacroText.replayable("name", name.strip()));
		return MakeExhibit.run(path("record", record, Labels.A_RECORD), MacroText
			.replayable("face_a", face_a), MacroText.replayable("face_b", face_b), settings, path("photographs",
				photographs), MacroText.replayable("examiner", examiner));
	}
}
