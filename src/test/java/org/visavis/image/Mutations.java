package org.visavis.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Damages files in the ways that happen to evidence and that an attacker would try; the same seed, the same damage. */
final class Mutations {

	private static final int HEADER = 64;

	private final List<Path> sources;
	private final Random random;

	/** @param folder every file in it is a source, in the order of their names */
	Mutations(final Path folder, final long seed) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			sources = files.filter(Files::isRegularFile).sorted().toList();
		}
		random = new Random(seed);
	}

	/** Writes the next damaged file into {@code folder}. */
	Path write(final Path folder, final int number) throws IOException {
		final Path source = sources.get(number % sources.size());
		final byte[] damaged = damage(Files.readAllBytes(source));
		return Files.write(folder.resolve(String.format("%05d %s", number, source.getFileName())), damaged);
	}

	private byte[] damage(final byte[] file) throws IOException {
		if (file.length < 8) return file;
		return switch (random.nextInt(5)) {
			case 0 -> Arrays.copyOf(file, random.nextInt(file.length));
			case 1 -> flipBits(file);
			case 2 -> lie(file);
			case 3 -> overwrite(file);
			default -> wrongType(file);
		};
	}

	private byte[] flipBits(final byte[] file) {
		for (int i = random.nextInt(20); i >= 0; i--)
			file[random.nextInt(file.length)] ^= 1 << random.nextInt(8);
		return file;
	}

	/** Puts extreme numbers where sizes, counts and offsets stand. */
	private byte[] lie(final byte[] file) {
		final int length = 1 << random.nextInt(3);
		final int at = random.nextInt(Math.min(HEADER * (1 + random.nextInt(8)), file.length - length));
		Arrays.fill(file, at, at + length, (byte) new int[] { 0, 0xff, 0x7f, 0x20 }[random.nextInt(4)]);
		return file;
	}

	private byte[] overwrite(final byte[] file) {
		final byte[] noise = new byte[1 + random.nextInt(Math.max(1, file.length / 4))];
		random.nextBytes(noise);
		System.arraycopy(noise, 0, file, random.nextInt(file.length - noise.length + 1), noise.length);
		return file;
	}

	/** The start of one file and the rest of another. */
	private byte[] wrongType(final byte[] file) throws IOException {
		final byte[] other = Files.readAllBytes(sources.get(random.nextInt(sources.size())));
		final int head = Math.min(other.length, 4 + random.nextInt(HEADER));
		System.arraycopy(other, 0, file, 0, Math.min(head, file.length));
		return file;
	}

	/** Writes so many damaged files: {@code SOURCE_FOLDER TARGET_FOLDER COUNT}. */
	public static void main(final String[] args) throws IOException {
		final Mutations mutations = new Mutations(Path.of(args[0]), 2026);
		final Path target = Files.createDirectories(Path.of(args[1]));
		for (int i = 0; i < Integer.parseInt(args[2]); i++)
			mutations.write(target, i);
	}
}
