package org.visavis.seal;

import java.util.Map;

import org.visavis.detect.Face;
import org.visavis.table.FaceGeometry;

/**
 * A face as a record has it.
 *
 * @param id such as "Q1.1"
 * @param image the id of its photograph
 * @param number of the face in its photograph
 * @param face in upright pixels
 * @param suitability "suitable", "limited" or "unsuitable"
 * @param reasons of the suitability; empty if there are none
 * @param path of the photograph, as images.csv has it
 * @param sha256 of the photograph
 */
public record RecordedFace(String id, String image, int number, Face face, String suitability, String reasons,
	String path, String sha256)
{

	/** A face from its row of faces.csv and its photograph's row of images.csv. */
	public static RecordedFace of(final Map<String, String> face, final Map<String, String> image) {
		final String confidence = face.get("confidence");
		return new RecordedFace(face.get("face"), face.get("image"), Integer.parseInt(face.get("number")), FaceGeometry.face(
			face, "", confidence.isEmpty() ? Double.NaN : Double.parseDouble(confidence)), face.get("suitability"), face.get(
				"reasons"), image.get("path"), image.get("sha256"));
	}
}
