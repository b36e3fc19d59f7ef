package org.visavis.screen;

import java.math.BigDecimal;
import java.math.MathContext;

import ij.CompositeImage;
import ij.IJ;
import ij.ImagePlus;
import ij.process.ColorProcessor;
import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

/** The pixels of an image as the screen shows them, without its overlay. */
public final class ScreenPixels {

	private static final int OPAQUE = 0xff000000;

	private ScreenPixels() {}

	/** Width x height, opaque sRGB. */
	public static ArrayImg<ARGBType, IntArray> of(final ImagePlus image) {
		final ColorProcessor colours = image.isComposite() ? new ColorProcessor(image.getImage()) : image.getProcessor()
			.convertToColorProcessor();
		final int[] pixels = ((int[]) colours.getPixels()).clone();
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] |= OPAQUE;
		}
		return ArrayImgs.argbs(pixels, colours.getWidth(), colours.getHeight());
	}

	/** What was done to get 8-bit colours, as the end of a sentence. */
	public static String remark(final ImagePlus image) {
		if (image instanceof final CompositeImage merged && merged.getMode() == IJ.COMPOSITE) return "; " + merged.getNChannels() +
			" channels of " + image.getBitDepth() + " bit merged as displayed.";
		final String slice = image.getStackSize() > 1 ? ", in slice " + image.getCurrentSlice() : "";
		if (image.getType() == ImagePlus.COLOR_RGB) return slice + ".";
		return slice + "; " + image.getBitDepth() + " bit read as displayed, " + digits(image.getDisplayRangeMin()) + " to " +
			digits(image.getDisplayRangeMax()) + ".";
	}

	private static String digits(final double value) {
		return new BigDecimal(value, MathContext.DECIMAL32).stripTrailingZeros().toPlainString();
	}
}
