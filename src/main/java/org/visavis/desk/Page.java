package org.visavis.desk;

import javax.swing.JComponent;

/** What the window of a case shows of one step. For the event thread. */
interface Page {

	/** The page itself, always the same. */
	JComponent component();

	/** Is called when the page is shown: shows what the folder of the case has now. */
	default void enter() {}

	/** Is called when the window is taken up again after another one, which may have stored something. */
	default void resume() {}

	/** Is called when the window is closed. */
	default void close() {}

	/** Is called when another page is to be shown: stores what was entered; what is refused keeps the page. */
	default void leave() {}
}
