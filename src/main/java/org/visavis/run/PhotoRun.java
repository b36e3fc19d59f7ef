package org.visavis.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.visavis.Progress;
import org.visavis.record.FinishedPhotographs;
import org.visavis.table.Item;
import org.visavis.table.PhotoResult;

/** Works off all photographs of a run, in parallel, and notes each in the journal as soon as its faces are embedded. */
final class PhotoRun {

	/** What a thread needs for a photograph of 24 megapixels, in bytes; no more threads are started than have that. */
	static final long MEMORY = 400_000_000, MEMORY_WITH_COPIES = 1_000_000_000;

	private final List<Item> items;
	private final FinishedPhotographs journal;
	private final Progress progress;
	private final List<Integer> open = new ArrayList<>();
	private final AtomicInteger next = new AtomicInteger();
	private final AtomicInteger done;
	private final int threads;
	/** How many photographs a thread takes before it notes them: few enough that all threads have work to the end. */
	private final int atOnce;

	PhotoRun(final List<Item> items, final Set<Integer> finished, final long memory, final FinishedPhotographs journal,
		final Progress progress)
	{
		this.items = items;
		this.journal = journal;
		this.progress = progress;
		for (int i = 0; i < items.size(); i++)
			if (!finished.contains(i)) open.add(i);
		done = new AtomicInteger(items.size() - open.size());
		threads = Math.max(1, Math.min(PhotoThreads.count(memory), open.size()));
		atOnce = Math.max(1, Math.min(FaceBatch.FACES, open.size() / (4 * threads)));
	}

	/** The results in the order of the input. */
	List<PhotoResult> run(final PhotoThread.Workers workers) throws IOException {
		final SharedMemory memory = new SharedMemory();
		PhotoThreads.run(threads, () -> new PhotoThread(items::get, this::next, atOnce, workers, memory, this::note), () -> next.set(open.size()));
		if (done.get() < items.size()) throw new CancellationException("Cancelled: " + done + " of " + items.size() +
			" photographs are done; the same line goes on from there.");
		return List.copyOf(journal.finished().values());
	}

	private int next() {
		final int i = next.getAndIncrement();
		return i < open.size() && !progress.isCancelled() ? open.get(i) : -1;
	}

	private void note(final List<Integer> places, final List<PhotoResult> results) throws IOException {
		for (int i = 0; i < results.size(); i++)
			journal.add(places.get(i), results.get(i));
		progress.report(done.addAndGet(results.size()), items.size(), "Photographs");
	}
}
