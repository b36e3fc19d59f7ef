package org.visavis.run;

/**
 * A face as a clustering knows it.
 *
 * @param id such as "P1.1"
 * @param image the id of its photograph
 * @param path of that, as images.csv has it
 * @param sha256 of that
 * @param picture what its photograph has in common with every file that shows the same picture
 * @param number of the face in its photograph
 * @param suitability "suitable", "limited" or "unsuitable"
 * @param reasons of the suitability; empty if there are none
 */
public record FaceToCluster(String id, String image, String path, String sha256, String picture, int number, String suitability,
	String reasons)
{

	/** Its name in files that outlast a run: the SHA-256 of its photograph, a point and its number. */
	String lastingName() {
		return sha256 + "." + number;
	}

	/** What is the same for the same face in files that show the same picture. */
	String occurrence() {
		return picture + "." + number;
	}
}
