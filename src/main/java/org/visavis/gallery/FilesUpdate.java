package org.visavis.gallery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

import org.visavis.gallery.FileRow.State;
import org.visavis.table.CsvFile;

/** Writes the table of files of a gallery anew, from what is known and what an input lists now. */
final class FilesUpdate {

	private final String root;
	/** The photographs of which a file is there. */
	private final IdSet present = new IdSet();

	/** @param root the input that was listed; empty for none */
	FilesUpdate(final String root) {
		this.root = root;
	}

	/** Writes the table. */
	StoredFile write(final Path gallery, final FileJoin files) throws IOException {
		try (ContentFile out = new ContentFile(gallery, "files", ".csv")) {
			out.begin(CsvFile.line(FileRow.HEADER).getBytes(StandardCharsets.UTF_8));
			for (Optional<FileJoin.Joined> file = files.next(); file.isPresent(); file = files.next()) {
				final Optional<FileRow> row = now(file.get(), root);
				if (row.isEmpty()) continue;
				out.add(row.get().line(), 1);
				if (row.get().isPresent()) present.add(row.get().sha256());
			}
			return out.finish();
		}
	}

	/** The row of a file as it is to be; none of one whose content is to be read. */
	static Optional<FileRow> now(final FileJoin.Joined file, final String root) {
		if (file.listed().isPresent()) return file.unchanged().or(() -> file.known().stream().filter(row -> row.state() == State.UNREADABLE &&
			row.isUnchanged(file.listed().get())).findFirst());
		final FileRow last = file.known().stream().max(Comparator.comparingLong(FileRow::modified).thenComparing(FileRow::sha256)).orElseThrow();
		return Optional.of(last.root().equals(root) ? last.with(last.sha256(), State.VANISHED) : last);
	}

	/** Writes the ids of the photographs of a gallery's parts of which no file is there. */
	StoredFile writeVanished(final Path gallery, final Iterable<PartEntry> parts) throws IOException {
		try (ContentFile out = new ContentFile(gallery, "vanished", ".csv")) {
			out.begin("image\n".getBytes(StandardCharsets.US_ASCII));
			for (final PartEntry part : parts)
				writeVanished(gallery.resolve(part.images().file()), out);
			return out.finish();
		}
	}

	/** What was enrolled from embeddings stays: the file that they came from is not what they show. */
	private void writeVanished(final Path images, final ContentFile out) throws IOException {
		try (LineReader lines = new LineReader(images)) {
			lines.skip(1);
			for (Optional<byte[]> row = lines.next(); row.isPresent(); row = lines.next()) {
				final String sha256 = ImageRow.sha256(row.get());
				if (!ImageRow.format(row.get()).equals(ImageRow.EMBEDDINGS) && !present.contains(sha256)) out.add((ImageRow.id(sha256) + "\n")
					.getBytes(StandardCharsets.US_ASCII), 1);
			}
		}
	}
}
