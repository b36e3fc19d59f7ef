package org.visavis.trace;

import java.util.Arrays;
import java.util.List;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.detect.Face;
import org.visavis.geometry.AffineTransform;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;

/** A picture and its faces, prepared to be traced; for any number of threads. */
public final class TracedPicture {

	private final ArrayImg<ARGBType, IntArray> pixels;
	private final Pyramid pyramid;
	private final List<Face> faces;
	private List<Corner> corners;

	/** @param faces in any order; a pair of pictures is traced at each pair of faces */
	public TracedPicture(final ArrayImg<ARGBType, IntArray> pixels, final List<Face> faces) {
		this.pixels = pixels;
		this.faces = List.copyOf(faces);
		pyramid = Pyramid.of(pixels);
	}

	/**
	 * The picture in colour on a grid, as packed ARGB, row by row; 0 outside of the picture.
	 *
	 * @param toPicture from pixels of the grid to pixels of the picture
	 */
	public int[] on(final AffineTransform toPicture, final int width, final int height) {
		final int[] argb = pixels.update(null).getCurrentStorageArray(), on = new int[width * height];
		Arrays.fill(on, 0xff << 24);
		for (int shift = 0; shift <= 16; shift += 8) {
			final float[] channel = new float[argb.length];
			for (int i = 0; i < argb.length; i++) channel[i] = argb[i] >> shift & 0xff;
			final float[] values = new Pyramid(new Grey(channel, pyramid.width(), pyramid.height())).on(toPicture, width, height).values();
			for (int i = 0; i < on.length; i++) on[i] |= Math.max(0, Math.min(255, Math.round(values[i]))) << shift;
		}
		for (int i = 0; i < on.length; i++)
			if (!toPicture.apply(new Point(i % width, i / width)).isOn(pyramid.width(), pyramid.height())) on[i] = 0;
		return on;
	}

	/** From corner to corner. */
	public Box whole() {
		return new Box(0, 0, pyramid.width(), pyramid.height());
	}

	ArrayImg<ARGBType, IntArray> pixels() {
		return pixels;
	}

	Pyramid pyramid() {
		return pyramid;
	}

	public List<Face> faces() {
		return faces;
	}

	int longSide() {
		return Math.max(pyramid.width(), pyramid.height());
	}

	/** Looked for when they are first needed. */
	synchronized List<Corner> corners() {
		if (corners == null) corners = Corners.of(pyramid);
		return corners;
	}
}
