package org.visavis.desk;

import javax.swing.JFileChooser;

/** Where the last file was chosen in this session: there the next choice begins. */
final class LastFolder {

	private static String path = "";

	private LastFolder() {}

	/** A dialog that begins there. */
	static JFileChooser chooser() {
		return path.isEmpty() ? new JFileChooser() : new JFileChooser(path);
	}

	/** Takes over where a dialog ended. */
	static void of(final JFileChooser chooser) {
		path = chooser.getCurrentDirectory().getPath();
	}
}
