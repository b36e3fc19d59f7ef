package org.visavis.credential;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.visavis.file.Bytes;
import org.visavis.file.Chunk;

/** JUMBF in the segments APP11 of a JPEG file (ISO/IEC 19566-5, annex D): joined by their number, each with the box's header. */
final class JpegStore {

	private static final int INSTANCE = 2, PACKET = 4, BOX = 8, HEADER = 8, LABEL_FROM = 8 + 8 + 17;

	private final Bytes file;
	private final ByteArrayOutputStream store = new ByteArrayOutputStream();
	private final List<FilePart> parts = new ArrayList<>();

	private JpegStore(final Bytes file) {
		this.file = file;
	}

	static Optional<StorePlace> find(final Bytes file) {
		final List<Chunk> boxes = Chunk.ofJpeg(file, 0).stream().filter(s -> s.begins(file, "eb", "JP") && s.length() > BOX +
			HEADER).toList();
		return boxes.stream().filter(s -> file.u32(s.start() + PACKET) == 1 && file.has(s.start() + BOX + LABEL_FROM,
			"c2pa\0")).findFirst().map(first -> new JpegStore(file).join(boxes, file.u16(first.start() + INSTANCE)));
	}

	private StorePlace join(final List<Chunk> boxes, final int instance) {
		boxes.stream().filter(s -> file.u16(s.start() + INSTANCE) == instance).sorted(Comparator.comparingLong(s -> file.u32(s
			.start() + PACKET))).forEach(this::add);
		return new StorePlace(store.toByteArray(), parts);
	}

	private void add(final Chunk segment) {
		final int from = segment.start() + BOX + (store.size() == 0 ? 0 : HEADER);
		store.write(file.array(), from, segment.end() - from);
		parts.add(new FilePart(segment.start() - 4, segment.end()));
	}
}
