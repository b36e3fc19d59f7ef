package org.visavis.gallery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.file.LockFile;
import org.visavis.file.OwnerOnly;

/**
 * The right to change a gallery, for one program and one thread at a time. A change is made beside what is there; gallery.json,
 * which takes its place at once, makes it the gallery. Whatever a killed program left is put in order by the next.
 */
public final class GalleryWriter implements AutoCloseable {

	private final Path folder;
	private final LockFile lock;
	private Gallery gallery;

	private GalleryWriter(final Path folder, final LockFile lock, final Gallery gallery) {
		this.folder = folder;
		this.lock = lock;
		this.gallery = gallery;
	}

	/**
	 * Opens a gallery to enrol in; a new or empty folder becomes one without a photograph.
	 *
	 * @param kind what a new one is to be; one that is there must be of the same method and settings
	 * @param pastDate as {@link Gallery#open}
	 */
	public static GalleryWriter open(final Path folder, final GalleryManifest kind, final boolean pastDate) throws IOException {
		if (!Gallery.is(folder)) GalleryFolder.checkEmpty(folder);
		final GalleryWriter writer = take(OwnerOnly.folders(folder), pastDate, Optional.of(kind));
		try {
			writer.checkKind(kind);
			return writer;
		}
		catch (final UserError e) {
			writer.close();
			throw e;
		}
	}

	/** Opens a gallery to change it, whatever its method and its date. */
	public static GalleryWriter open(final Path folder) throws IOException {
		Gallery.isPastDate(folder); // refuses what is no gallery
		return take(folder, true, Optional.empty());
	}

	private static GalleryWriter take(final Path folder, final boolean pastDate, final Optional<GalleryManifest> kind) throws IOException {
		final LockFile lock = LockFile.tried(folder.resolve(GalleryFolder.LOCK)).orElseThrow(() -> new UserError(folder +
			" is being written to already; expected that this is finished first."));
		try {
			if (!Gallery.is(folder)) GalleryFolder.begin(folder, kind.orElseThrow());
			final GalleryWriter writer = new GalleryWriter(folder, lock, Gallery.open(folder, pastDate));
			GalleryFolder.removeUnnamed(folder, writer.gallery.manifest());
			return writer;
		}
		catch (final IOException | RuntimeException e) {
			lock.close();
			throw e;
		}
	}

	private void checkKind(final GalleryManifest kind) {
		gallery.checkMethod(kind.method().name(), kind.method().sha256());
		if (!gallery.manifest().method().equals(kind.method())) throw new UserError(folder +
			" was enrolled with the limits of another calibration; expected the same, or another gallery.");
		gallery.checkSettings(kind.settings(), "run", "the same, or another gallery");
	}

	/** The gallery as it is. */
	public Gallery gallery() {
		return gallery;
	}

	/** What is enrolled and not in the gallery yet. */
	public Segments segments() {
		return new Segments(folder, gallery.manifest().method().recognisers());
	}

	/** Takes a photograph: its SHA-256 and the ids of its faces. */
	public interface PhotographTaker {

		void take(String sha256, List<String> faces);
	}

	/** Hands on all photographs of the gallery, in the order of their SHA-256, then those of each segment. */
	public void eachPhotograph(final PhotographTaker taker) throws IOException {
		final List<String> recognisers = gallery.manifest().method().recognisers();
		final List<RowFiles> sources = new ArrayList<>();
		for (final PartEntry part : gallery.manifest().parts())
			sources.add(RowFiles.of(folder, part, recognisers));
		segments().list().forEach(segment -> sources.add(RowFiles.of(segment, recognisers)));
		for (final RowFiles source : sources)
			try (EnrolledReader images = new EnrolledReader(source.withoutEmbeddings())) {
				for (Optional<EnrolledImage> image = images.next(); image.isPresent(); image = images.next())
					taker.take(image.get().sha256(), image.get().ids());
			}
	}

	/** The SHA-256 of all photographs of the gallery and its segments. */
	public IdSet hashes() throws IOException {
		final IdSet hashes = new IdSet();
		for (final PartEntry part : gallery.manifest().parts())
			Segments.addHashes(folder.resolve(part.images().file()), hashes);
		segments().addHashes(hashes);
		return hashes;
	}

	/** What is known of files, beside what an input lists now. */
	public FileJoin files(final Iterator<FileRow> listing) throws IOException {
		final List<Path> tables = new ArrayList<>(List.of(folder.resolve(gallery.manifest().files().file())));
		segments().list().forEach(segment -> tables.add(Segments.files(segment)));
		return new FileJoin(tables, listing);
	}

	/** Changes the gallery, and takes up its segments. What it was before is gone when this returns. */
	public Gallery commit(final Change change) throws IOException {
		return commit(change, Progress.SILENT);
	}

	/** The same, which tells how many parts are written; it cannot be cancelled. */
	public Gallery commit(final Change change, final Progress progress) throws IOException {
		segments().gather();
		final GalleryManifest before = gallery.manifest(), after = after(change, progress);
		if (!after.equals(before)) {
			GalleryHistory.add(folder, before.sha256(), after.sha256(), change.who(), change.action(), change.content());
			ManifestFile.write(folder, after);
		}
		segments().removeAll();
		GalleryFolder.removeUnnamed(folder, after); // first: what was erased is not to stay while all is checked
		gallery = Gallery.open(folder, true);
		return gallery;
	}

	/** Writes the files of the changed gallery; gives what is to name them. */
	private GalleryManifest after(final Change change, final Progress progress) throws IOException {
		final List<PartEntry> parts = new PartsMerge(folder, gallery.manifest(), segments().list(), change.replaced(), change.erased()).write(
			progress);
		final FilesUpdate files = new FilesUpdate(change.root());
		final StoredFile table;
		try (FileJoin all = files(change.listing().get())) {
			table = files.write(folder, all);
		}
		return gallery.manifest().with(table, files.writeVanished(folder, parts), change.erased().write(folder), parts, change.keepUntil());
	}

	@Override
	public void close() throws IOException {
		lock.close();
	}
}
