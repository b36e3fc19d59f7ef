package org.visavis.exhibit;

import java.util.List;

import org.visavis.geometry.Point;

/**
 * One of the two faces of an exhibit, with what is marked on it, in upright pixels of its photograph.
 *
 * @param points dots: the face's five points or none
 * @param mesh the 468 points whose contours are drawn, or none
 */
public record ExhibitSide(LevelledFace face, List<Point> points, List<Point> mesh, List<ExhibitFeature> features) {

	public ExhibitSide {
		points = List.copyOf(points);
		mesh = List.copyOf(mesh);
		features = List.copyOf(features);
	}

	/** A face with nothing marked on it. */
	public static ExhibitSide plain(final LevelledFace face) {
		return new ExhibitSide(face, List.of(), List.of(), List.of());
	}
}
