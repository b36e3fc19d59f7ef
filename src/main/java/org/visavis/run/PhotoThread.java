package org.visavis.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;

import org.visavis.table.Item;
import org.visavis.table.PhotoResult;

/**
 * One thread of a run. Where the memory does not last while others use it too, it does its photographs again alone:
 * whether a photograph can be read does not depend on what is read beside it.
 */
final class PhotoThread implements Callable<Void> {

	private final List<Item> items;
	private final IntSupplier next;
	private final int atOnce;
	private final Workers workers;
	private final SharedMemory memory;
	private final Notes notes;
	/** Places of photographs whose results are not noted yet, and how many of them the worker has. */
	private final List<Integer> taken = new ArrayList<>();
	private int given;
	private Optional<PhotoWork> worker = Optional.empty();

	/** Makes a worker for one thread. */
	interface Workers {

		/** @param alone whether no other one works at the same time */
		PhotoWork open(boolean alone);
	}

	/** Keeps results, by the places of their photographs. */
	interface Notes {

		void add(List<Integer> places, List<PhotoResult> results) throws IOException;
	}

	/**
	 * @param next gives the place of the next photograph, below 0 if there is none
	 * @param atOnce how many photographs are taken before they are noted
	 */
	PhotoThread(final List<Item> items, final IntSupplier next, final int atOnce, final Workers workers,
		final SharedMemory memory, final Notes notes)
	{
		this.items = items;
		this.next = next;
		this.atOnce = atOnce;
		this.workers = workers;
		this.memory = memory;
		this.notes = notes;
	}

	@Override
	public Void call() throws IOException {
		try {
			for (int place = next.getAsInt(); place >= 0; place = next.getAsInt()) {
				taken.add(place);
				if (!besideOthers(taken.size() >= atOnce)) alone();
			}
			if (!taken.isEmpty() && !besideOthers(true)) alone();
		}
		finally {
			close();
		}
		return null;
	}

	/**
	 * Goes on with what is taken.
	 *
	 * @param last whether it is finished and noted even if little has gathered
	 * @return false if the memory did not last
	 */
	private boolean besideOthers(final boolean last) throws IOException {
		memory.beginBeside(this::close);
		try {
			final Optional<List<PhotoResult>> results = attempt(last);
			if (results.isPresent()) note(results.get());
			return results.isPresent();
		}
		finally {
			memory.endBeside();
		}
	}

	/** The results of all that is taken, or none yet; empty if the memory did not last. */
	private Optional<List<PhotoResult>> attempt(final boolean last) throws IOException {
		try {
			return Optional.of(work(last));
		}
		catch (final OutOfMemoryError e) {
			return Optional.empty();
		}
	}

	private List<PhotoResult> work(final boolean last) throws IOException {
		if (worker.isEmpty()) worker = Optional.of(workers.open(false));
		boolean enough = last;
		while (given < taken.size())
			enough |= worker.get().take(items.get(taken.get(given++)));
		return enough ? worker.get().finish() : List.of();
	}

	/** Each photograph with a worker of its own: what was read before it holds no memory either. */
	private void alone() throws IOException {
		close();
		memory.beginAlone();
		try {
			for (final int place : taken)
				try (PhotoWork fresh = workers.open(true)) {
					fresh.take(items.get(place));
					notes.add(List.of(place), fresh.finish());
				}
		}
		finally {
			memory.endAlone();
		}
		taken.clear();
	}

	private void note(final List<PhotoResult> results) throws IOException {
		if (results.isEmpty()) return;
		notes.add(List.copyOf(taken), results);
		taken.clear();
		given = 0;
	}

	/** The photographs that the worker has and has not finished are done again by the next one. */
	private void close() {
		worker.ifPresent(PhotoWork::close);
		worker = Optional.empty();
		given = 0;
	}
}
