package org.visavis.procedure;

import java.util.Map;

import org.visavis.Progress;
import org.visavis.model.ModelLibrary;
import org.visavis.report.MarksPage;
import org.visavis.request.Procedure;
import org.visavis.request.ProtectionKeys;
import org.visavis.request.RecordKind;
import org.visavis.request.Settings;
import org.visavis.run.CheckRun;
import org.visavis.run.Outcome;
import org.visavis.run.RecordRun;

/** {@code Check Protection...}: whether the mark of a protected photograph is in questioned pictures, and whether the faces are still its. */
public final class CheckProtection {

	private CheckProtection() {}

	/**
	 * Makes a record with images.csv, metadata.csv, faces.csv, marks.csv, marked_faces.csv and marks.html.
	 *
	 * @param questioned an image file, a folder or a list file
	 * @param protections a record of protection, or a folder of such
	 * @param keyFile the file of the key with which they were made
	 * @param output the record's folder
	 * @param shared of which what makes likelihood ratios does not count
	 */
	public static Outcome run(final String questioned, final String protections, final String keyFile, final String output, final Settings shared,
		final Progress progress)
	{
		return run(Procedure.of(RecordKind.CHECK.command(), shared, "questioned", questioned).with(ProtectionKeys.ofCheck(protections, keyFile)), output,
			progress);
	}

	public static Outcome run(final Procedure procedure, final String output, final Progress progress) {
		final CheckRun check = CheckRun.of(procedure.own());
		return RecordRun.run(procedure, output, true, (record, method, calibration, faces) -> {
			final Map<String, Object> counts = check.write(record, faces, method.sha256(ModelLibrary.ofInstallation()), progress);
			MarksPage.write(record, counts, check.seals());
			return counts;
		}, progress);
	}
}
