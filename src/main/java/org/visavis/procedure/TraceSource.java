package org.visavis.procedure;

import java.util.Map;

import org.visavis.Progress;
import org.visavis.report.TracesPage;
import org.visavis.request.Procedure;
import org.visavis.request.RecordKind;
import org.visavis.request.Settings;
import org.visavis.request.TraceSettings;
import org.visavis.run.Outcome;
import org.visavis.run.RecordRun;
import org.visavis.run.TracesRun;

/** {@code Trace Source...}: from which candidate each questioned picture was made, if from any. */
public final class TraceSource {

	private TraceSource() {}

	/**
	 * Makes a record with images.csv, metadata.csv, faces.csv, candidates.csv, traces.csv, traces.html and the lock map of each
	 * link in traces/.
	 *
	 * @param questioned an image file, a folder or a list file
	 * @param reference likewise, the candidate sources
	 * @param output the record's folder
	 * @param shared of which what makes likelihood ratios does not count
	 */
	public static Outcome run(final String questioned, final String reference, final String output, final Settings shared,
		final TraceSettings settings, final Progress progress)
	{
		return run(Procedure.of(RecordKind.TRACES.command(), shared, "questioned", questioned, "reference", reference).with(settings
			.keys()), output, progress);
	}

	public static Outcome run(final Procedure procedure, final String output, final Progress progress) {
		return RecordRun.run(procedure, output, true, (record, method, calibration, faces) -> {
			final Map<String, Object> counts = TracesRun.write(record, faces, TraceSettings.of(procedure.own()).top(), method.recognisers()
				.size(), progress);
			TracesPage.write(record, procedure.keys(), counts);
			return counts;
		}, progress);
	}
}
