package org.visavis.fingerprint;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;


/** Prints the tables of docs/copies.md: how many copies are found, by what was done to them. */
public final class CopiesMeasured {

	private static final Path DATA = Path.of("../shared/data");
	private static final PrintStream OUT = System.out;

	private CopiesMeasured() {}

	/** What was found of a questioned picture and another. */
	private record Found(int plain, int nearest, boolean registered) {

		static Found of(final Picture questioned, final Picture other) {
			final int plain = questioned.fingerprint().hash().distance(other.fingerprint().hash());
			int nearest = 257;
			Picture best = questioned, bestOther = other;
			for (final Picture q : parts(questioned))
				for (final Picture o : parts(other)) {
					final PdqHash hash = o.fingerprint().hash();
					for (final Turn turn : Turn.values()) {
						final Picture turned = q.turned(turn);
						final int bits = turned.fingerprint().hash().distance(hash);
						if (bits >= nearest) continue;
						nearest = bits;
						best = turned;
						bestOther = o;
					}
				}
			return new Found(plain, nearest, Registration.of(best.argb(), best.width(), best.height(), bestOther.argb(), bestOther.width(), bestOther.height())
				.isRegistered());
		}

		private static List<Picture> parts(final Picture picture) {
			final Borders borders = Borders.of(picture.argb(), picture.width(), picture.height());
			return borders.isEmpty() ? List.of(picture) : List.of(picture, picture.inside(borders));
		}

		boolean isNear() {
			return nearest <= Fingerprint.NEAR;
		}
	}

	public static void main(final String[] args) throws IOException {
		copies();
		edits();
		others();
	}

	private static void copies() throws IOException {
		final List<Picture> pictures = new ArrayList<>();
		files(DATA.resolve("london/neutral_front"), ".jpg").stream().limit(31).forEach(file -> pictures.add(Picture.read(file)));
		files(DATA.resolve("lfw-a"), "_0001.jpg").stream().limit(30).forEach(file -> pictures.add(Picture.read(file)));
		head("copies of " + (pictures.size() - 1) + " photographs");
		final BufferedImage last = pictures.get(0).image();
		PictureChanges.all(last).forEach((what, change) -> row(what, pictures.stream().skip(1).map(picture -> Found.of(Picture.of(change.apply(picture
			.image())), picture)).toList()));
	}

	private static void edits() throws IOException {
		final Map<String, Map<String, String>> pairs = new LinkedHashMap<>();
		for (final String line : Files.readAllLines(DATA.resolve("provenance/pairs.csv"))) {
			final String[] cells = line.split(",", -1);
			final Map<String, String> pair = pairs.computeIfAbsent(cells[1], id -> new LinkedHashMap<>());
			pair.put(cells[2], cells[0]);
			pair.put("regime", cells[3]);
		}
		final Map<String, List<Found>> found = new TreeMap<>();
		for (final Map.Entry<String, Map<String, String>> pair : pairs.entrySet()) {
			if (!pair.getValue().containsKey("src") || !pair.getValue().containsKey("res")) continue;
			final Found one = Found.of(Picture.read(edit(pair.getValue().get("res"))), Picture.read(edit(pair.getValue().get("src"))));
			found.computeIfAbsent(pair.getValue().get("regime"), regime -> new ArrayList<>()).add(one);
			if (pair.getKey().matches("ootd\\d|ctf\\d|cw_fluxfill|bn[15]|ace_try.*|ia_rep_man|pfafn\\d")) found.computeIfAbsent(
				"clothes changed, face kept", name -> new ArrayList<>()).add(one);
		}
		head("real edits, by regime");
		found.forEach(CopiesMeasured::row);
	}

	private static Path edit(final String name) {
		return DATA.resolve("provenance/pairs").resolve(name);
	}

	private static void others() throws IOException {
		head("pictures that are not copies");
		final Map<String, List<Path>> clips = new TreeMap<>();
		for (final Path file : files(DATA.resolve("provenance/clips"), ".png"))
			clips.computeIfAbsent(file.getFileName().toString().replaceAll("_f\\d+\\.png$", ""), clip -> new ArrayList<>()).add(file);
		final Map<String, List<Found>> found = new LinkedHashMap<>();
		final List<String> apart = List.of("next frame", "0.2 s apart", "1 s apart", "3 s apart");
		for (final List<Path> frames : clips.values())
			for (int i = 1; i < frames.size(); i++)
				found.computeIfAbsent(apart.get(i - 1), time -> new ArrayList<>()).add(Found.of(Picture.read(frames.get(i)), Picture.read(frames.get(
					0))));
		final List<Path> neutral = files(DATA.resolve("london/neutral_front"), ".jpg"), smiling = files(DATA.resolve("london/smiling_front"), ".jpg");
		final List<Picture> faces = Stream.concat(neutral.stream(), files(DATA.resolve("lfw-a"), "_0001.jpg").stream().limit(100)).map(Picture::read)
			.toList();
		found.put("one person, one sitting, neutral and smiling", IntStream.range(0, Math.min(neutral.size(), smiling.size())).mapToObj(
			i -> Found.of(faces.get(i), Picture.read(smiling.get(i)))).toList());
		found.forEach(CopiesMeasured::row);
		final List<List<PdqHash>> hashes = faces.stream().map(face -> Arrays.stream(Turn.values()).map(turn -> face.turned(turn).fingerprint().hash())
			.toList()).toList();
		final int[] bits = IntStream.range(0, faces.size()).flatMap(i -> IntStream.range(0, faces.size()).filter(j -> j != i).flatMap(j -> hashes.get(
			i).stream().mapToInt(hash -> hash.distance(hashes.get(j).get(0))))).toArray();
		OUT.printf(Locale.ROOT, "%nOther persons: %d distances in all turns, the least %d bits, 31 or fewer: %d.%n", bits.length, Arrays.stream(bits).min()
			.orElseThrow(), Arrays.stream(bits).filter(b -> b <= 31).count());
	}

	private static void head(final String what) {
		OUT.println("\n| " + what + " | n | median bits | found as it is | found by the command | found and registered | registered whatever the bits |");
		OUT.println("|---|---|---|---|---|---|---|");
	}

	private static void row(final String name, final List<Found> found) {
		final int[] bits = found.stream().mapToInt(Found::nearest).sorted().toArray();
		OUT.printf(Locale.ROOT, "| %s | %d | %d | %d | %d | %d | %d |%n", name, bits.length, bits[bits.length / 2], found.stream().filter(f -> f.plain <= 31)
			.count(), found.stream().filter(Found::isNear).count(), found.stream().filter(f -> f.isNear() && f.registered).count(), found.stream()
				.filter(f -> f.registered).count());
	}

	private static List<Path> files(final Path folder, final String ending) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
		}
	}
}
