package org.visavis.cases;

import org.visavis.Progress;

/** Runs commands as their dialogs would, and records the line of each that ended well. */
public interface CommandRunner {

	/**
	 * Runs a command and shows none of its windows.
	 *
	 * @return the sentence with which it ends; empty if there is none
	 * @throws org.visavis.UserError if it refuses
	 */
	String run(CaseCall call, Progress progress);

	/** Opens a command's own window, which records what it stores. */
	void open(CaseCall call);
}
