package org.visavis.exhibit;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Pictures of two levelled faces, with what is marked on them. */
public final class Exhibit {

	/** Pixels between the two faces of a plate. */
	public static final int GAP = 16;
	private static final int OUTSIDE = 0xffc8ccd2, PAPER = 0xffffffff;

	private Exhibit() {}

	/**
	 * The picture that an exhibit window shows: of a plate twice the frame's width and {@value #GAP} pixels wide,
	 * otherwise as large as the frame. Grey outside of a photograph.
	 *
	 * @param amount as {@link ExhibitKind} says
	 * @param a its frame must be that of b
	 */
	public static BufferedImage render(final ExhibitKind kind, final int amount, final ExhibitSide a, final ExhibitSide b) {
		final ExhibitFrame frame = a.face().frame();
		if (!frame.equals(b.face().frame())) throw new IllegalArgumentException("The frames of two faces differ: " + frame +
			", " + b.face().frame());
		final boolean plate = kind == ExhibitKind.PLATE;
		final BufferedImage picture = new BufferedImage(plate ? 2 * frame.width() + GAP : frame.width(), frame.height(),
			BufferedImage.TYPE_INT_RGB);
		final int[] rgb = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
		if (plate) sideBySide(a.face(), b.face(), rgb);
		else new Mixture(kind, amount, frame).of(a.face().argb(), b.face().argb(), rgb);
		final Graphics2D graphics = picture.createGraphics();
		ExhibitMarks.draw(a, ExhibitMarks.FIRST, 0, graphics);
		ExhibitMarks.draw(b, ExhibitMarks.SECOND, plate ? frame.width() + GAP : 0, graphics);
		graphics.dispose();
		return picture;
	}

	/**
	 * One face with its marks, as large as the frame.
	 *
	 * @param first whether it is the first of the exhibit, whose marks are orange, or the second, whose marks are blue
	 */
	public static BufferedImage alone(final ExhibitSide side, final boolean first) {
		return render(ExhibitKind.BLEND, first ? 0 : 100, first ? side : ExhibitSide.plain(side.face()), first ? ExhibitSide
			.plain(side.face()) : side);
	}

	private static void sideBySide(final LevelledFace a, final LevelledFace b, final int[] rgb) {
		final int width = a.frame().width(), stride = 2 * width + GAP;
		for (int i = 0; i < rgb.length; i++) {
			final int x = i % stride, y = i / stride;
			rgb[i] = x < width ? shown(a.argb()[y * width + x]) : x < width + GAP ? PAPER : shown(b.argb()[y * width + x -
				width - GAP]);
		}
	}

	/** A pixel of a levelled face, or what stands for one where there is no photograph. */
	static int shown(final int argb) {
		return argb == 0 ? OUTSIDE : argb;
	}
}
