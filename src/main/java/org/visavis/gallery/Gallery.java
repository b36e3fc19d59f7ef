package org.visavis.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.visavis.UserError;
import org.visavis.table.CsvRows;

/**
 * A gallery that was opened and is in order: every file is as gallery.json says and every vector has unit length. Its faces
 * have rows from 0, in the order of their photographs' SHA-256 and their numbers, part after part.
 */
public final class Gallery {

	private final Path folder;
	private final String sha256;
	private final GalleryManifest manifest;
	private final List<GalleryPart> parts = new ArrayList<>();

	private Gallery(final Path folder, final GalleryManifest manifest, final String sha256) throws IOException {
		this.folder = folder;
		this.manifest = manifest;
		this.sha256 = sha256;
		final Set<String> vanished = vanished();
		long firstRow = 0;
		for (final PartEntry part : manifest.parts()) {
			parts.add(new GalleryPart(folder, part, firstRow, vanished));
			firstRow += part.faces().rows();
		}
	}

	/**
	 * Opens a gallery and checks all of it, which reads every byte once.
	 *
	 * @param pastDate whether it is opened after the day until which it was to be kept
	 * @throws UserError if it is none, of another format, not as it was written, or past its date
	 */
	public static Gallery open(final Path folder, final boolean pastDate) {
		return open(folder, pastDate, LocalDate.now());
	}

	/** What of a gallery is checked as it is opened. */
	private enum Checked {
		ALL, LISTS, VANISHED
	}

	/** Opens a gallery without a look into its parts: whoever reads one calls {@link #checkPart} before. */
	public static Gallery openLists(final Path folder, final boolean pastDate) {
		return open(folder, pastDate, LocalDate.now(), Checked.LISTS);
	}

	/** Opens a gallery, which was opened before as it is, for what {@link #checkPart} gives alone; whatever its date. */
	public static Gallery openForPart(final Path folder) {
		return open(folder, true, LocalDate.now(), Checked.VANISHED);
	}

	static Gallery open(final Path folder, final boolean pastDate, final LocalDate today) {
		return open(folder, pastDate, today, Checked.ALL);
	}

	private static Gallery open(final Path folder, final boolean pastDate, final LocalDate today, final Checked what) {
		final GalleryManifest manifest = ManifestFile.read(folder);
		if (!pastDate && Retention.isPast(manifest.keepUntil(), today)) throw new UserError(folder + " was to be kept until " + manifest
			.keepUntil() + ", which is over; expected that it is erased, or " + Retention.KEY + "=true to open it all the same.");
		try {
			return checked(folder, manifest, what);
		}
		catch (final UserError e) {
			if (ManifestFile.read(folder).equals(manifest)) throw e;
			return open(folder, pastDate, today, what); // it was changed meanwhile, so that files were gone
		}
	}

	private static Gallery checked(final Path folder, final GalleryManifest manifest, final Checked what) {
		try {
			GalleryCheck.checkLists(folder, what == Checked.VANISHED ? List.of(manifest.vanished()) : List.of(manifest.files(), manifest.vanished(),
				manifest.erased()));
			if (what == Checked.ALL) GalleryCheck.checkParts(folder, manifest.parts());
			return new Gallery(folder, manifest, manifest.sha256());
		}
		catch (final IOException | UncheckedIOException e) {
			throw unreadable(folder, e);
		}
	}

	private static UserError unreadable(final Path folder, final Exception cause) {
		return new UserError(folder + " cannot be read as a gallery: " + cause.getMessage() + ".", cause);
	}

	/** Checks every byte of the part whose photographs' SHA-256 begin with {@code prefix}; gives the part. */
	public GalleryPart checkPart(final String prefix) {
		try {
			GalleryCheck.checkParts(folder, manifest.parts().stream().filter(part -> part.prefix().equals(prefix)).toList());
		}
		catch (final IOException e) {
			throw unreadable(folder, e);
		}
		return parts.stream().filter(part -> part.prefix().equals(prefix)).findFirst().orElseThrow();
	}

