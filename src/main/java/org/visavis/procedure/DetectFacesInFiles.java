package org.visavis.procedure;

import java.util.Map;

import org.visavis.Progress;
import org.visavis.request.Procedure;
import org.visavis.request.RecordKind;
import org.visavis.request.Settings;
import org.visavis.run.Outcome;
import org.visavis.run.RecordRun;

/** {@code Detect Faces in Files...}: finds and assesses the faces of photographs. */
public final class DetectFacesInFiles {

	private DetectFacesInFiles() {}

	/**
	 * Makes a record with images.csv and faces.csv.
	 *
	 * @param input an image file, a folder or a list file
	 * @param output the record's folder
	 */
	public static Outcome run(final String input, final String output, final Settings settings,
		final Progress progress)
	{
		return run(Procedure.of(RecordKind.FACES.command(), settings, "input", input), output, progress);
	}

	public static Outcome run(final Procedure procedure, final String output, final Progress progress) {
		return RecordRun.run(procedure, output, false, (record, method, calibration, faces) -> Map.of(), progress);
	}
}
