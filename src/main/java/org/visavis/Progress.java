package org.visavis;

/**
 * Where long work tells how far it is and asks whether to go on. Implementations are called from several threads.
 */
public interface Progress {

	/** Says nothing and never stops the work. */
	Progress SILENT = new Progress() {

		@Override
		public void report(final long done, final long total, final String what) {
			// nobody listens
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	};

	/**
	 * Tells that {@code done} of {@code total} steps are finished.
	 *
	 * @param what the work in two or three words, such as "Detecting faces"
	 */
	void report(long done, long total, String what);

	/** Whether the user wants the work to stop; what is finished stays on disk. */
	boolean isCancelled();
}
