package org.visavis.detect;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.geometry.Point;
import org.visavis.geometry.SimilarityTransform;
import org.visavis.resample.CropSampler;
import org.visavis.resample.PlanarImage;

/**
 * Looks again at a face that seems to lie otherwise than the photograph: brought upright by its eyes, and the other way
 * up, each at three sizes. YuNet finds a head that is upside-down about as confidently at one size, with the points in the
 * wrong places, but less so at all three together.
 */
record SecondLook(YuNet yunet) {

	/** Degrees from upright up to which a face is taken as it was found. */
	private static final double TURNED = 45;
	/** Longer side of the face's box in the squares looked at, which are twice as large: multiples of 32. */
	private static final int[] SIZES = { 64, 96, 144 };
	/** How far from the middle of the square the face may be found, in longer sides of its box. */
	private static final double NEAR = 0.4;
	private static final double CONFIDENCE = 0.3;

	/** The face, with other points if it is seen better the other way up. */
	Face of(final ArrayImg<ARGBType, IntArray> photograph, final Face face) {
		final double turn = Math.atan2(face.rightEye().y() - face.leftEye().y(), face.rightEye().x() - face.leftEye().x());
		if (Math.abs(Math.toDegrees(turn)) <= TURNED) return face;
		final List<Face> asFound = looks(photograph, face, turn), otherwise = looks(photograph, face, turn + Math.PI);
		return sum(otherwise) <= sum(asFound) ? face : otherwise.stream().max(Comparator.comparingDouble(Face::confidence)).map(
			seen -> new Face(face.box(), seen.points(), face.confidence())).orElseThrow();
	}

	private static double sum(final List<Face> faces) {
		return faces.stream().mapToDouble(Face::confidence).sum();
	}

	private List<Face> looks(final ArrayImg<ARGBType, IntArray> photograph, final Face face, final double turn) {
		return Arrays.stream(SIZES).mapToObj(size -> look(photograph, toSquare(face, turn, size), size)).flatMap(
			Optional::stream).toList();
	}

	/** Turns the face back by its turn; its box's centre comes to the middle. */
	private static SimilarityTransform toSquare(final Face face, final double turn, final int size) {
		final double scale = size / Math.max(face.box().width(), face.box().height()), middle = size - 0.5;
		final SimilarityTransform turned = new SimilarityTransform(scale * Math.cos(turn), -scale * Math.sin(turn), 0, 0);
		final Point centre = turned.apply(face.box().centre());
		return new SimilarityTransform(turned.a(), turned.b(), middle - centre.x(), middle - centre.y());
	}

	/** The most confident face in the middle of a square, in pixels of the photograph. */
	private Optional<Face> look(final ArrayImg<ARGBType, IntArray> photograph, final SimilarityTransform toSquare,
		final int size)
	{
		final SimilarityTransform back = toSquare.inverse();
		final Point middle = new Point(size - 0.5, size - 0.5);
		return yunet.find(PlanarImage.ofCrop(CropSampler.crop(photograph, toSquare, 2 * size), 2 * size), CONFIDENCE).stream().filter(
			seen -> seen.box().centre().distanceTo(middle) <= NEAR * size).max(Comparator.comparingDouble(Face::confidence)).map(
				seen -> new Face(seen.box(), seen.points().stream().map(back::apply).toList(), seen.confidence()));
	}
}
