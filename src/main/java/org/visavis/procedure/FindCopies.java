package org.visavis.procedure;

import java.util.ArrayList;
import java.util.List;

import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.request.CopySettings;
import org.visavis.request.Procedure;
import org.visavis.request.RecordKind;
import org.visavis.request.Settings;
import org.visavis.run.CopiesRun;
import org.visavis.run.Outcome;

/** {@code Find Copies...}: which pictures are copies of questioned ones, by perceptual hashes. */
public final class FindCopies {

	private FindCopies() {}

	/**
	 * Makes a record with images.csv, metadata.csv, hashes.csv, copies.csv, copies.html, hashes.txt, hma.jsonl and
	 * threatexchange.json.
	 *
	 * @param questioned an image file, a folder or a list file
	 * @param reference likewise, the pictures searched; empty where only a list of hashes is searched
	 * @param output the record's folder
	 * @param shared of which {@code subfolders} alone counts
	 */
	public static Outcome run(final String questioned, final String reference, final String output, final Settings shared,
		final CopySettings settings, final Progress progress)
	{
		if (reference.isBlank() && settings.hashes().isEmpty()) throw new UserError(
			"reference and hashes are both empty; expected pictures or a list of hashes in which copies are sought.");
		final List<String> inputs = new ArrayList<>(List.of("questioned", questioned));
		if (!reference.isBlank()) inputs.addAll(List.of("reference", reference));
		return run(Procedure.of(RecordKind.COPIES.command(), shared, inputs.toArray(String[]::new)).with(settings.keys()), output, progress);
	}

	public static Outcome run(final Procedure procedure, final String output, final Progress progress) {
		return CopiesRun.run(procedure, output, progress);
	}
}
