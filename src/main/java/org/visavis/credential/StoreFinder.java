package org.visavis.credential;

import java.util.List;
import java.util.Optional;

import org.visavis.file.Bytes;
import org.visavis.file.Chunk;
import org.visavis.header.Format;
import org.visavis.header.TiffDirectory;
import org.visavis.header.TiffFile;

/** Where each format holds a manifest store (C2PA 2.2, annex A). */
final class StoreFinder {

	static final String UUID =
			"\u00d8\u00fe\u00c3\u00d6\u001b\u000e\u0048\u003c\u0092\u0097\u0058\u0028\u0087\u007e\u00c4\u0081";

	private static final int TIFF_TAG = 0xcd41, UUID_BYTES = 16;
	private static final String PURPOSE = "manifest\0";

	private StoreFinder() {}

	/** The store of a file; empty if it has none. */
	static Optional<StorePlace> find(final Format format, final Bytes file) {
		if (format.equals(Format.JPEG)) return JpegStore.find(file);
		if (format.equals(Format.PNG)) return Chunk.find(Chunk.ofPng(file), "caBX").map(chunk -> place(chunk, file, 8, 4));
		if (format.equals(Format.WEBP)) return Chunk.find(Chunk.ofWebp(file), "C2PA").map(chunk -> place(chunk, file, 8, chunk
			.length() & 1));
		if (format.equals(Format.TIFF)) return ofTiff(file);
		if (format.equals(Format.GIF)) return GifStore.find(file);
		return file.has(4, "ftyp") ? ofBoxes(file) : Optional.empty();
	}

	private static StorePlace place(final Chunk chunk, final Bytes file, final int before, final int behind) {
		return new StorePlace(chunk.content(file), List.of(new FilePart(chunk.start() - before, Math.min(file.length(), chunk
			.end() + behind))));
	}

	/** What the hash leaves out is the content and how long it is. */
	private static Optional<StorePlace> ofTiff(final Bytes file) {
		return TiffFile.of(file).directories().stream().filter(directory -> directory.place(TIFF_TAG).isPresent()).findFirst().map(
			directory -> {
				final Chunk content = directory.place(TIFF_TAG).get(), count = directory.lengthField(TIFF_TAG).get();
				return new StorePlace(content.content(file), List.of(new FilePart(content.start(), content.end()), new FilePart(count
					.start(), count.end())));
			});
	}

	/** Behind the UUID: version and flags, what it is for, a zero, and where a Merkle tree would begin. */
	private static Optional<StorePlace> ofBoxes(final Bytes file) {
		return Chunk.ofBoxes(file, 0, file.length()).stream().filter(box -> box.begins(file, "uuid", UUID) && box.length() >
			UUID_BYTES + 4 + PURPOSE.length() + 8 && file.has(box.start() + UUID_BYTES + 4, PURPOSE)).findFirst().map(box -> place(
				box.from(UUID_BYTES + 4 + PURPOSE.length() + 8), file, UUID_BYTES + 4 + PURPOSE.length() + 16, 0));
	}
}
