package org.visavis.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.visavis.geometry.Box;

import ij.gui.Overlay;
import ij.gui.Roi;

/** Faces marked on a photograph as an ImageJ overlay; the photograph's pixels stay as they are. */
public final class FaceOverlay {

	private FaceOverlay() {}

	/**
	 * Boxes, five points and numbers, in the colour of each face's suitability and in sizes that suit a picture of
	 * {@code width} x {@code height} pixels. The box of face 1 is named "face-01", its points "face-01 points"; the rest
	 * is "face-01 ground", "face-01 plate" and "face-01 number". Numbers stand outside their faces and, where there is
	 * room, clear of the others.
	 */
	public static Overlay of(final List<MarkedFace> faces, final int width, final int height) {
		final List<FaceMarks> marks = faces.stream().map(f -> FaceMarks.of(f, Math.max(width, height))).toList();
		final Overlay overlay = new Overlay();
		marks.forEach(m -> m.onFace().forEach(overlay::add));
		final List<Box> taken = new ArrayList<>(marks.stream().map(FaceMarks::outer).toList());
		for (final FaceMarks mark : marks) {
			final Box plate = place(mark, taken, width, height);
			taken.add(plate);
			mark.label(plate).forEach(overlay::add);
		}
		return overlay;
	}

	/**
	 * Marks on an image that may have an overlay already: its elements stay as they are, but for marks of an earlier call.
	 *
	 * @param present null if there is none
	 */
	public static Overlay on(final Overlay present, final Overlay marks) {
		if (present == null) return marks;
		final Overlay all = present.duplicate();
		for (final Roi element : all.toArray())
			if (FaceMarks.isMark(element)) all.remove(element);
		marks.forEach(all::add);
		return all;
	}

	/** Of the places round the face, the one inside the picture that hides least; its own face counts tenfold. */
	private static Box place(final FaceMarks mark, final List<Box> taken, final int width, final int height) {
		final Box face = mark.outer();
		return around(face, mark.plateWidth(), mark.plateHeight()).map(plate -> inside(plate, width, height)).min(
			Comparator.comparingDouble(plate -> 10 * plate.intersection(face) + taken.stream().mapToDouble(
				plate::intersection).sum())).orElseThrow();
	}

	private static Stream<Box> around(final Box face, final double width, final double height) {
		final double left = face.x() - width, right = face.x() + face.width();
		final double above = face.y() - height, below = face.y() + face.height();
		return Stream.of(new Box(face.x(), above, width, height), new Box(face.x(), below, width, height), //
			new Box(right - width, above, width, height), new Box(right - width, below, width, height), //
			new Box(right, face.y(), width, height), new Box(left, face.y(), width, height), //
			new Box(right, below - height, width, height), new Box(left, below - height, width, height));
	}

	private static Box inside(final Box plate, final int width, final int height) {
		final double x = Math.max(0, Math.min(plate.x(), width - plate.width()));
		final double y = Math.max(0, Math.min(plate.y(), height - plate.height()));
		return new Box(x, y, plate.width(), plate.height());
	}
}
