package org.visavis.screen;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** Hears of every change of a text. */
interface Typing extends DocumentListener {

	/** The text is another one. */
	void changed();

	@Override
	default void insertUpdate(final DocumentEvent event) {
		changed();
	}

	@Override
	default void removeUpdate(final DocumentEvent event) {
		changed();
	}

	@Override
	default void changedUpdate(final DocumentEvent event) {
		changed();
	}
}
