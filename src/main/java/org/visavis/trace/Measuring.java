package org.visavis.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.visavis.detect.Face;
import org.visavis.fingerprint.Pdq;
import org.visavis.fingerprint.PdqHash;
import org.visavis.geometry.AffineTransform;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;

/** Measures what two pictures have in common under one transform, and says it. */
final class Measuring {

	/** The grid on which hashes are taken, in pixels. */
	private static final int HASHED = 128;
	/** The longest side on which frequencies are looked at, in pixels: about the middle of what agrees. */
	private static final int MOST = 256;

	private final TracedPicture questioned, candidate;

	Measuring(final TracedPicture questioned, final TracedPicture candidate) {
		this.questioned = questioned;
		this.candidate = candidate;
	}

	Trace whole(final LockMap map) {
		final EqualPixels equal = equal(map.grid().transform(), picture());
		final double strength = WholeTracing.strength(map);
		final Trace.Measures measures = measures(map, map.grid(), strength, equal, Double.NaN);
		final String little = map.hasTexture() ? "" : fewBlocks(map);
		final boolean isEqual = isEqual(equal);
		if ((isEqual || strength >= 1) && !Inside.agrees(map, questioned.pyramid(), candidate.pyramid())) return said(map, measures, false, band(isEqual));
		if (isEqual && !isAll(equal.different())) return new Trace(Verdict.IDENTICAL, "", Optional.ofNullable(equal.different()), map
			.grid().transform(), measures, Mark.of(map));
		return said(map, measures, strength >= 1, little.isEmpty() && strength >= Limits.NEARLY ? nearly() : little);
	}

	Trace face(final Face face, final FaceTracing.Found found) {
		final LockMap map = found.best();
		final AffineTransform transform = found.finest().transform();
		final double interocular = face.interocular() * Math.min(1, transform.scale());
		final EqualPixels equal = equal(transform, found.finest().onQuestioned(0, 0, found.finest().width(), found.finest().height()));
		final Trace.Measures measures = measures(map, found.finest(), found.strength(), equal, interocular);
		final boolean isSmall = interocular < Limits.INTEROCULAR;
		final boolean isLink = measures.hashDistance() <= Limits.HASH || !isSmall && found.strength() >= 1;
		return said(map, measures, isLink, isSmall ? small(interocular) : !map.hasTexture() ? fewBlocks(map) : found
			.strength() >= Limits.NEARLY ? nearly() : "");
	}

	private static String small(final double interocular) {
		return "the eyes are " + Math.round(interocular) + " px apart in the smaller picture, where only a registered hash counts, and that differs; expected at least " + Math.round(
			Limits.INTEROCULAR);
	}

	private static String fewBlocks(final LockMap map) {
		return map.textured() + " textured blocks; expected at least " + LockMap.LEAST;
	}

	private static String nearly() {
		return "the locked share lies just below what links two pictures";
	}

	/** What may be a banner of a site, the bars of a programme or a caption, which pictures of different persons share. */
	private static String band(final boolean isEqual) {
		return (isEqual ? "pixels agree" : "fine detail agrees") +
			" in region X; this may be a frame, caption or screen that both share";
	}

	private static boolean isEqual(final EqualPixels equal) {
		return equal.squares() >= Limits.EQUAL_SQUARES && equal.share() >= Limits.EQUAL;
	}

	/** Whether nothing is left outside of a region. */
	private boolean isAll(final Box region) {
		return picture().equals(region);
	}

	private Box picture() {
		return new Box(0, 0, questioned.pyramid().width(), questioned.pyramid().height());
	}

	private Trace said(final LockMap map, final Trace.Measures measures, final boolean isLink, final String doubt) {
		final AffineTransform transform = map.grid().transform();
		if (isLink) return new Trace(Verdict.SAME, "", region(map), transform, measures, Mark.of(map));
		return new Trace(doubt.isEmpty() ? Verdict.NOT_SUPPORTED : Verdict.INCONCLUSIVE, doubt, region(map), transform, measures,
			Mark.of(map));
	}

	private EqualPixels equal(final AffineTransform transform, final Box within) {
		return EqualPixels.of(questioned.pixels(), candidate.pixels(), transform, within);
	}

	private Trace.Measures measures(final LockMap map, final Alignment finest, final double strength, final EqualPixels equal,
		final double interocular)
	{
		final Alignment own = own(finest, map);
		final Grey one = questioned.pyramid().on(own.toQuestioned(), own.width(), own.height());
		final Grey other = candidate.pyramid().on(own.toCandidate(), own.width(), own.height());
		final double cycles = RingCorrelation.cutOff(one, other);
		return new Trace.Measures(Math.max(map.grid().width(), map.grid().height()), map.textured(), map.locked(), map.largest()
			.size(), map.firmest().size(), strength, residual(map), hashDistance(finest), BandCorrelation.of(one, other), cycles, cycles * interocular, interocular,
			equal.share());
	}

	/** The pixels of the lower resolution about the middle of the largest locked region, of the grid where none locks. */
	private static Alignment own(final Alignment grid, final LockMap map) {
		final double step = 1 / Math.min(grid.toQuestioned().scale(), grid.toCandidate().scale());
		final int width = side(grid.width() / step), height = side(grid.height() / step);
		final Point middle = map.largest().isEmpty() ? new Point((grid.width() - 1) / 2.0, (grid.height() - 1) / 2.0) : grid
			.toQuestioned().inverse().apply(map.grid().toQuestioned().apply(Point.mean(map.largest().stream().map(map.blocks()::centre)
				.toList())));
		return grid.cut(step, within(middle.x(), width * step, grid.width()), within(middle.y(), height * step, grid.height()), width,
			height);
	}

	private static int side(final double pixels) {
		return (int) Math.max(Blocks.SIZE, Math.min(MOST, Math.round(pixels)));
	}

	/** Where a length begins that lies about a place, as far as it fits. */
	private static double within(final double middle, final double length, final int whole) {
		return Math.max(0, Math.min(whole - length, middle - length / 2));
	}

	private int hashDistance(final Alignment at) {
		final Alignment small = at.resized(HASHED, HASHED);
		return hash(questioned.pyramid(), small.toQuestioned()).distance(hash(candidate.pyramid(), small.toCandidate()));
	}

	private static PdqHash hash(final Pyramid picture, final AffineTransform toPicture) {
		return Pdq.of(picture.on(toPicture, HASHED, HASHED).values(), HASHED, HASHED).hash();
	}

	private static double residual(final LockMap map) {
		final double[] off = IntStream.range(0, map.blocks().count()).filter(map.blocks()::isLocked).mapToDouble(
			i -> Math.hypot(map.blocks().right()[i], map.blocks().down()[i])).sorted().toArray();
		return off.length == 0 ? Double.NaN : off[off.length / 2];
	}

	private static Optional<Box> region(final LockMap map) {
		if (map.largest().isEmpty()) return Optional.empty();
		int left = Integer.MAX_VALUE, top = Integer.MAX_VALUE, right = 0, bottom = 0;
		for (final int block : map.largest()) {
			final int x = block % map.blocks().columns() * Blocks.STEP, y = block / map.blocks().columns() * Blocks.STEP;
			left = Math.min(left, x);
			top = Math.min(top, y);
			right = Math.max(right, x + Blocks.SIZE);
			bottom = Math.max(bottom, y + Blocks.SIZE);
		}
		return Optional.of(map.grid().onQuestioned(left, top, right, bottom));
	}
}
