package org.visavis.record;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

import org.visavis.table.PhotoResult;

/** The photographs of a run that are finished. */
public interface FinishedPhotographs extends Closeable {

	/** What was found out about each, by its place in the input and in that order. */
	Map<Integer, PhotoResult> finished();

	/** Notes that a photograph is finished. */
	void add(int index, PhotoResult result) throws IOException;

	/** Noted in memory only: of a run that nobody goes on with, no template is written. */
	static FinishedPhotographs inMemory() {
		return new FinishedPhotographs() {

			private final Map<Integer, PhotoResult> finished = new TreeMap<>();

			@Override
			public synchronized Map<Integer, PhotoResult> finished() {
				return new TreeMap<>(finished);
			}

			@Override
			public synchronized void add(final int index, final PhotoResult result) {
				finished.put(index, result);
			}

			@Override
			public void close() throws IOException {
				// nothing is open
			}
		};
	}
}
