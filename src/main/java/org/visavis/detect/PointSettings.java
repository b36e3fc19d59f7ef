package org.visavis.detect;

import java.util.List;

/**
 * How the five points of a face that is found are looked for again; part of a method.
 *
 * @param mesh id of the model that fits a mesh to the face
 * @param meshScore score of the mesh below which it is left out
 * @param meshDistance root mean square distance of the mesh's five points from those of the detector, in longer sides of
 *          the face's box, above which the mesh is left out
 * @param sides of the squares in which the detector looks at the face again, in pixels
 * @param around side of such a square in longer sides of the face's box
 * @param confidence in such a square, at or below which there is no face
 * @param overlap of the face seen in such a square (intersection over union of the boxes) at or below which it is another
 */
public record PointSettings(String mesh, double meshScore, double meshDistance, List<Integer> sides, double around,
	double confidence, double overlap)
{

	/** Whether a file gave all that has no meaning as 0 or as nothing. */
	public boolean isComplete() {
		return mesh != null && sides != null && sides.stream().allMatch(side -> side != null && side > 0) && around > 0 &&
			meshDistance > 0;
	}
}
