package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.mark.KeyFile;
import org.visavis.record.Manifest;
import org.visavis.record.Sha256Sums;
import org.visavis.report.ProtectionPage;
import org.visavis.request.Procedure;
import org.visavis.request.ProtectionKeys;
import org.visavis.request.RecordKind;
import org.visavis.request.Settings;
import org.visavis.run.Outcome;
import org.visavis.run.ProtectionRun;
import org.visavis.run.RecordRun;

/** {@code Protect Photograph...}: photographs with a mark of one's own, and the record by which they are known again. */
public final class ProtectPhotograph {

	private ProtectPhotograph() {}

	/**
	 * Makes a record with images.csv, metadata.csv, faces.csv, protections.csv, face_codes.csv, protection.html and the marked pictures
	 * in protected/. The photographs themselves are only read.
	 *
	 * @param input an image file, a folder or a list file
	 * @param output the record's folder
	 * @param shared of which what makes likelihood ratios does not count
	 * @param keyFile the file of the key, which is made if nothing lies there
	 * @param strength peak signal to noise ratio, decibels
	 * @param consent what the photograph is given away for, and by whose leave
	 * @param shown who is to be seen; may be empty
	 */
	public static Outcome run(final String input, final String output, final Settings shared, final String keyFile, final int strength,
		final String consent, final String shown, final Progress progress)
	{
		final Procedure procedure = Procedure.of(RecordKind.PROTECTION.command(), shared, "input", input).with(ProtectionKeys.ofProtection(keyFile, strength,
			consent, shown));
		final Path key = Path.of(procedure.own().get(ProtectionKeys.KEY_FILE));
		checkOutside(key, Procedure.path("output", output));
		checkInput(procedure);
		final boolean made = KeyFile.makeWhereNoneIs(key);
		final Outcome outcome = run(procedure, output, progress);
		return made ? new Outcome(outcome.record(), outcome.sentence() + "; the key was made: keep " + key + " secret and keep a copy") : outcome;
	}

	public static Outcome run(final Procedure procedure, final String output, final Progress progress) {
		return RecordRun.run(procedure, output, true, (record, method, calibration, faces) -> {
			final Map<String, Object> counts = ProtectionRun.write(record, faces, procedure.own(), progress);
			ProtectionPage.write(record, procedure.keys(), counts);
			return counts;
		}, progress);
	}

	/** Refuses a key in the record that is made, or in any other. */
	private static void checkOutside(final Path key, final Path output) {
		for (Path folder = key.getParent(); folder != null; folder = folder.getParent())
			if (folder.equals(output) || Files.exists(folder.resolve(Manifest.NAME)) || Files.exists(folder.resolve(Sha256Sums.NAME))) throw new UserError(
				"key_file is " + key + ", which lies in the record " + folder + "; expected a place that is not handed out with it.");
	}

	/** So that no key is made where there is nothing to protect. */
	private static void checkInput(final Procedure procedure) {
		try {
			procedure.items();
		}
		catch (final IOException e) {
			throw new UserError("input cannot be read: " + e.getMessage() + ".", e);
		}
	}
}
