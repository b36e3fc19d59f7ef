package org.visavis.credential;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import com.upokecenter.cbor.CBORObject;

import org.visavis.file.Bytes;
import org.visavis.file.Chunk;

/** What the signed hash of a file of boxes leaves out (C2PA 2.2, 18.7): boxes by their path, some only with a content. */
final class BmffParts {

	/** Boxes that hold boxes; before those of "meta" stand four bytes. */
	private static final Set<String> HOLDERS = Set.of("moov", "trak", "mdia", "minf", "stbl", "dinf", "edts", "moof", "traf",
		"mfra", "iprp", "ipco", "udta", "meta");

	/** Left out by every program: the manifest, the kind of file, and empty space. */
	private static final Set<String> USUAL = Set.of("ftyp", "mfra", "free", "skip");

	private final Bytes file;
	private final List<Chunk> top;
	private final List<FilePart> leftOut = new ArrayList<>();

	BmffParts(final Bytes file, final List<CBORObject> exclusions) {
		this.file = file;
		top = Chunk.ofBoxes(file, 0, file.length());
		exclusions.forEach(this::add);
	}

	List<FilePart> leftOut() {
		return leftOut;
	}

	/** Where the outermost boxes begin. */
	List<Long> offsets() {
		final List<Long> offsets = new ArrayList<>(List.of(0L));
		top.forEach(box -> offsets.add((long) box.end()));
		return offsets;
	}

	boolean isUsual(final FilePart part) {
		return top.stream().anyMatch(box -> USUAL.contains(box.name()) && header(box) == part.start());
	}

	private void add(final CBORObject exclusion) {
		final String[] path = Cbor.plain(exclusion, "xpath").replaceFirst("^/", "").split("/");
		find(top, path, 0).stream().filter(box -> fits(box, exclusion)).forEach(box -> addParts(box, Cbor.list(exclusion,
			"subset")));
	}

	private List<Chunk> find(final List<Chunk> boxes, final String[] path, final int depth) {
		final String name = path[depth].replaceFirst("\\[.*", "");
		final List<Chunk> found = boxes.stream().filter(box -> box.name().equals(name)).toList();
		if (depth + 1 == path.length || !HOLDERS.contains(name)) return depth + 1 == path.length ? found : List.of();
		final int skipped = name.equals("meta") ? 4 : 0;
		return found.stream().flatMap(box -> find(Chunk.ofBoxes(file, Math.min(box.start() + skipped, box.end()), box.end()),
			path, depth + 1).stream()).toList();
	}

	/** Its length, version and flags, and what stands at places counted from its own start. */
	private boolean fits(final Chunk box, final CBORObject exclusion) {
		final long length = Cbor.number(exclusion, "length", -1), version = Cbor.number(exclusion, "version", -1);
		if (length >= 0 && length != box.end() - header(box)) return false;
		if (version >= 0 && (box.length() < 4 || file.u8(box.start()) != version)) return false;
		final byte[] flags = Cbor.bytes(exclusion, "flags");
		if (flags.length == 3 && !has(box.start() + 1L, flags, box)) return false;
		return Cbor.list(exclusion, "data").stream().allMatch(data -> has(header(box) + Cbor.number(data, "offset", -1), Cbor
			.bytes(data, "value"), box));
	}

	private boolean has(final long at, final byte[] value, final Chunk box) {
		return at >= header(box) && at + value.length <= box.end() && Arrays.equals(file.array(), (int) at, (int) at +
			value.length, value, 0, value.length);
	}

	private void addParts(final Chunk box, final List<CBORObject> subset) {
		if (subset.isEmpty()) leftOut.add(new FilePart(header(box), box.end()));
		for (final CBORObject part : subset) {
			final long start = header(box) + Math.max(0, Cbor.number(part, "offset", 0)), length = Cbor.number(part, "length", 0);
			if (start < box.end()) leftOut.add(new FilePart(start, length <= 0 ? box.end() : Math.min(box.end(), start + length)));
		}
	}

	/** Where a box begins: 8 or 16 bytes before its content. */
	private long header(final Chunk box) {
		return box.start() - (isLong(box) ? 16 : 8);
	}

	private boolean isLong(final Chunk box) {
		return box.start() >= 16 && file.u64(box.start() - 8) == box.length() + 16L && Chunk.letters(file, box.start() - 12)
			.equals(box.name());
	}
}
