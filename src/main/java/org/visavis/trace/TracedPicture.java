package org.visavis.trace;

import java.util.List;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.visavis.detect.Face;

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

	ArrayImg<ARGBType, IntArray> pixels() {
		return pixels;
	}

	Pyramid pyramid() {
		return pyramid;
	}

	List<Face> faces() {
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
