package org.visavis.exhibit;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

import org.visavis.exhibit.ExhibitLayout.Panel;
import org.visavis.geometry.Box;
import org.visavis.picture.Png;
import org.visavis.picture.TraceLayers;
import org.visavis.picture.TraceLegend;
import org.visavis.picture.TraceMarks;
import org.visavis.picture.TraceStack;
import org.visavis.trace.Trace;
import org.visavis.trace.TracedPicture;

/**
 * A comparison of a questioned picture, or a face in it, with a candidate, to be shown: as a stack of ImageJ and as a sheet that
 * stands alone.
 *
 * @param shown what of the questioned picture, in its pixels from the corner of its top-left one
 * @param face the id of the face that was traced; empty for the whole picture
 * @param about the questioned picture and the candidate
 * @param row of traces.csv
 * @param otherLinks what else of the questioned picture traces.csv links to the candidate, such as "the whole picture" or "face Q1.2"
 * @param software that makes it, name and version
 */
public record TraceExhibit(TracedPicture questioned, TracedPicture candidate, Trace trace, Box shown, String face, List<TracedSource> about,
	Map<String, String> row, List<String> otherLinks, String software)
{

	/** The macro's word for it. */
	public static final String KIND = "trace";

	/** The longer sides of the pictures of a sheet and, at most, of a stack, in pixels. */
	private static final int ON_SHEET = 400, IN_STACK = 2048;
	private static final int IN_A_ROW = 3;

	public TraceExhibit {
		about = List.copyOf(about);
		otherLinks = List.copyOf(otherLinks);
	}

	/** What was traced, such as "Q1" or "Q1.1". */
	public String id() {
		return face.isEmpty() ? about.get(0).id() : face;
	}

	/** The stack, on the pixels of the questioned picture. */
	public TraceStack stack() {
		final TraceLayers layers = TraceLayers.asTheyAre(questioned, candidate, trace, shown, IN_STACK);
		return new TraceStack(layers, String.join("\n\n", new TraceCaption(this, layers.step()).paragraphs()));
	}

	/** The sheet: a PNG of 8 bits a channel, the same each time. */
	public byte[] png() {
		return Png.ofPhotograph(sheet());
	}

	/** What was done to the pixels of the sheet and what is drawn on them, in sentences. */
	public String processing() {
		return new TraceCaption(this, TraceLayers.step(shown, ON_SHEET)).processing();
	}

	/** Five pictures and the legend. */
	private BufferedImage sheet() {
		final TraceLayers layers = TraceLayers.scaled(questioned, candidate, trace, shown, ON_SHEET);
		final TraceMarks marks = new TraceMarks(layers);
		final List<Panel> panels = List.of(new Panel("Q: " + id(), layers.questioned()), new Panel("K: " + about.get(1).id() +
			" on the grid of Q", layers.candidate()), new Panel("Absolute difference", layers.difference()), new Panel("Lock map", marks
				.lockMap()), new Panel("Residual displacement x " + TraceLayers.LONGER, marks.displacements()), new Panel("Legend", TraceLegend
					.of(layers.width(), layers.height())));
		return new ExhibitLayout("Demonstrative exhibit: trace of " + id() + " to " + about.get(1).id(), panels, IN_A_ROW, new TraceCaption(
			this, layers.step()).paragraphs()).picture();
	}
}
