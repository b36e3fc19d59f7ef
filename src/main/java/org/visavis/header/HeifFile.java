package org.visavis.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visavis.file.Bytes;
import org.visavis.file.Chunk;

/**
 * What a HEIF file says of the items in it (ISO/IEC 23008-12; boxes of ISO/IEC 14496-12). A damaged part of that counts as
 * far as it goes.
 */
public final class HeifFile {

	private static final int MOST_EXIF = 4 << 20;

	private final Bytes file;
	private final Map<String, Chunk> meta = new HashMap<>();
	private final Map<Long, HeifItem> items = new LinkedHashMap<>();
	/** What each item is made of. */
	private final Map<Long, List<Long>> madeOf = new HashMap<>();
	/** The items in each relation to others. */
	private final Map<String, Set<Long>> related = new HashMap<>();
	private final Map<Long, List<Chunk>> properties = new HashMap<>();
	private long primary = -1;

	public HeifFile(final Bytes file) {
		this.file = file;
		Chunk.find(Chunk.ofBoxes(file, 0, file.length()), "meta").filter(box -> box.length() >= 4).ifPresent(
			box -> Chunk.ofBoxes(file, box.start() + 4, box.end()).forEach(inside -> meta.putIfAbsent(inside.name(), inside)));
		read("pitm", this::readPrimary);
		read("iinf", this::readItems);
		read("iref", this::readReferences);
		read("iprp", this::readProperties);
	}

	/** The item that stands for the file; empty if there is none. */
	public Optional<HeifItem> primary() {
		return Optional.ofNullable(items.get(primary));
	}

	/** All items in the order of the file. */
	public List<HeifItem> items() {
		return List.copyOf(items.values());
	}

	/** What is stated of an item, in the order in which it counts. */
	public List<Chunk> properties(final HeifItem item) {
		return properties.getOrDefault(item.id(), List.of());
	}

	/** The ICC profile of the primary picture. */
	public Optional<byte[]> profile() {
		return primary().stream().flatMap(item -> properties(item).stream()).filter(box -> box.begins(file, "colr", "prof") || box
			.begins(file, "colr", "rICC")).findFirst().map(box -> box.from(4).content(file));
	}

	/** The property of that name of an item. */
	public Optional<Chunk> property(final HeifItem item, final String name) {
		return Chunk.find(properties(item), name);
	}

	/**
	 * The bytes of an item.
	 *
	 * @param most so many are given at most
	 * @throws IndexOutOfBoundsException if some of them are outside of the file
	 */
	public byte[] content(final HeifItem item, final int most) {
		return new HeifPlaces(file, meta).content(item.id(), most);
	}

	/**
	 * The TIFF structure in an item of type "Exif" (ISO/IEC 23008-12, annex A): before it stands how far it is.
	 *
	 * @throws IndexOutOfBoundsException if it is outside of the item or of the file
	 */
	public byte[] tiff(final HeifItem exif) {
		final Bytes item = new Bytes(content(exif, MOST_EXIF));
		final long skipped = 4 + item.u32(0);
		if (skipped > item.length()) throw new IndexOutOfBoundsException("An EXIF block outside of its item");
		return new Chunk("", (int) skipped, item.length() - (int) skipped).tiff(item).content(item);
	}

	/** Items of which an item is made. */
	Stream<HeifItem> parts(final HeifItem item) {
		return madeOf.getOrDefault(item.id(), List.of()).stream().map(items::get).filter(Objects::nonNull);
	}

	/** Whether an item is in a relation to others: "thmb" is a small copy of them, "auxl" something beside them. */
	boolean is(final String relation, final HeifItem item) {
		return related.getOrDefault(relation, Set.of()).contains(item.id());
	}

	/** Items of which others are made. */
	Set<Long> partsOfOthers() {
		return madeOf.values().stream().flatMap(List::stream).collect(Collectors.toSet());
	}

	public Bytes bytes() {
		return file;
	}

	private void read(final String name, final Consumer<Chunk> reader) {
		try {
			Optional.ofNullable(meta.get(name)).ifPresent(reader);
		}
		catch (final IndexOutOfBoundsException e) {
			// what stood before the break is kept
		}
	}

	private void readPrimary(final Chunk box) {
		final HeifFields fields = new HeifFields(file, box);
		primary = fields.number(fields.number(4) >> 24 == 0 ? 2 : 4);
	}

	private void readItems(final Chunk box) {
		final HeifFields list = new HeifFields(file, box);
		list.number(list.number(4) >> 24 == 0 ? 2 : 4);
		for (final Chunk entry : Chunk.ofBoxes(file, list.at(), box.end())) {
			final HeifFields fields = new HeifFields(file, entry);
			final long head = fields.number(4), id = fields.number(head >> 24 == 3 ? 4 : 2);
			fields.u16();
			final String type = fields.letters();
			fields.text();
			items.put(id, new HeifItem(id, type, type.equals("mime") ? fields.text() : "", (head & 1) != 0));
		}
	}

	private void readReferences(final Chunk box) {
		final HeifFields list = new HeifFields(file, box);
		final int idBytes = list.number(4) >> 24 == 0 ? 2 : 4;
		for (final Chunk entry : Chunk.ofBoxes(file, list.at(), box.end())) {
			final HeifFields fields = new HeifFields(file, entry);
			final long from = fields.number(idBytes);
			related.computeIfAbsent(entry.name(), key -> new HashSet<>()).add(from);
			if (entry.name().equals("dimg")) madeOf.put(from, Stream.generate(() -> fields.number(idBytes)).limit(fields.u16())
				.toList());
		}
	}

	private void readProperties(final Chunk box) {
		final List<Chunk> inside = Chunk.ofBoxes(file, box.start(), box.end());
		final List<Chunk> all = Chunk.find(inside, "ipco").map(list -> Chunk.ofBoxes(file, list.start(), list.end())).orElse(
			List.of());
		inside.stream().filter(list -> list.name().equals("ipma")).forEach(list -> readProperties(list, all));
	}

	private void readProperties(final Chunk box, final List<Chunk> all) {
		final HeifFields fields = new HeifFields(file, box);
		final long head = fields.number(4), count = fields.number(4);
		for (long i = 0; i < count; i++) {
			final long id = fields.number(head >> 24 == 0 ? 2 : 4);
			for (int left = fields.u8(); left > 0; left--) {
				final int index = (head & 1) != 0 ? fields.u16() & 0x7fff : fields.u8() & 0x7f;
				if (index > 0 && index <= all.size()) properties.computeIfAbsent(id, key -> new ArrayList<>()).add(all.get(index - 1));
			}
		}
	}
}
