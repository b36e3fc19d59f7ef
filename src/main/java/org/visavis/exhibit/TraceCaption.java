package org.visavis.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.visavis.geometry.AffineTransform;
import org.visavis.picture.TraceLayers;
import org.visavis.table.TracesTable;
import org.visavis.trace.Trace;

/**
 * What is printed under an exhibit of a trace, in paragraphs of plain signs.
 *
 * @param step from pixel to pixel of what is shown, in pixels of the questioned picture
 */
record TraceCaption(TraceExhibit exhibit, double step) {

	List<String> paragraphs() {
		final List<String> paragraphs = new ArrayList<>();
		paragraphs.add("Q: questioned picture " + exhibit.about().get(0).words() + (exhibit.face().isEmpty() ? "." : "; the square about face " +
			exhibit.face() + "."));
		paragraphs.add("K: candidate " + exhibit.about().get(1).words() + ".");
		paragraphs.add(verdict());
		paragraphs.add(processing());
		paragraphs.add("This exhibit illustrates a comparison; the verdict follows from the numbers of traces.csv by limits that docs/tracing.md " +
			"states, with the error rates of the build. It does not say which program made a picture, nor who did, nor when. Made by " + exhibit
				.software() + ".");
		return paragraphs;
	}

	/** That of the record, and whether it was found again. */
	private String verdict() {
		final Trace.Measures now = exhibit.trace().measures();
		final List<String> differing = TracesTable.differing(exhibit.row(), exhibit.trace());
		return "By traces.csv: " + exhibit.row().get("verdict") + "; " + counted(exhibit.row().get("locked"), exhibit.row().get("textured")) +
			". Traced again for this exhibit: " + (differing.isEmpty() ? "the same numbers; " : "other values than those of " + String.join(", ",
				differing) + " in traces.csv; " + counted(Integer.toString(now.locked()), Integer.toString(now.textured())) + ", ") + measures(
					now) + " " + meaning();
	}

	private static String counted(final String locked, final String textured) {
		return locked + " of " + textured + " blocks with texture lock";
	}

	private static String measures(final Trace.Measures m) {
		return "grid of " + m.side() + " px on its longer side, largest connected region " + m.largestRegion() + " blocks, " + (Double.isNaN(m
			.residual()) ? "" : "median displacement " + digits(2, m.residual()) + " px of the grid, ") + "registered hashes differ in " + m
				.hashDistance() + " of 256 bits.";
	}

	/** What the verdict says and does not say. */
	private String meaning() {
		return switch (exhibit.trace().verdict()) {
			case IDENTICAL, SAME -> "A link says: Q derived from K, or from a frame or burst photograph within a fraction of a " +
				"second (in tests also up to 3 seconds) of K, or from a common parent.";
			case NOT_SUPPORTED -> "This comparison of " + (exhibit.face().isEmpty() ? "the whole picture" : "face " + exhibit.face()) +
				" does not link Q to K" + otherLinks() + ". That Q was redrawn from K is not excluded by that.";
			case INCONCLUSIVE -> "This comparison says neither that they are linked nor that they are not" + otherLinks() + ".";
		};
	}

	private String otherLinks() {
		return exhibit.otherLinks().isEmpty() ? "" : "; traces.csv links them by " + String.join(", ", exhibit.otherLinks());
	}

	/** What was done to the pixels and what is drawn on them, in sentences. */
	String processing() {
		return "Demonstrative; processed as follows: Q " + scaled() + ". K was laid on its grid by one affine transform, from pixels of Q to " +
			"pixels of K: " + transform(exhibit.trace().transform()) + ", in one resampling by cubic convolution (Keys 1981, a = -1/2; where it " +
			"is reduced, with the kernel widened by the factor of reduction, from its version of half, a quarter and so on of its size), rounded " +
			"to 8 bits a channel. Nothing else was done to brightness, contrast, colour or sharpness. Grey: outside of a picture. Difference: of " +
			"each colour channel, without its sign; black where Q and K have the same value. Lock map: squares of 8 by 8 px of the grid about the " +
			"middles of blocks of 16 by 16 px: bluish green where a block is found again within half a pixel with a correlation above 0.6, " +
			"vermilion where it is not, grey where one of both has no texture. Lines: from the middle of each locked block to where the content " +
			"of K lies, " + TraceLayers.LONGER + " times as long.";
	}

	private String scaled() {
		if (step == 1) return "is shown pixel by pixel";
		return "was " + (step > 1 ? "reduced" : "enlarged") + " by the scale factor " + digits(4, 1 / step) + " in the same way as K (enlarging " +
			"adds no detail)";
	}

	private static String transform(final AffineTransform t) {
		return "x' = " + digits(4, t.a()) + " x + " + digits(4, t.b()) + " y + " + digits(2, t.c()) + ", y' = " + digits(4, t.d()) + " x + " +
			digits(4, t.e()) + " y + " + digits(2, t.f()) + (t.mirrors() ? " (mirrored)" : "");
	}

	private static String digits(final int digits, final double value) {
		final String text = String.format(Locale.ROOT, "%." + digits + "f", value);
		return text.matches("-0\\.0+") ? text.substring(1) : text;
	}
}
