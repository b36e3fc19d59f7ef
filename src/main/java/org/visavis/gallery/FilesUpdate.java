package org.visavis.gallery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

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
				final Optional<FileRow> row = file.get().now(root);
				if (row.isEmpty()) continue;
				out.add(row.get().line(), 1);
				if (row.get().isPresent()) present.add(row.get().sha256());
			}
			return out.finish();
		}
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
