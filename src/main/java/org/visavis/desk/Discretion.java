package org.visavis.desk;

import java.util.ArrayList;
import java.util.List;

import javax.swing.JCheckBox;

import ij.Prefs;

/** Whether a person wants pictures of faces blurred, in all pages and in what they open; kept among ImageJ's preferences. For the event thread. */
final class Discretion {

	private static final String KEY = "visavis.discreet";

	private final JCheckBox box = new JCheckBox("Discreet: pictures are blurred", Prefs.get(KEY, false));
	private final List<Runnable> hearers = new ArrayList<>();

	Discretion() {
		box.setToolTipText("Small pictures stay blurred; large ones are shown by a click.");
		box.addActionListener(event -> {
			Prefs.set(KEY, box.isSelected());
			Prefs.savePreferences();
			hearers.forEach(Runnable::run);
		});
	}

	/** Where it is chosen. */
	JCheckBox box() {
		return box;
	}

	boolean isWanted() {
		return box.isSelected();
	}

	/** As a key of a command that opens a window. */
	String key() {
		return Boolean.toString(isWanted());
	}

	/** Names who is called after a change. */
	void changed(final Runnable hearer) {
		hearers.add(hearer);
	}
}
