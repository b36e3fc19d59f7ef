package org.visavis.run;

import java.io.IOException;
import java.util.List;

import org.visavis.table.Item;
import org.visavis.table.PhotoResult;

/** What a run does with photographs, in one thread. */
interface PhotoWork extends AutoCloseable {

	/**
	 * Takes a photograph.
	 *
	 * @return whether enough has gathered to be finished: a killed run loses what is not
	 */
	boolean take(Item item) throws IOException;

	/** Everything about the photographs taken since the last call. */
	List<PhotoResult> finish();

	@Override
	void close();
}
