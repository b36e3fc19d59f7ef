package org.visavis.image;

import java.io.IOException;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.twelvemonkeys.imageio.metadata.CompoundDirectory;
import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;

import org.visavis.file.Bytes;

/** What a TIFF or BigTIFF file states about one of its pictures: numbers by tag. */
record TiffDirectory(Directory entries) {

	/** The directories of a file in their order, as far as they can be read. */
	static List<TiffDirectory> all(final Bytes file) throws IOException {
		final CompoundDirectory all = (CompoundDirectory) new TIFFReader().read(new MemoryStream(file.array()));
		final List<TiffDirectory> directories = new ArrayList<>();
		for (int i = 0; i < all.directoryCount(); i++)
			directories.add(new TiffDirectory(all.getDirectory(i)));
		return directories;
	}

	/** Whether the tag is there with any number. */
	boolean has(final int tag) {
		return numbers(tag).length > 0;
	}

	/** The first number of a tag; {@code otherwise} where it is missing. */
	long number(final int tag, final long otherwise) {
		final long[] numbers = numbers(tag);
		return numbers.length > 0 ? numbers[0] : otherwise;
	}

	/** The whole numbers of a tag; none where it is missing or holds anything else. */
	long[] numbers(final int tag) {
		final Entry entry = entries.getEntryById(tag);
		final Object value = entry == null ? null : entry.getValue();
		if (value instanceof final Number number) return new long[] { number.longValue() };
		if (value == null || !value.getClass().isArray() || !value.getClass().componentType().isPrimitive())
			return new long[0];
		return IntStream.range(0, Array.getLength(value)).mapToLong(i -> ((Number) Array.get(value, i)).longValue())
			.toArray();
	}
}
