package org.visavis.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.List;

import org.visavis.file.BadImage;

/**
 * Where the first frame of a file lies on the file's canvas, which is what programs show.
 *
 * @param width of the canvas, at least as far as the frame reaches
 * @param height of the canvas
 * @param x of the frame's left column
 * @param y of its top row
 * @param frameWidth of the frame
 * @param frameHeight of the frame
 */
record Canvas(int width, int height, int x, int y, int frameWidth, int frameHeight) {

	Canvas {
		width = Math.max(width, x + frameWidth);
		height = Math.max(height, y + frameHeight);
	}

	/** Whether there is nothing beside the frame. */
	boolean isCovered() {
		return width == frameWidth && height == frameHeight;
	}

	/**
	 * The canvas with the frame; the frame itself if it covers all of it.
	 *
	 * @param background packed opaque ARGB of the rest; 0, and where the frame has transparency: transparent
	 */
	BufferedImage with(final BufferedImage frame, final int background) throws BadImage {
		if (isCovered()) return frame;
		refuseOther(frame.getWidth(), frame.getHeight());
		final boolean opaque = background != 0 && !frame.getColorModel().hasAlpha();
		final BufferedImage canvas = new BufferedImage(width, height, opaque ? BufferedImage.TYPE_INT_RGB
			: BufferedImage.TYPE_INT_ARGB);
		if (opaque) Arrays.fill(((DataBufferInt) canvas.getRaster().getDataBuffer()).getData(),
			background);
		canvas.setRGB(x, y, frameWidth, frameHeight, frame.getRGB(0, 0, frameWidth, frameHeight, null, 0, frameWidth), 0,
			frameWidth);
		return canvas;
	}

	/** @throws BadImage if the frame has another size than is said of it here */
	void refuseOther(final int itsWidth, final int itsHeight) throws BadImage {
		if (itsWidth != frameWidth || itsHeight != frameHeight) throw new BadImage(
			"is damaged: it holds a frame of another size than it says");
	}

	/** How images.csv tells of it. */
	List<String> steps() {
		return isCovered() ? List.of() : List.of("frame of " + frameWidth + " x " + frameHeight + " px placed at (" + x +
			", " + y + ") of its canvas");
	}
}
