package org.visavis.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.geometry.SimilarityTransform;
import org.visavis.model.Network;
import org.visavis.resample.CropSampler;
import org.visavis.resample.PlanarImage;

/**
 * Makes the five points of a face that is found depend less on the scale at which it was found. The detector looks at the
 * face again, level and at a few sizes; the points are the mean of what it saw, itself averaged with the points of a
 * {@link FaceMesh}. For one thread.
 */
public final class SteadyPoints implements AutoCloseable {

	private static final int STRIDE = 32;

	private final YuNet yunet;
	private final FaceMesh mesh;
	private final PointSettings settings;

	public SteadyPoints(final Network detector, final Network mesh, final PointSettings settings) {
		this.yunet = new YuNet(detector);
		this.mesh = new FaceMesh(mesh);
		this.settings = settings;
	}

	/** The same face, box and confidence, with its steady points and their scatter. */
	public Face of(final ArrayImg<ARGBType, IntArray> photograph, final Face face) {
		final List<List<Point>> looks = new ArrayList<>(List.of(face.points()));
		settings.sides().forEach(side -> look(photograph, face, side).ifPresent(looks::add));
		final List<Point> seen = mean(looks);
		final Optional<List<Point>> fitted = fitted(photograph, face, seen);
		fitted.ifPresent(looks::add);
		return withPoints(face, fitted.map(five -> mean(List.of(seen, five))).orElse(seen), looks);
	}

	@Override
	public void close() {
		yunet.close();
		mesh.close();
	}

	/** The mean of the points of all that the detector sees in a square where this face should be, by their confidence. */
	private Optional<List<Point>> look(final ArrayImg<ARGBType, IntArray> photograph, final Face face, final int side) {
		final SimilarityTransform toSquare = LevelSquare.of(face, settings.around(), side), back = toSquare.inverse();
		final Box expected = expected(face.box(), toSquare);
		final List<Face> there = yunet.find(PlanarImage.ofCrop(CropSampler.crop(photograph, toSquare, side), side).paddedTo(STRIDE),
			settings.confidence()).stream().filter(
			seen -> seen.box().intersectionOverUnion(expected) > settings.overlap()).toList();
		if (there.isEmpty()) return Optional.empty();
		final double[] weights = there.stream().mapToDouble(seen -> seen.confidence() - settings.confidence()).toArray();
		return Optional.of(mean(there.stream().map(Face::points).toList(), weights).stream().map(back::apply).toList());
	}

	/** The box scaled, upright and in the middle of the square. */
	private static Box expected(final Box box, final SimilarityTransform toSquare) {
		final double width = toSquare.scale() * box.width(), height = toSquare.scale() * box.height();
		return new Box(0, 0, width, height).plus(toSquare.apply(box.centre()).x() - width / 2, toSquare.apply(box.centre())
			.y() - height / 2);
	}

	/** The mesh's points, unless it is unsure or lies elsewhere than what the detector saw. */
	private Optional<List<Point>> fitted(final ArrayImg<ARGBType, IntArray> photograph, final Face face,
		final List<Point> seen)
	{
		final FaceMesh.Mesh fit = mesh.fit(photograph, face);
		final double furthest = settings.meshDistance() * Math.max(face.box().width(), face.box().height());
		return Optional.of(fit.five()).filter(five -> fit.score() >= settings.meshScore() && Math.sqrt(squares(five, seen) /
			5) <= furthest);
	}

	/** Of each coordinate, over all looks and points. */
	private static Face withPoints(final Face face, final List<Point> points, final List<List<Point>> looks) {
		final List<Point> centre = mean(looks);
		final double squares = looks.stream().mapToDouble(look -> squares(look, centre)).sum();
		final Face steady = new Face(face.box(), points, face.confidence());
		return looks.size() == 1 ? steady : new Face(face.box(), points, face.confidence(), Math.sqrt(squares / (10 * (looks
			.size() - 1))) / steady.interocular());
	}

	private static double squares(final List<Point> a, final List<Point> b) {
		return IntStream.range(0, a.size()).mapToDouble(i -> Math.pow(a.get(i).distanceTo(b.get(i)), 2)).sum();
	}

	private static List<Point> mean(final List<List<Point>> looks) {
		return mean(looks, looks.stream().mapToDouble(look -> 1).toArray());
	}

	private static List<Point> mean(final List<List<Point>> looks, final double[] weights) {
		return IntStream.range(0, 5).mapToObj(i -> Point.mean(looks.stream().map(look -> look.get(i)).toList(), weights))
			.toList();
	}
}
