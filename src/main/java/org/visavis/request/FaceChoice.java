package org.visavis.request;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.visavis.detect.Face;
import org.visavis.geometry.Point;

/** Which faces of a photograph count. */
public enum FaceChoice {

	/** Every face found. */
	ALL("all"),
	/** The face of photographs that show exactly one; the others are left out and listed. */
	ONLY("only"),
	/** The face whose box centre is nearest the photograph's centre. */
	CENTRAL("central"),
	/** The face with the largest box. */
	LARGEST("largest");

	private final String key;

	FaceChoice(final String key) {
		this.key = key;
	}

	/**
	 * Which of the faces found in a photograph count.
	 *
	 * @return their places in the list; empty if none counts
	 */
	public List<Integer> of(final List<Face> faces, final int width, final int height) {
		final Point centre = new Point((width - 1) / 2.0, (height - 1) / 2.0);
		final IntStream places = IntStream.range(0, faces.size());
		return switch (this) {
			case ALL -> places.boxed().toList();
			case ONLY -> faces.size() == 1 ? List.of(0) : List.of();
			case CENTRAL -> places.boxed().min(Comparator.comparingDouble(i -> faces.get(i).box().centre().distanceTo(centre)))
				.stream().toList();
			case LARGEST -> places.boxed().max(Comparator.comparingDouble(i -> faces.get(i).box().area())).stream().toList();
		};
	}

	/** The word for it in a macro. */
	@Override
	public String toString() {
		return key;
	}
}
