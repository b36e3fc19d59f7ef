package org.visavis.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.model.Network;

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

	private final YuNet yunet;
	private final SecondLook secondLook;
	private final DetectionSettings settings;
	private final Passes passes;
	private final ScaledPhotograph.Memory memory = new ScaledPhotograph.Memory();

	public FaceDetector(final Network network, final DetectionSettings settings) {
		this.yunet = new YuNet(network);
		this.secondLook = new SecondLook(yunet);
		this.settings = settings;
		this.passes = new Passes(yunet, settings);
	}

	/** The faces at several scales and turns, in falling order of confidence. */
	public List<Face> search(final ArrayImg<ARGBType, IntArray> photograph) {
		final double small = limitedTo(settings.overviewSide(), photograph);
		final ScaledPhotograph smallPicture = memory.scaled(photograph, small);
		final List<Pass> overview = IntStream.range(0, 4).mapToObj(turns -> passes.over(smallPicture, turns)).toList();
		final List<Integer> lies = turnsOf(overview.stream().map(Pass::faces).toList());
		final List<Face> found = new ArrayList<>();
		for (int turns = 0; turns < 4; turns++) {
			final double above = lies.contains(turns) ? settings.confidence() : settings.turnedConfidence();
			overview.get(turns).faces().stream().filter(face -> face.confidence() > above).forEach(found::add);
		}
		found.addAll(closer(photograph, lies, small, lies.stream().map(overview::get).toList()));
		return NonMaximumSuppression.withoutParts(found, settings.overlap()).stream().map(face -> secondLook.of(photograph,
			face)).toList();
	}

	/**
	 * The faces at all scales but that of the overview. The largest version, which is most of the work, is looked at where
	 * the next smaller one has traces.
	 */
	private List<Face> closer(final ArrayImg<ARGBType, IntArray> photograph, final List<Integer> lies, final double small,
		final List<Pass> overview)
	{
		final List<Double> scales = scales(photograph);
		final List<Face> found = new ArrayList<>();
		List<Pass> last = List.of();
		for (int i = scales.size() - 1; i >= 0; i--) {
			final List<Pass> smaller = last;
			final boolean largest = i == 0 && !smaller.isEmpty(), known = scales.get(i) == small;
			last = known ? overview : passes(memory.scaled(photograph, scales.get(i)), lies, largest ? smaller : List.of());
			if (!known) found.addAll(0, last.stream().flatMap(pass -> pass.faces().stream()).toList());
		}
		return found;
	}

	/** In each turn, where the pass before has traces; everywhere if there was none. */
	private List<Pass> passes(final ScaledPhotograph picture, final List<Integer> lies, final List<Pass> before) {
		return IntStream.range(0, lies.size()).mapToObj(i -> before.isEmpty() ? passes.over(picture, lies.get(i)) : passes.over(
			picture, lies.get(i), before.get(i).traces())).toList();
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
		return suppressed(passes.over(memory.scaled(photograph, limitedTo(longSide, photograph)), 0).faces());
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

	private List<Face> suppressed(final List<Face> faces) {
		return NonMaximumSuppression.apply(faces, settings.overlap());
	}

	private static double limitedTo(final int longSide, final ArrayImg<ARGBType, IntArray> photograph) {
		return Math.min(1, (double) longSide / longSide(photograph));
	}

	private static long longSide(final ArrayImg<ARGBType, IntArray> photograph) {
		return Math.max(photograph.dimension(0), photograph.dimension(1));
	}
}
