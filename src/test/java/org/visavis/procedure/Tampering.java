package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** One change of a record's files that can be undone. */
final class Tampering {

	/** What is done to a file. */
	enum Kind {
		CHANGE, INSERT, CUT, DELETE, ADD, RENAME, SWAP
	}

	private final Path record;
	private final Random random;
	private final List<Path> files;

	Tampering(final Path record, final long seed) throws IOException {
		this.record = record;
		random = new Random(seed);
		try (Stream<Path> all = Files.walk(record)) {
			files = all.filter(Files::isRegularFile).sorted().toList();
		}
	}

	/** Something to check while the change is there. */
	interface Checking {

		void check(String what, List<String> names) throws IOException;
	}

	/** Changes something, has that checked and undoes it. */
	void once(final Kind kind, final Checking checking) throws IOException {
		final Path file = files.get(random.nextInt(files.size()));
		final byte[] bytes = Files.readAllBytes(file);
		switch (kind) {
			case CHANGE, INSERT, CUT -> {
				final int at = random.nextInt(bytes.length);
				Files.write(file, edited(kind, bytes, at));
				checking.check(kind + " of byte " + at + " in " + name(file), List.of(name(file)));
			}
			case DELETE -> {
				Files.delete(file);
				checking.check("DELETE of " + name(file), List.of(name(file)));
			}
			case ADD -> {
				final Path added = Files.write(other(file), new byte[] { (byte) random.nextInt() });
				checking.check("ADD of " + name(added), List.of(name(added)));
				Files.delete(added);
			}
			case RENAME -> {
				final Path renamed = Files.move(file, other(file));
				checking.check("RENAME of " + name(file) + " to " + name(renamed), List.of(name(file), name(renamed)));
				Files.delete(renamed);
			}
			default -> swap(file, bytes, checking);
		}
		Files.write(file, bytes);
	}

	private void swap(final Path file, final byte[] bytes, final Checking checking) throws IOException {
		Path other = file;
		while (Files.mismatch(file, other) < 0)
			other = files.get(random.nextInt(files.size()));
		final byte[] others = Files.readAllBytes(other);
		Files.write(other, bytes);
		Files.write(file, others);
		checking.check("SWAP of " + name(file) + " and " + name(other), List.of(name(file), name(other)));
		Files.write(other, others);
	}

	private byte[] edited(final Kind kind, final byte[] bytes, final int at) {
		if (kind == Kind.CHANGE) {
			final byte[] changed = bytes.clone();
			changed[at] ^= 1 + random.nextInt(255);
			return changed;
		}
		final byte[] edited = Arrays.copyOf(bytes, bytes.length + (kind == Kind.INSERT ? 1 : -1));
		if (kind == Kind.INSERT) {
			System.arraycopy(bytes, at, edited, at + 1, bytes.length - at);
			edited[at] = (byte) random.nextInt();
		}
		else System.arraycopy(bytes, at + 1, edited, at, bytes.length - at - 1);
		return edited;
	}

	private Path other(final Path file) {
		return file.resolveSibling(Integer.toString(random.nextInt(1_000_000), 36) + "-" + file.getFileName());
	}

	private String name(final Path file) {
		return record.relativize(file).toString().replace('\\', '/');
	}
}
