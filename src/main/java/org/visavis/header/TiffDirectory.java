package org.visavis.header;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import com.twelvemonkeys.imageio.metadata.tiff.TIFF;

import org.visavis.file.Chunk;

/**
 * What a TIFF or BigTIFF file states about one of its pictures: numbers by tag.
 *
 * @param start where its count of entries lies
 */
public record TiffDirectory(TiffFile file, int start) {

	/** Bytes of a value of the types of whole numbers and of text. */
	private static final Map<Integer, Integer> SIZES = Map.ofEntries(Map.entry(1, 1), Map.entry(2, 1), Map.entry(3, 2), Map
		.entry(4, 4), Map.entry(6, 1), Map.entry(7, 1), Map.entry(8, 2), Map.entry(9, 4), Map.entry(13, 4), Map.entry(16, 8),
		Map.entry(17, 8), Map.entry(18, 8));

	private static final int TEXT = 2;

	/** The deepest that directories lie in each other. */
	private static final int DEPTH = 4;

	/** Where the offset of the next directory lies. */
	long end() {
		return start + file.entryCountBytes() + entryBytes() * Math.max(0, Math.min(file.entryCount(start), file.length()));
	}

	/** This directory and those that it holds. */
	Stream<TiffDirectory> withChildren() {
		return withChildren(DEPTH);
	}

	private Stream<TiffDirectory> withChildren(final int depth) {
		final Stream<TiffDirectory> children = LongStream.of(depth == 0 ? new long[0] : numbers(TIFF.TAG_SUB_IFD)).filter(
			at -> at > 0 && file.has(at, file.entryCountBytes())).mapToObj(at -> new TiffDirectory(file, (int) at));
		return Stream.concat(Stream.of(this), children.flatMap(child -> child.withChildren(depth - 1)));
	}

	/** Whether the tag is there with any number. */
	public boolean has(final int tag) {
		return numbers(tag).length > 0;
	}

	/** The first number of a tag; {@code otherwise} where it is missing. */
	public long number(final int tag, final long otherwise) {
		final long[] numbers = numbers(tag);
		return numbers.length > 0 ? numbers[0] : otherwise;
	}

	/** The whole numbers of a tag; none where it is missing, holds anything else or lies outside of the file. */
	public long[] numbers(final int tag) {
		return entries(tag).filter(entry -> type(entry) != TEXT).mapToObj(entry -> IntStream.range(0, (int) count(entry))
			.mapToLong(i -> file.number(type(entry), (int) valuesAt(entry) + i * SIZES.get(type(entry)))).toArray()).findFirst()
			.orElse(new long[0]);
	}

	/** Where the bytes of a tag lie; empty where it is missing or lies outside of the file. */
	public Optional<Chunk> place(final int tag) {
		return entries(tag).mapToObj(entry -> new Chunk("", (int) valuesAt(entry), (int) bytes(entry))).findFirst();
	}

	/** Where it is stated how many bytes a tag has; empty where {@link #place} is. */
	public Optional<Chunk> lengthField(final int tag) {
		return entries(tag).mapToObj(entry -> new Chunk("", entry + 4, file.offsetBytes())).findFirst();
	}

	/** The text of a tag; empty where it is missing or holds anything else. */
	public String text(final int tag) {
		return entries(tag).filter(entry -> type(entry) == TEXT).mapToObj(entry -> new String(Arrays.copyOfRange(file.bytes()
			.array(), (int) valuesAt(entry), (int) (valuesAt(entry) + count(entry))), StandardCharsets.ISO_8859_1)).findFirst()
			.orElse("");
	}

	/** Whether a tag claims more values than the file has bytes. */
	boolean isLying() {
		return all().anyMatch(entry -> count(entry) < 0 || count(entry) > file.length());
	}

	private IntStream entries(final int tag) {
		return all().filter(entry -> file.u16(entry) == tag && SIZES.containsKey(type(entry)) && file.has(0, count(entry)) &&
			file.has(valuesAt(entry), bytes(entry)));
	}

	/** Where the entries lie that are in the file. */
	private IntStream all() {
		final int first = start + file.entryCountBytes();
		return IntStream.range(0, (int) Math.max(0, Math.min(file.entryCount(start), (file.length() - first) /
			entryBytes()))).map(i -> first + i * entryBytes());
	}

	private int type(final int entry) {
		return file.u16(entry + 2);
	}

	private long count(final int entry) {
		return file.offset(entry + 4);
	}

	private long bytes(final int entry) {
		return count(entry) * SIZES.get(type(entry));
	}

	/** Where the values lie: in the entry if they have room there. */
	private long valuesAt(final int entry) {
		final int values = entry + 4 + file.offsetBytes();
		return bytes(entry) <= file.offsetBytes() ? values : file.offset(values);
	}

	private int entryBytes() {
		return 4 + 2 * file.offsetBytes();
	}
}