	/** Whether a folder holds a gallery, in order or not. */
	public static boolean is(final Path folder) {
		return Files.isRegularFile(folder.resolve(GalleryManifest.NAME));
	}

	/** Whether a gallery is past the day until which it was to be kept: a person may be asked. */
	public static boolean isPastDate(final Path folder) {
		return Retention.isPast(ManifestFile.read(folder).keepUntil(), LocalDate.now());
	}

	/** Where it lies. */
	public Path folder() {
		return folder;
	}

	/** What names it: the SHA-256 of its gallery.json. */
	public String sha256() {
		return sha256;
	}

	/** What it says of itself. */
	public GalleryManifest manifest() {
		return manifest;
	}

	/** Its parts, in the order of their rows. */
	public List<GalleryPart> parts() {
		return List.copyOf(parts);
	}

	/** How many faces of it there are, those of vanished photographs among them. */
	public long rows() {
		return manifest.faces();
	}

	/** The part that a row is in. */
	public GalleryPart partOf(final long row) {
		return parts.stream().filter(part -> row >= part.firstRow() && row < part.firstRow() + part.rows()).findFirst().orElseThrow();
	}

	/** Whether an enrolment was begun and not finished: what it did is not in the gallery yet. */
	public boolean isUnfinished() {
		return Files.isDirectory(folder.resolve(Segments.FOLDER));
	}

	/**
	 * Refuses a gallery that was made by another method.
	 *
	 * @param methodSha256 of the method that is used now
	 */
	public void checkMethod(final String name, final String methodSha256) {
		if (manifest.method().sha256().equals(methodSha256)) return;
		throw new UserError(folder + " was enrolled with the method " + manifest.method().name() + " of the SHA-256 " + start(manifest.method()
			.sha256()) + "; this is " + name + " of " + start(methodSha256) + ", whose embeddings cannot be compared with it.");
	}

	/**
	 * Refuses a gallery that was made with other settings.
	 *
	 * @param keys the macro keys that change what is found, and their values now
	 * @param run what has these values now, such as "search"
	 * @param expected such as "the same"
	 */
	public void checkSettings(final Map<String, String> keys, final String run, final String expected) {
		keys.forEach((key, value) -> {
			final String there = manifest.settings().getOrDefault(key, "");
			if (!there.equals(value)) throw new UserError(folder + " was enrolled with " + key + "=" + there + "; this " + run + " has " + key + "=" +
				value + ": expected " + expected + ".");
		});
	}

	private static String start(final String hash) {
		return hash.substring(0, Math.min(12, hash.length())) + "...";
	}

	/** Hands on the files that were enrolled, sorted by root and path. */
	public void eachFile(final Consumer<FileRow> taker) {
		try (CsvRows rows = new CsvRows(folder.resolve(manifest.files().file()), FileRow.HEADER)) {
			rows.forEachRemaining(cells -> taker.accept(FileRow.of(cells)));
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The files that are there of some photographs, by their SHA-256, in the order of the table; none of those of which none is. */
	public Map<String, List<FileRow>> filesOf(final Set<String> photographs) {
		final Map<String, List<FileRow>> found = new HashMap<>();
		eachFile(file -> {
			if (file.isPresent() && photographs.contains(file.sha256())) found.computeIfAbsent(file.sha256(), key -> new ArrayList<>()).add(file);
		});
		return found;
	}

	/** What was erased from it. */
	public Erased erased() {
		try {
			return Erased.read(folder.resolve(manifest.erased().file()));
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Set<String> vanished() throws IOException {
		final Set<String> ids = new HashSet<>();
		try (CsvRows rows = new CsvRows(folder.resolve(manifest.vanished().file()), List.of("image"))) {
			rows.forEachRemaining(row -> ids.add(row.get(0)));
		}
		return ids;
	}
}
