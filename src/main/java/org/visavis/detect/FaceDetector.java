package org.visavis.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.image.PlanarImage;
import org.visavis.model.Network;

/**
 * Finds the faces in a photograph. For one thread.
 * <p>
 * YuNet finds upright faces of about 10 to 300 pixels in one pass. {@link #search} therefore looks at the photograph at
 * several scales; and since YuNet also finds upside-down faces, confidently and with the points in the wrong places, it
 * first looks at a small version in all four turns, to see how the photograph lies, and then at all scales in that turn
 * (in all of them where the small version shows no face). Of faces that overlap, the most confident stays. A face that
 * lies otherwise than the photograph counts if the small version shows it with much confidence.
 */
public final class FaceDetector implements AutoCloseable {

	private static final int STRIDE = 32;

	private final YuNet yunet;
	private final DetectionSettings settings;

	public FaceDetector(final Network network, final DetectionSettings settings) {
		this.yunet = new YuNet(network);
		this.settings = settings;
	}

	/** The faces at several scales and turns, in falling order of confidence. */
	public List<Face> search(final ArrayImg<ARGBType, IntArray> photograph) {
		final double small = limitedTo(settings.overviewSide(), photograph);
		final List<List<Face>> overview = IntStream.range(0, 4).mapToObj(turns -> find(photograph, small, turns)).toList();
		final List<Integer> lies = turnsOf(overview);
		final List<Face> found = new ArrayList<>();
		for (int turns = 0; turns < 4; turns++) {
			final double above = lies.contains(turns) ? settings.confidence() : settings.turnedConfidence();
			overview.get(turns).stream().filter(face -> face.confidence() > above).forEach(found::add);
		}
		for (final int turns : lies)
			for (final double scale : scales(photograph))
				if (scale != small) found.addAll(find(photograph, scale, turns));
		return suppressed(found);
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
		return suppressed(find(photograph, limitedTo(longSide, photograph), 0));
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

	private List<Face> find(final ArrayImg<ARGBType, IntArray> photograph, final double scale, final int turns) {
		final int width = (int) photograph.dimension(0), height = (int) photograph.dimension(1);
		final int scaledWidth = scaled(width, scale), scaledHeight = scaled(height, scale);
		final Picture picture = picture(photograph, scale, scaledWidth, scaledHeight);
		final List<Face> faces = new ArrayList<>();
		for (final Tile tile : Tile.of(scaledWidth, scaledHeight, settings.tile(), settings.tileOverlap())) {
			final View view = new View((double) scaledWidth / width, (double) scaledHeight / height, tile, turns);
			final PlanarImage seen = picture.part(tile.x(), tile.y(), tile.width(), tile.height()).turned(turns).paddedTo(
				STRIDE);
			yunet.find(seen, settings.confidence()).stream().filter(view::owns).map(view::toPhotograph).forEach(faces::add);
		}
		return faces;
	}

	/** A scaled photograph, of which parts are asked for. */
	private interface Picture {

		PlanarImage part(int x, int y, int width, int height);
	}

	/** At its own size, only the parts are ever held as floats: a large photograph as a whole would take much memory. */
	private static Picture picture(final ArrayImg<ARGBType, IntArray> photograph, final double scale, final int width,
		final int height)
	{
		if (scale == 1) return (x, y, w, h) -> PlanarImage.of(photograph, x, y, w, h);
		if (scale < 1) return PlanarImage.shrunk(photograph, width, height)::tile;
		return PlanarImage.of(photograph, 0, 0, (int) photograph.dimension(0), (int) photograph.dimension(1)).enlarged(width,
			height)::tile;
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
