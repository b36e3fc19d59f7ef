package org.visavis.wasm;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

import com.dylibso.chicory.runtime.Memory;

/**
 * The pixels of a picture in a library's memory, a byte each sample.
 *
 * @param address of the top row
 * @param rowBytes from each row to the next
 */
public record Samples(int address, int rowBytes, int width, int height) {

	/** Where in a pixel red, green, blue and, if there is, transparency stand. */
	public static final int[] RGB = { 0, 1, 2 }, RGBA = { 0, 1, 2, 3 }, BGR = { 2, 1, 0 }, BGRA = { 2, 1, 0, 3 };

	/**
	 * The picture, outside of that memory.
	 *
	 * @param order one of those above
	 * @param covered whether its colours are multiplied by their transparency
	 */
	public BufferedImage picture(final Memory memory, final int[] order, final boolean covered) {
		final boolean alpha = order.length == 4;
		final WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, width * order.length,
			order.length, order, null);
		final byte[] target = ((DataBufferByte) raster.getDataBuffer()).getData();
		final int row = width * order.length;
		for (int y = 0; y < height; y++)
			System.arraycopy(memory.readBytes(address + y * rowBytes, row), 0, target, y * row, row);
		return new BufferedImage(new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), alpha, alpha && covered,
			alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE, DataBuffer.TYPE_BYTE), raster, alpha && covered, null);
	}
}
