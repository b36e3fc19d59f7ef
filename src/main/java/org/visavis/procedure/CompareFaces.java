package org.visavis.procedure;

import java.util.Map;

import org.visavis.Progress;
import org.visavis.originals.RecordedPhotos;
import org.visavis.plate.PlatesOfPairs;
import org.visavis.request.Presentation;
import org.visavis.request.Procedure;
import org.visavis.request.RecordKind;
import org.visavis.request.Settings;
import org.visavis.run.Outcome;
import org.visavis.run.PairsOfFaces;
import org.visavis.run.RecordRun;
import org.visavis.seal.Withheld;

/** {@code Compare Faces...}: every questioned face against every reference face. */
public final class CompareFaces {

	private CompareFaces() {}

	/** Makes a record that shows what it shows by default. */
	public static Outcome run(final String questioned, final String reference, final String output,
		final Settings settings, final Progress progress)
	{
		return run(questioned, reference, output, settings, Presentation.DEFAULT, progress);
	}

	/**
	 * Makes a record with images.csv, faces.csv, pairs.csv, verbal_scale.csv, evidence.html and plates; a blind one has withheld.csv
	 * instead of what shows scores, LRs or a ranking.
	 *
	 * @param questioned an image file, a folder or a list file with the unknown persons
	 * @param reference likewise with the known persons
	 * @param output the record's folder
	 */
	public static Outcome run(final String questioned, final String reference, final String output,
		final Settings settings, final Presentation presentation, final Progress progress)
	{
		return run(Procedure.of(RecordKind.COMPARISON.command(), settings, "questioned", questioned, "reference", reference)
			.with(Presentation.PLATES, presentation.plates()), output, presentation.blind(), progress);
	}

	public static Outcome run(final Procedure procedure, final String output, final boolean blind, final Progress progress) {
		return RecordRun.run(procedure, output, true, (record, method, calibration, faces) -> {
			final Map<String, Object> counts = new PairsOfFaces(method, calibration, faces, procedure.settings().persons()).writeQuestioned(record, Procedure
				.idPrefix("questioned"));
			counts.putAll(PlatesOfPairs.write(record, Presentation.plates(procedure.own()), face -> RecordedPhotos.read(faces
				.file(face.image()), face)));
			if (blind) Withheld.keepBack(record);
			else Withheld.keepNothingBack(record);
			return counts;
		}, progress);
	}
}
