package org.visavis.procedure;

import java.util.Set;

import org.visavis.Progress;
import org.visavis.request.InPixels;
import org.visavis.request.Procedure;
import org.visavis.request.ProvenanceKeys;
import org.visavis.run.Outcome;
import org.visavis.run.ProvenanceRun;

/** {@code Read Provenance...}: what files say about themselves. */
public final class ReadProvenance {

	private ReadProvenance() {}

	/**
	 * Makes a record with images.csv, metadata.csv, markers.csv, credentials.csv and provenance.html, and watermarks.csv where asked.
	 *
	 * @param input an image file, a folder or a list file
	 * @param output the record's folder
	 * @param anchors a folder with certificates of signers that are relied on; empty for none
	 * @param asOf the day for which "today" stands, such as 2026-11-30; empty for today in UTC
	 * @param looks what is looked for in the pixels
	 */
	public static Outcome run(final String input, final String output, final boolean subfolders, final String anchors,
		final String asOf, final Set<InPixels> looks, final Progress progress)
	{
		return run(ProvenanceKeys.procedure(input, subfolders, anchors, asOf, looks), output, progress);
	}

	public static Outcome run(final Procedure procedure, final String output, final Progress progress) {
		return ProvenanceRun.run(procedure, output, progress);
	}
}
