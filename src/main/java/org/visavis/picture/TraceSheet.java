package org.visavis.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import org.visavis.geometry.AffineTransform;
import org.visavis.geometry.Box;
import org.visavis.trace.Mark;
import org.visavis.trace.Trace;
import org.visavis.trace.TracedPicture;

/**
 * A link as one picture: above the questioned picture and the candidate laid on its grid, below the absolute difference of each
 * colour and the lock map, green where a block locks, red where it contradicts; on it the displacements, ten times as long.
 */
public final class TraceSheet {

	/** The longer side of each of the four, in pixels. */
	private static final int SIDE = 640;
	private static final int GAP = 8, LONGER = 10;
	private static final Color LOCKED = new Color(0, 200, 0, 90), CONTRADICTING = new Color(230, 0, 0, 90), VECTOR = Color.YELLOW;

	private final Trace trace;
	private final AffineTransform toQuestioned;
	private final int width, height;

	private TraceSheet(final Trace trace, final Box shown) {
		this.trace = trace;
		final double step = Math.max(shown.width(), shown.height()) / SIDE;
		width = Math.max(1, (int) Math.round(shown.width() / step));
		height = Math.max(1, (int) Math.round(shown.height() / step));
		toQuestioned = AffineTransform.scaling(step, step).then(AffineTransform.shift(shown.x(), shown.y()));
	}

	/**
	 * Writes a PNG file.
	 *
	 * @param shown what of the questioned picture, in its pixels from the corner of its top-left one
	 */
	public static void write(final TracedPicture questioned, final TracedPicture candidate, final Trace trace, final Box shown, final Path png)
		throws IOException
	{
		Png.write(new TraceSheet(trace, shown).of(questioned, candidate), png);
	}

	private BufferedImage of(final TracedPicture questioned, final TracedPicture candidate) {
		final int[] one = questioned.on(toQuestioned, width, height);
		final int[] other = candidate.on(toQuestioned.then(trace.transform()), width, height);
		final BufferedImage sheet = new BufferedImage(2 * width + GAP, 2 * height + GAP, BufferedImage.TYPE_INT_RGB);
		sheet.setRGB(0, 0, width, height, one, 0, width);
		sheet.setRGB(width + GAP, 0, width, height, other, 0, width);
		sheet.setRGB(0, height + GAP, width, height, difference(one, other), 0, width);
		sheet.setRGB(width + GAP, height + GAP, width, height, one, 0, width);
		final Graphics2D graphics = sheet.createGraphics();
		graphics.translate(width + GAP, height + GAP);
		graphics.clipRect(0, 0, width, height);
		trace.marks().forEach(mark -> draw(graphics, mark));
		graphics.dispose();
		return sheet;
	}

	private static int[] difference(final int[] one, final int[] other) {
		final int[] difference = new int[one.length];
		for (int i = 0; i < one.length; i++)
			for (int shift = 0; shift <= 16; shift += 8)
				difference[i] |= Math.abs((one[i] >> shift & 0xff) - (other[i] >> shift & 0xff)) << shift;
		return difference;
	}

	private void draw(final Graphics2D graphics, final Mark mark) {
		if (mark.state() == Mark.State.NO_TEXTURE) return;
		final double scale = 1 / toQuestioned.scale();
		final int left = (int) Math.round((mark.box().x() - toQuestioned.c()) * scale), top = (int) Math.round((mark.box().y() - toQuestioned
			.f()) * scale);
		final int side = Math.max(1, (int) Math.round(mark.box().width() * scale));
		graphics.setColor(mark.state() == Mark.State.LOCKED ? LOCKED : CONTRADICTING);
		graphics.fillRect(left, top, side, side);
		if (mark.state() != Mark.State.LOCKED) return;
		graphics.setColor(VECTOR);
		final int x = left + side / 2, y = top + side / 2;
		graphics.drawLine(x, y, x + (int) Math.round(LONGER * scale * mark.right()), y + (int) Math.round(LONGER * scale * mark.down()));
	}
}
