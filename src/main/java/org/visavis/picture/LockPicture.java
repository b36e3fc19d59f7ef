package org.visavis.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.trace.Mark;

/** A questioned picture on which lies what each block says: green where it locks, red where it contradicts, nothing without texture. */
public final class LockPicture {

	private static final Color LOCKED = new Color(0, 200, 0, 90), CONTRADICTING = new Color(230, 0, 0, 90);

	private LockPicture() {}

	/** Writes a PNG file of the size of {@link OverlayPicture}. */
	public static void write(final ArrayImg<ARGBType, IntArray> questioned, final List<Mark> marks, final Path png) throws IOException {
		Png.write(of(questioned, marks), png);
	}

	static BufferedImage of(final ArrayImg<ARGBType, IntArray> questioned, final List<Mark> marks) {
		final double factor = OverlayPicture.factor(questioned);
		final BufferedImage picture = OverlayPicture.resized(questioned).getBufferedImage();
		final Graphics2D graphics = picture.createGraphics();
		marks.stream().filter(mark -> mark.state() != Mark.State.NO_TEXTURE).forEach(mark -> fill(graphics, mark, factor));
		graphics.dispose();
		return picture;
	}

	private static void fill(final Graphics2D graphics, final Mark mark, final double factor) {
		graphics.setColor(mark.state() == Mark.State.LOCKED ? LOCKED : CONTRADICTING);
		final int left = (int) Math.round(mark.box().x() * factor), top = (int) Math.round(mark.box().y() * factor);
		final int right = (int) Math.round((mark.box().x() + mark.box().width()) * factor);
		final int bottom = (int) Math.round((mark.box().y() + mark.box().height()) * factor);
		graphics.fillRect(left, top, right - left, bottom - top);
	}
}
