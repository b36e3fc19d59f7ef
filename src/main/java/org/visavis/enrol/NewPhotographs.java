package org.visavis.enrol;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.visavis.Progress;
import org.visavis.file.Sha256;
import org.visavis.gallery.EnrolledImage;
import org.visavis.gallery.Erased;
import org.visavis.gallery.FileJoin;
import org.visavis.gallery.FileRow;
import org.visavis.gallery.FileRow.State;
import org.visavis.gallery.IdSet;
import org.visavis.gallery.IdSet.Added;
import org.visavis.gallery.ImageRow;
import org.visavis.run.PhotoStream;
import org.visavis.table.Item;
import org.visavis.table.PhotoResult;

/**
 * Those files of an input whose content is neither in a gallery nor among its segments: a file whose size and time are known is not
 * read, and of several with the same bytes the first is taken. Results go where the segments are made.
 */
public final class NewPhotographs implements PhotoStream.Source, PhotoStream.Sink {

	private final FileJoin files;
	private final IdSet known;
	private final Erased erased;
	private final boolean again;
	private final int recognisers;
	private final UnderWay underWay;
	private final AwaitedFiles awaited;
	private final Progress progress;
	private final long total;
	private final Tally tally;
	/** What was erased and is enrolled again. */
	private final Set<String> revived = ConcurrentHashMap.newKeySet();
	private long done;

	/**
	 * @param again whether what was erased is enrolled
	 * @param total how many files are to be looked at
	 */
	NewPhotographs(final FileJoin files, final IdSet known, final Erased erased, final boolean again, final int recognisers,
		final UnderWay underWay, final long total, final Progress progress, final Tally tally)
	{
		this.files = files;
		this.known = known;
		this.erased = erased;
		this.again = again;
		this.recognisers = recognisers;
		this.underWay = underWay;
		awaited = new AwaitedFiles(underWay);
		this.total = total;
		this.progress = progress;
		this.tally = tally;
	}

	@Override
	public Optional<Item> next() throws IOException {
		while (!progress.isCancelled()) {
			final Optional<FileJoin.Joined> file = nextListed();
			if (file.isEmpty()) return Optional.empty();
			final Optional<FileRow> unchanged = file.get().unchanged();
			final Optional<Item> item = take(unchanged.orElseGet(() -> hashed(file.get().listed().orElseThrow())), unchanged.isEmpty());
			if (item.isPresent()) return item;
		}
		return Optional.empty();
	}

	/** The next files that the input lists, with their hash where they need not be read; none at the end. */
	public List<FileRow> listed(final int most) {
		final List<FileRow> rows = new ArrayList<>();
		while (rows.size() < most && !progress.isCancelled()) {
			final Optional<FileJoin.Joined> file = nextListed();
			if (file.isEmpty()) break;
			rows.add(file.get().unchanged().orElseGet(() -> file.get().listed().orElseThrow()));
		}
		return rows;
	}

	/**
	 * Takes a file whose hash is known; gives its photograph where that is new.
	 *
	 * @param wasRead whether the file was read just now, so that it is to be counted
	 */
	public Optional<Item> take(final FileRow row, final boolean wasRead) throws IOException {
		if (wasRead) (row.sha256().isEmpty() ? tally.unreadable : tally.read).incrementAndGet();
		final boolean isNew = !row.sha256().isEmpty() && isTaken(row, wasRead);
		if (wasRead) awaited.add(row);
		return isNew ? Optional.of(new Item(ImageRow.id(row.sha256()), ImageRow.id(row.sha256()), row
			.file())) : Optional.empty();
	}

	private synchronized Optional<FileJoin.Joined> nextListed() {
		for (Optional<FileJoin.Joined> file = files.next(); file.isPresent(); file = files.next())
			if (file.get().listed().isPresent()) {
				progress.report(done++, total, "Files");
				return file;
			}
		return Optional.empty();
	}

	/** Reads a file for its hash; one that cannot be read has none. */
	public static FileRow hashed(final FileRow listed) {
		if (listed.state() == State.UNREADABLE) return listed;
		try (InputStream bytes = Files.newInputStream(listed.file())) {
			return listed.with(Sha256.of(bytes), State.PRESENT);
		}
		catch (final IOException e) {
			return listed.with("", State.UNREADABLE);
		}
	}

	/** At once, so that another file with the same content finds that it is awaited. */
	private synchronized boolean isTaken(final FileRow row, final boolean wasRead) {
		final boolean isNew = isNew(row, wasRead);
		if (isNew) awaited.await(row.sha256());
		return isNew;
	}

	private boolean isNew(final FileRow row, final boolean wasRead) {
		if (again && erased.hasAnyOf(row.sha256())) return revived.add(row.sha256());
		if (erased.hasPhotograph(row.sha256())) {
			tally.erased.incrementAndGet();
			return false;
		}
		if (erased.hasAnyOf(row.sha256())) tally.partly.incrementAndGet();
		final Added added = known.add(row.sha256());
		if (added == Added.CLASH) tally.clashing.incrementAndGet();
		else if (wasRead && added == Added.KNOWN) tally.same.incrementAndGet();
		return added == Added.NEW;
	}

	/** What was erased and is enrolled again. */
	Set<String> revived() {
		return revived;
	}

	@Override
	public void add(final Item item, final PhotoResult result) throws IOException {
		add(item.id(), EnrolledImage.of(result, recognisers));
	}

	/**
	 * Takes a photograph that was worked off; one that changed since its hash was taken, or for which the memory did not last, is left to
	 * the next run.
	 *
	 * @param id the id that it was handed out with
	 */
	public void add(final String id, final EnrolledImage image) throws IOException {
		if (!image.sha256().startsWith(id)) fail(id, tally.changed);
		else if (image.lackedMemory()) fail(id, tally.tooLarge);
		else {
			tally.enrolled.incrementAndGet();
			if (image.isNoPicture()) tally.noPicture.incrementAndGet();
			underWay.add(image);
			awaited.enrolled(id);
		}
	}

	private void fail(final String id, final AtomicLong count) throws IOException {
		count.incrementAndGet();
		revived.removeIf(sha256 -> sha256.startsWith(id));
		awaited.failed(id);
	}
}
