package org.visavis.screen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import ij.CompositeImage;
import ij.IJ;
import ij.ImagePlus;
import ij.ImageStack;
import ij.process.ByteProcessor;
import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ShortProcessor;

class ScreenPixelsTest {

	@Test
	void takesRgbAsItIsAndOpaque() {
		assertArrayEquals(new int[] { 0xff102030, 0xff405060 }, pixels(new ImagePlus("a", new ColorProcessor(2, 1,
			new int[] { 0x102030, 0x80405060 }))));
	}

	@Test
	void takesGreyAsEqualChannels() {
		assertArrayEquals(new int[] { 0xff0a0a0a, 0xfff0f0f0 }, pixels(new ImagePlus("a", new ByteProcessor(2, 1,
			new byte[] { 10, (byte) 240 }))));
	}

	@Test
	void takesSixteenBitsThroughTheDisplayRange() {
		final ImagePlus image = new ImagePlus("a", new ShortProcessor(3, 1, new short[] { 100, 600, 1100 }, null));
		image.setDisplayRange(100, 1100);
		assertArrayEquals(new int[] { 0xff000000, 0xff808080, 0xffffffff }, pixels(image));
	}

	@Test
	void takesFloatsThroughTheDisplayRange() {
		final ImagePlus image = new ImagePlus("a", new FloatProcessor(2, 1, new float[] { -1, 3 }));
		image.setDisplayRange(-1, 3);
		assertArrayEquals(new int[] { 0xff000000, 0xffffffff }, pixels(image));
	}

	@Test
	void takesTheCurrentSliceOfAStack() {
		final ImageStack stack = new ImageStack(1, 1);
		stack.addSlice(new ByteProcessor(1, 1, new byte[] { 1 }));
		stack.addSlice(new ByteProcessor(1, 1, new byte[] { 2 }));
		final ImagePlus image = new ImagePlus("a", stack);
		image.setSlice(2);
		assertArrayEquals(new int[] { 0xff020202 }, pixels(image));
	}

	@Test
	void mergesTheChannelsOfACompositeAsDisplayed() {
		assertArrayEquals(new int[] { 0xff1420c8 }, pixels(composite()));
		assertEquals("; 3 channels of 8 bit merged as displayed.", ScreenPixels.remark(composite()));
	}

	private static ImagePlus composite() {
		final ImageStack stack = new ImageStack(1, 1);
		for (final int value : new int[] { 20, 32, 200 })
			stack.addSlice(new ByteProcessor(1, 1, new byte[] { (byte) value }));
		final ImagePlus image = new ImagePlus("a", stack);
		image.setDimensions(3, 1, 1);
		final CompositeImage composite = new CompositeImage(image, IJ.COMPOSITE);
		for (int channel = 1; channel <= 3; channel++) {
			composite.setC(channel);
			composite.setDisplayRange(0, 255);
		}
		return composite;
	}

	@Test
	void leavesTheImageAsItIs() {
		final int[] own = { 0x102030 };
		ScreenPixels.of(new ImagePlus("a", new ColorProcessor(1, 1, own)));
		assertEquals(0x102030, own[0]);
	}

	@Test
	void saysHowSixteenBitsWereRead() {
		final ImagePlus image = new ImagePlus("a", new ShortProcessor(3, 1, new short[] { 100, 600, 1100 }, null));
		image.setDisplayRange(100, 1100);
		assertEquals("; 16 bit read as displayed, 100 to 1100.", ScreenPixels.remark(image));
	}

	private static int[] pixels(final ImagePlus image) {
		return ScreenPixels.of(image).update(null).getCurrentStorageArray();
	}
}
