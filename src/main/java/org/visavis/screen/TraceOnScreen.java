package org.visavis.screen;

import java.awt.image.BufferedImage;
import java.util.List;

import org.visavis.exhibit.TraceExhibit;
import org.visavis.picture.TraceLayers;
import org.visavis.picture.TraceMarks;
import org.visavis.picture.TraceStack;
import org.visavis.plate.ExhibitSettings;
import org.visavis.plate.TraceExhibits;
import org.visavis.procedure.MakeTraceExhibit;
import org.visavis.run.Outcome;

/** What the window of a trace shows: the pictures of its stack, each drawn once. Traces when it is made. */
public final class TraceOnScreen {

	/** The longer side of a picture in the window, in pixels. */
	private static final int SIDE = 560;

	private final String record, traced, candidate, photographs;
	private final TraceExhibit exhibit;
	private final TraceStack stack;
	private final List<BufferedImage> pictures;

	/**
	 * The comparison of a questioned picture, or of a face in it, with a candidate, both by their ids.
	 *
	 * @param photographs where these are now; empty for where they lay when the record was made
	 */
	public TraceOnScreen(final String record, final String traced, final String candidate, final String photographs) {
		this.record = record;
		this.traced = traced;
		this.candidate = candidate;
		this.photographs = photographs;
		exhibit = MakeTraceExhibit.open(record, traced, candidate, photographs);
		stack = exhibit.stack();
		final TraceLayers layers = TraceLayers.scaled(exhibit.questioned(), exhibit.candidate(), exhibit.trace(), exhibit.shown(), SIDE);
		final TraceMarks marks = new TraceMarks(layers);
		pictures = List.of(layers.questioned(), layers.candidate(), layers.difference(), marks.lockMap(), marks.displacements());
	}

	String record() {
		return record;
	}

	String title() {
		return traced + " and " + candidate;
	}

	/** In the order of {@link TraceStack#LABELS}. */
	BufferedImage picture(final int slice) {
		return pictures.get(slice);
	}

	String words() {
		return stack.words();
	}

	/** Opens the stack in a window of ImageJ. */
	void openStack() {
		stack.image("Trace of " + title()).show();
	}

	/** Adds the exhibit to the record, as it is shown. */
	Outcome save(final String called, final String examiner) {
		return MakeTraceExhibit.save(record, exhibit, called, examiner);
	}

	/** The keys with which {@code Make Exhibit...} makes it again. */
	String options(final String called, final String examiner) {
		return "record=[" + record + "] " + TraceExhibits.options(traced, candidate, called) + ExhibitSettings.option(
			"photographs", photographs) + ExhibitSettings.option("examiner", examiner);
	}
}
