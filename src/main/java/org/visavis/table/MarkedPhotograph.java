package org.visavis.table;

import java.util.List;

import org.visavis.fingerprint.Fingerprint;
import org.visavis.mark.SealedFaceCode;

/**
 * A photograph that was marked, or why it was not.
 *
 * @param image its id
 * @param number that the mark carries, 16 hexadecimal digits
 * @param picture path of the marked picture in the record; empty, with all that follows but the problem, where there is none
 * @param agreement of the mark as it is read again in that picture
 * @param psnr of the marked picture, decibels
 * @param codes of the faces
 */
public record MarkedPhotograph(String image, String number, String picture, String sha256, Fingerprint original, Fingerprint marked, double psnr,
	double agreement, List<SealedCode> codes, String problem)
{

	/** The sealed code of a face, by its id. */
	public record SealedCode(String face, SealedFaceCode code) {}

	public MarkedPhotograph {
		codes = List.copyOf(codes);
	}

	/** One that could not be marked. */
	public static MarkedPhotograph none(final String image, final String problem) {
		return new MarkedPhotograph(image, "", "", "", null, null, 0, 0, List.of(), problem);
	}
}
