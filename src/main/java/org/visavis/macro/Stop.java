package org.visavis.macro;

import ij.IJ;
import ij.Macro;

/** Ends the running macro with a sentence, in Fiji and in plain ImageJ. */
public final class Stop {

	private Stop() {}

	/** Shows the sentence and stops the macro; ImageJ's own way of doing both is this call, its exception included. */
	public static void macro(final String title, final String sentence) {
		try {
			IJ.error(title, sentence);
		}
		catch (final RuntimeException e) {
			if (!Macro.MACRO_CANCELED.equals(e.getMessage())) throw e;
		}
	}
}
