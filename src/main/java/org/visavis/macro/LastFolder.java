package org.visavis.macro;

import java.io.File;

import javax.swing.JFileChooser;

/** Where a file was chosen last in this session: there the next choice begins. It never becomes a value by itself. */
public final class LastFolder {

	private static File folder;

	private LastFolder() {}

	/** A dialog that begins there. */
	public static JFileChooser chooser() {
		return new JFileChooser(folder);
	}

	/** Takes over where a dialog ended. */
	public static void of(final JFileChooser chooser) {
		folder = chooser.getCurrentDirectory();
	}

	/** Takes over where a file lies. */
	static void of(final File file) {
		folder = file.getAbsoluteFile().getParentFile();
	}

	static File folder() {
		return folder;
	}
}
