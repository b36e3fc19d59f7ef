package org.visavis.procedure;

import org.visavis.Progress;
import org.visavis.request.Procedure;
import org.visavis.request.ProvenanceKeys;
import org.visavis.run.Outcome;
import org.visavis.run.ProvenanceRun;

/** {@code Read Provenance...}: what files say about themselves. */
public final class ReadProvenance {

	private ReadProvenance() {}

	/**
	 * Makes a record with images.csv, metadata.csv, markers.csv, credentials.csv and provenance.html.
	 *
	 * @param input an image file, a folder or a list file
	 * @param output the record's folder
	 * @param anchors a folder with certificates of signers that are relied on; empty for none
	 * @param asOf the day for which "today" stands, such as 2026-11-30; empty for today in UTC
	 * @param compression whether the record also has compression.csv, grids.csv, ghosts.csv and compression/
	 */
	public static Outcome run(final String input, final String output, final boolean subfolders, final String anchors,
		final String asOf, final boolean compression, final Progress progress)
	{
		return run(ProvenanceKeys.procedure(input, subfolders, anchors, asOf, compression), output, progress);
	}

	public static Outcome run(final Procedure procedure, final String output, final Progress progress) {
		return ProvenanceRun.run(procedure, output, progress);
	}
}
