package org.visavis.picture;

import java.awt.Color;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.List;

import org.visavis.trace.Mark;

import ij.ImagePlus;
import ij.ImageStack;
import ij.gui.Overlay;
import ij.gui.Roi;
import ij.gui.ShapeRoi;
import ij.process.ColorProcessor;

/**
 * A comparison of two pictures as a stack of ImageJ: the questioned picture, the candidate laid on it, their difference, and the
 * questioned picture twice again, under an overlay of the lock map and one of the displacements.
 *
 * @param words what it shows and how it was made; the stack's info
 */
public record TraceStack(TraceLayers layers, String words) {

	/** What stands over each slice. */
	public static final List<String> LABELS = List.of("questioned picture", "candidate on the grid of the questioned picture",
		"absolute difference of each colour", "lock map", "residual displacement, " + TraceLayers.LONGER + " times as long");

	/** Of the slices with an overlay, from 1. */
	private static final int LOCK_MAP = 4, DISPLACEMENTS = 5;

	/** A stack for ImageJ's windows. */
	public ImagePlus image(final String title) {
		final ImageStack stack = new ImageStack(layers.width(), layers.height());
		final List<BufferedImage> slices = slices();
		for (int i = 0; i < slices.size(); i++) stack.addSlice(LABELS.get(i), new ColorProcessor(slices.get(i)));
		final ImagePlus image = new ImagePlus(title, stack);
		image.setProperty("Info", words);
		image.setOverlay(overlay());
		return image;
	}

	/** The bytes of a TIFF file that ImageJ opens with its labels, overlays and words; the same each time. */
	public byte[] tiff() {
		return StackTiff.of(slices(), LABELS, words, List.of(overlay().toArray()));
	}

	private List<BufferedImage> slices() {
		return List.of(layers.questioned(), layers.candidate(), layers.difference(), layers.questioned(), layers.questioned());
	}

	private Overlay overlay() {
		final Overlay overlay = new Overlay();
		for (final Mark.State state : Mark.State.values()) {
			final Shape squares = layers.squares(state);
			if (squares.getBounds2D().isEmpty()) continue;
			final Roi roi = roi(squares, state.toString(), LOCK_MAP);
			roi.setFillColor(TraceMarks.colour(state));
			overlay.add(roi);
		}
		final Shape lines = layers.displacements();
		if (!lines.getPathIterator(null).isDone()) overlay.add(line(lines, TraceMarks.DISPLACEMENT));
		return overlay;
	}

	private static Roi line(final Shape lines, final Color colour) {
		final Roi roi = roi(lines, LABELS.get(DISPLACEMENTS - 1), DISPLACEMENTS);
		roi.setStrokeColor(colour);
		return roi;
	}

	private static Roi roi(final Shape shape, final String name, final int slice) {
		final Roi roi = new ShapeRoi(shape);
		roi.setName(name);
		roi.setPosition(slice);
		return roi;
	}
}
