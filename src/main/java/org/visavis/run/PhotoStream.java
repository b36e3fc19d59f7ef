package org.visavis.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.visavis.request.Corrections;
import org.visavis.request.Settings;
import org.visavis.table.Item;
import org.visavis.table.PhotoResult;

/**
 * Works off photographs as they come, in parallel, and hands each on as soon as its faces are embedded: any number of them,
 * since none is kept.
 */
public final class PhotoStream {

	private final Source source;
	private final Sink sink;
	/** The photographs that the threads have, by the places that they know them by. */
	private final Map<Integer, Item> taken = new ConcurrentHashMap<>();
	private final AtomicInteger places = new AtomicInteger();
	private volatile boolean stopped;

	/** Where photographs come from. Safe for several threads. */
	public interface Source {

		/** The next photograph; empty if there is none. */
		Optional<Item> next() throws IOException;
	}

	/** Where they go. Safe for several threads. */
	public interface Sink {

		void add(Item item, PhotoResult result) throws IOException;
	}

	public PhotoStream(final Source source, final Sink sink) {
		this.source = source;
		this.sink = sink;
	}

	/**
	 * Runs until there is no photograph left.
	 *
	 * @param settings without overlays and corrections
	 */
	public void run(final Engine engine, final Settings settings) throws IOException {
		final SharedMemory memory = new SharedMemory();
		final Path nowhere = Path.of("");
		try {
			PhotoThreads.run(PhotoThreads.count(PhotoRun.MEMORY), () -> new PhotoThread(taken::get, this::next, FaceBatch.FACES,
				alone -> new PhotoWorker(engine, settings, Corrections.NONE, nowhere, Optional.empty(), alone, false), memory, this::note),
				() -> stopped = true);
		}
		catch (final UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private int next() {
		try {
			final Optional<Item> item = stopped ? Optional.empty() : source.next();
			if (item.isEmpty()) return -1;
			final int place = places.getAndIncrement() & Integer.MAX_VALUE;
			taken.put(place, item.get());
			return place;
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void note(final List<Integer> of, final List<PhotoResult> results) throws IOException {
		for (int i = 0; i < results.size(); i++)
			sink.add(taken.remove(of.get(i)), results.get(i));
	}
}
