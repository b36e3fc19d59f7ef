package org.visavis.gallery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.visavis.gallery.Partition.Leaf;
import org.visavis.table.CsvFile;

/** Several segments as one, row by row. */
final class SegmentGathering {

	private final List<String> recognisers;
	private final List<Path> segments;

	SegmentGathering(final List<String> recognisers, final List<Path> segments) {
		this.recognisers = recognisers;
		this.segments = segments;
	}

	/** Writes the files of the one. */
	void write(final Path folder, final String name) throws IOException {
		try (Merge merge = merge(true); PartFiles out = new PartFiles(folder, name, count(), recognisers, merge.dimensions(recognisers.size()))) {
			for (Optional<EnrolledImage> image = merge.next(); image.isPresent(); image = merge.next())
				out.add(image.get());
			out.finishPlain();
		}
		writeFiles(folder, name);
	}

	private Merge merge(final boolean embeddings) throws IOException {
		return Merge.of(segments.stream().map(segment -> RowFiles.of(segment, recognisers)).map(files -> embeddings ? files : files
			.withoutEmbeddings()).toList());
	}

	private Leaf count() throws IOException {
		long images = 0, faces = 0;
		try (Merge merge = merge(false)) {
			for (Optional<EnrolledImage> image = merge.next(); image.isPresent(); image = merge.next()) {
				images++;
				faces += image.get().faces().size();
			}
		}
		return new Leaf("", images, faces);
	}

	private void writeFiles(final Path folder, final String name) throws IOException {
		try (FileJoin files = new FileJoin(segments.stream().map(Segments::files).toList(), List.<FileRow>of().iterator());
				ContentFile out = new ContentFile(folder, name + "files", ".csv"))
		{
			out.begin(CsvFile.line(FileRow.HEADER).getBytes(StandardCharsets.UTF_8));
			for (Optional<FileJoin.Joined> file = files.next(); file.isPresent(); file = files.next())
				for (final FileRow row : file.get().known())
					out.add(row.line(), 1);
			out.finishPlain();
		}
	}
}
