package org.visavis.enrol;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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
final class NewPhotographs implements PhotoStream.Source, PhotoStream.Sink {

	private final FileJoin files;
	private final IdSet known;
	private final Erased erased;
	private final boolean again;
	private final int recognisers;
	private final UnderWay underWay;
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
		this.total = total;
		this.progress = progress;
		this.tally = tally;
	}

	@Override
	public Optional<Item> next() throws IOException {
		while (!progress.isCancelled()) {
			final Optional<FileJoin.Joined> file = nextListed();
			if (file.isEmpty()) return Optional.empty();
			final FileRow row = file.get().unchanged().isPresent() ? file.get().unchanged().get() : read(file.get().listed().orElseThrow());
			if (!row.sha256().isEmpty() && isNew(row, file.get().unchanged().isEmpty())) return Optional.of(new Item(ImageRow.id(row.sha256()),
				ImageRow.id(row.sha256()), row.file()));
		}
		return Optional.empty();
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
	private FileRow read(final FileRow listed) throws IOException {
		final FileRow row = hashed(listed);
		(row.sha256().isEmpty() ? tally.unreadable : tally.read).incrementAndGet();
		underWay.add(row);
		return row;
	}

	private static FileRow hashed(final FileRow listed) {
		if (listed.state() == State.UNREADABLE) return listed;
		try (InputStream bytes = Files.newInputStream(listed.file())) {
			return listed.with(Sha256.of(bytes), State.PRESENT);
		}
		catch (final IOException e) {
			return listed.with("", State.UNREADABLE);
		}
	}

	/** @param wasRead whether the file was read just now, so that it is to be counted */
	private boolean isNew(final FileRow row, final boolean wasRead) {
		if (again && erased.hasAnyOf(row.sha256())) return revived.add(row.sha256());
		if (erased.hasPhotograph(row.sha256())) {
			tally.erased.incrementAndGet();
			return false;
		}
		final Added added = known.add(row.sha256());
		if (added == Added.CLASH) tally.clashing.incrementAndGet();
		else if (wasRead && added == Added.KNOWN) tally.same.incrementAndGet();
		return added == Added.NEW;
	}

	/** What was erased and is enrolled again. */
	Set<String> revived() {
		return revived;
	}

	/** One that changed since its hash was taken is left to the next run. */
	@Override
	public void add(final Item item, final PhotoResult result) throws IOException {
		if (!result.facts().sha256().startsWith(item.id())) {
			tally.changed.incrementAndGet();
			return;
		}
		tally.enrolled.incrementAndGet();
		underWay.add(EnrolledImage.of(result, recognisers));
	}
}
