package org.visavis.watermark;

import java.util.List;

import org.visavis.file.DataLines;

/** A width and a height in pixels. */
record Size(int width, int height) {

	/** Those in which generators make pictures. */
	private static final List<Size> OF_GENERATORS = DataLines.of(Size.class, "sizes.tsv", 2).stream().map(cells -> new Size(Integer.parseInt(
		cells[0]), Integer.parseInt(cells[1]))).toList();

	/** The sizes that a picture of this one may have been resized from: those of its proportion, to the pixel, but its own. */
	List<Size> origins() {
		return OF_GENERATORS.stream().filter(origin -> !equals(origin) && hasProportionOf(origin)).toList();
	}

	private boolean hasProportionOf(final Size origin) {
		return Math.abs((double) width * origin.height / origin.width - height) <= 1 || Math.abs((double) height * origin.width /
			origin.height - width) <= 1;
	}
}
