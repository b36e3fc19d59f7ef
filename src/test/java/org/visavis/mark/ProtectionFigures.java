package org.visavis.mark;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.visavis.file.Sha256;
import org.visavis.image.PhotoReader;

/**
 * The figures of docs/protection.md, on what {@code src/test/python/protection_attacks.py} makes of photographs in FOLDER:
 * {@code mark FOLDER} marks FOLDER/originals, {@code read FOLDER} reads FOLDER/attacked, {@code keys FOLDER N} tries N wrong keys on
 * each marked photograph, {@code noise FOLDER N} reads N words of noise. Prints rows of tables. The key is the SHA-256 of "figures", a wrong one that of "wrong" and its number; the
 * number of a mark is the first half of that of the file's name.
 */
final class ProtectionFigures {

	private static final MarkKey KEY = new MarkKey(Sha256.bytesOf("figures".getBytes()));
	private static final double STRENGTH = 40, MOST_FALSE_ALARMS = 1e-6;

	private ProtectionFigures() {}

	public static void main(final String[] args) throws IOException {
		final Path folder = Path.of(args[1]);
		switch (args[0]) {
			case "mark" -> mark(folder);
			case "read" -> read(folder);
			case "keys" -> keys(folder, Integer.parseInt(args[2]));
			case "noise" -> noise(Integer.parseInt(args[2]));
			default -> throw new IllegalArgumentException(args[0]);
		}
	}

	private static void mark(final Path folder) throws IOException {
		Files.createDirectories(folder.resolve("marked"));
		final MarkWriter writer = new MarkWriter(KEY);
		double worst = 99, sum = 0;
		for (final Path file : files(folder.resolve("originals"))) {
			final BufferedImage picture = ImageIO.read(file.toFile());
			final int[] before = Attacks.argb(picture), after = writer.mark(before, picture.getWidth(), picture.getHeight(), number(file), STRENGTH);
			ImageIO.write(Attacks.of(after, picture.getWidth(), picture.getHeight()), "png", folder.resolve("marked").resolve(file.getFileName())
				.toFile());
			worst = Math.min(worst, ratio(before, after));
			sum += ratio(before, after);
		}
		print("PSNR: mean %.2f, least %.2f dB", sum / files(folder.resolve("originals")).size(), worst);
	}

	private static double ratio(final int[] before, final int[] after) {
		double squares = 0;
		for (int i = 0; i < before.length; i++)
			for (int shift = 0; shift < 24; shift += 8) {
				final double d = (before[i] >> shift & 255) - (after[i] >> shift & 255);
				squares += d * d;
			}
		return 10 * Math.log10(255 * 255 * 3.0 * before.length / squares);
	}

	private static void read(final Path folder) throws IOException {
		for (final Path attack : files(folder.resolve("attacked"))) {
			final List<Path> files = files(attack);
			int found = 0, numbers = 0, others = 0;
			final List<Double> agreements = new ArrayList<>();
			final long start = System.nanoTime();
			for (final Path file : files) {
				final long number = number(file);
				final MarkReading reading = reading(file, number);
				agreements.add(reading.agreement(number));
				if (reading.falseAlarms(reading.agreement(number)) <= MOST_FALSE_ALARMS) found++;
				final OptionalLong read = reading.number();
				if (read.equals(OptionalLong.of(number))) numbers++;
				else if (read.isPresent()) others++;
			}
			agreements.sort(null);
			print("| %s | %d of %d | %.1f %% | %d | %d | %.1f | %.1f |", attack.getFileName().toString().substring(3), found, files.size(), 100.0 * found / files
				.size(), numbers, others, agreements.get(0), agreements.get(agreements.size() / 2));
			System.err.printf("%.1f s a picture%n", (System.nanoTime() - start) / 1e9 / files.size());
		}
	}

	private static MarkReading reading(final Path file, final long number) {
		final var photo = new PhotoReader().read(file);
		final int[] argb = photo.pixels().orElseThrow().update(null).getCurrentStorageArray();
		return new MarkReader(KEY).read(argb, photo.facts().width(), photo.facts().height(), reading -> reading.falseAlarms(reading.agreement(number)) <= MOST_FALSE_ALARMS);
	}

	/** Each key is tried where the mark lies, at the eight best places of a picture that was not cut or turned, with the numbers of all pictures. */
	private static void keys(final Path folder, final int count) throws IOException {
		final List<Path> files = files(folder.resolve("marked"));
		long keys = 0, places = 0, trials = 0, alarms = 0, checks = 0;
		double best = 0;
		for (final Path file : files) {
			final BufferedImage picture = ImageIO.read(file.toFile());
			final WhitePicture white = new WhitePicture(Plane.of(Attacks.argb(picture), picture.getWidth(), picture.getHeight()));
			for (int k = 0; k < count; k++, keys++) {
				final Tile tile = new Tile(new MarkKey(Sha256.bytesOf(("wrong" + keys).getBytes())));
				for (final Place place : new Pilots(tile.pilots()).allPlaces(white, new Pose(Pattern.ACROSS, 0))) {
					final MarkReading reading = new MarkReading(List.of(tile.bits(Pilots.chips(white, place))));
					places++;
					if (reading.number().isPresent()) checks++;
					for (final Path other : files) {
						final double agreement = reading.agreement(number(other));
						trials++;
						best = Math.max(best, agreement);
						if (reading.falseAlarms(agreement) <= MOST_FALSE_ALARMS) alarms++;
					}
				}
			}
		}
		print("%d wrong keys, %d places: %d with a right CRC-32; %d trials of a place and a number: %d found, best agreement %.2f", keys, places, checks, trials,
			alarms, best);
	}

	/** Words of noise alone. */
	private static void noise(final int count) {
		final Random random = new Random(31);
		int right = 0;
		for (int i = 0; i < count; i++) {
			final float[] soft = new float[NumberCode.BITS];
			for (int j = 0; j < soft.length; j++) soft[j] = (float) random.nextGaussian();
			if (NumberCode.read(soft).isPresent()) right++;
		}
		print("%d words of noise: %d with a right CRC-32", count, right);
	}

	private static long number(final Path file) {
		final String name = file.getFileName().toString();
		return ByteBuffer.wrap(Sha256.bytesOf(name.substring(0, name.lastIndexOf('.')).getBytes())).getLong();
	}

	private static List<Path> files(final Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}

	private static void print(final String format, final Object... values) {
		System.out.printf(Locale.ROOT, format + "%n", values);
	}
}
