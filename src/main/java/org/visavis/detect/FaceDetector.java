package org.visavis.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.model.Network;
import org.visavis.resample.PlanarImage;

/**
 * Finds the faces in a photograph. For one thread.
 * <p>
 * YuNet finds upright faces of about 10 to 300 pixels in one pass. {@link #search} therefore looks at the photograph at
 * several scales; and since YuNet also finds upside-down faces, confidently and with the points in the wrong places, it
 * first looks at a small version in all four turns, to see how the photograph lies, and then at all scales in that turn
 * (in all of them where the small version shows no face). Of faces that overlap, the most confident stays, and what
 * is found inside a face, less confidently, is a part of it. A face that lies otherwise than the photograph counts if
 * the small version shows it with much confidence, and is looked at again, the other way up.
 */
public final class FaceDetector implements AutoCloseable {

	private static final int STRIDE = 32;

	private final YuNet yunet;
	private final SecondLook secondLook;
	private final DetectionSettings settings;
	/** Used again for each photograph, which saves getting and clearing it. */
	private float[] whole = {}, part = {};

	public FaceDetector(final Network network, final DetectionSettings settings) {
		this.yunet = new YuNet(network);
		this.secondLook = new SecondLook(yunet);
		this.settings = settings;
	}

	/** The faces at several scales and turns, in falling order of confidence. */
	public List<Face> search(final ArrayImg<ARGBType, IntArray> photograph) {
		final double small = limitedTo(settings.overviewSide(), photograph);
		final Scaled smallPicture = scaled(photograph, small);
		final List<List<Face>> overview = IntStream.range(0, 4).mapToObj(turns -> find(smallPicture, turns)).toList();
		final List<Integer> lies = turnsOf(overview);
		final List<Face> found = new ArrayList<>();
		for (int turns = 0; turns < 4; turns++) {
			final double above = lies.contains(turns) ? settings.confidence() : settings.turnedConfidence();
			overview.get(turns).stream().filter(face -> face.confidence() > above).forEach(found::add);
		}
		for (final double scale : scales(photograph)) {
			if (scale == small) continue;
			final Scaled picture = scaled(photograph, scale);
			lies.forEach(turns -> found.addAll(find(picture, turns)));
		}
		return NonMaximumSuppression.withoutParts(found, settings.overlap()).stream().map(face -> secondLook.of(photograph,
			face)).toList();
	}

	/** How the photograph lies: the turn in which most confidence is won; any, if no face is seen. */
	private List<Integer> turnsOf(final List<List<Face>> overview) {
		final List<Face> winners = suppressed(overview.stream().flatMap(List::stream).toList());
		if (winners.isEmpty()) return List.of(0, 1, 2, 3);
		final double[] won = overview.stream().mapToDouble(faces -> faces.stream().filter(winners::contains).mapToDouble(
			Face::confidence).sum()).toArray();
		return List.of(IntStream.range(0, 4).boxed().max(Comparator.comparingDouble((Integer turns) -> won[turns])
			.thenComparing(Comparator.reverseOrder())).orElseThrow());
	}

	/**
	 * The faces in one pass over the upright photograph, in falling order of confidence.
	 *
	 * @param longSide to which a larger photograph is reduced, in pixels
	 */
	public List<Face> findOnce(final ArrayImg<ARGBType, IntArray> photograph, final int longSide) {
		return suppressed(find(scaled(photograph, limitedTo(longSide, photograph)), 0));
	}

	@Override
	public void close() {
		yunet.close();
	}

	/** Enlarged if it is small, at its own size, and halved until even a face that fills it is small enough. */
	private List<Double> scales(final ArrayImg<ARGBType, IntArray> photograph) {
		final List<Double> scales = new ArrayList<>();
		if (photograph.dimension(0) * photograph.dimension(1) <= settings.enlargedUpTo()) scales.add(settings
			.enlargement());
		double scale = 1;
		do {
			scales.add(scale);
			scale /= 2;
		}
		while (longSide(photograph) * scale >= settings.smallestSide());
		return scales;
	}

	private List<Face> find(final Scaled picture, final int turns) {
		final List<Face> faces = new ArrayList<>();
		for (final Tile tile : Tile.of(picture.width, picture.height, settings.tile(), settings.tileOverlap())) {
			final View view = new View(picture.scaleX, picture.scaleY, tile, turns);
			final PlanarImage seen = picture.parts.part(tile.x(), tile.y(), tile.width(), tile.height()).turned(turns).paddedTo(
				STRIDE);
			yunet.find(seen, settings.confidence()).stream().filter(view::owns).map(view::toPhotograph).forEach(faces::add);
		}
		return faces;
	}

	/** A scaled photograph, of which parts are asked for, one at a time. */
	private record Scaled(int width, int height, double scaleX, double scaleY, Parts parts) {}

	private interface Parts {

		PlanarImage part(int x, int y, int width, int height);
	}

	private Scaled scaled(final ArrayImg<ARGBType, IntArray> photograph, final double scale) {
		final int width = (int) photograph.dimension(0), height = (int) photograph.dimension(1);
		final int toWidth = scaled(width, scale), toHeight = scaled(height, scale);
		return new Scaled(toWidth, toHeight, (double) toWidth / width, (double) toHeight / height, parts(photograph, toWidth,
			toHeight));
	}

	/**
	 * At its own size, only one part is held as floats at a time: a large photograph as a whole would take much memory.
	 * The parts of one scale use the memory of those of the last.
	 */
	private Parts parts(final ArrayImg<ARGBType, IntArray> photograph, final int width, final int height) {
		final int fromWidth = (int) photograph.dimension(0), fromHeight = (int) photograph.dimension(1);
		if (width == fromWidth && height == fromHeight) return (x, y, w, h) -> PlanarImage.of(photograph, x, y, w, h, part(w,
			h));
		final PlanarImage picture = width <= fromWidth && height <= fromHeight ? PlanarImage.shrunk(photograph, width, height,
			whole(width, height)) : PlanarImage.of(photograph, 0, 0, fromWidth, fromHeight, whole(fromWidth, fromHeight))
				.enlarged(width, height);
		return (x, y, w, h) -> w == width && h == height ? picture : picture.tile(x, y, w, h, part(w, h));
	}

	private float[] whole(final int width, final int height) {
		if (whole.length < 3 * width * height) whole = new float[3 * width * height];
		return whole;
	}

	private float[] part(final int width, final int height) {
		if (part.length < 3 * width * height) part = new float[3 * width * height];
		return part;
	}

	private List<Face> suppressed(final List<Face> faces) {
		return NonMaximumSuppression.apply(faces, settings.overlap());
	}

	private static int scaled(final int side, final double scale) {
		return (int) Math.max(1, Math.round(side * scale));
	}

	private static double limitedTo(final int longSide, final ArrayImg<ARGBType, IntArray> photograph) {
		return Math.min(1, (double) longSide / longSide(photograph));
	}

	private static long longSide(final ArrayImg<ARGBType, IntArray> photograph) {
		return Math.max(photograph.dimension(0), photograph.dimension(1));
	}
}
