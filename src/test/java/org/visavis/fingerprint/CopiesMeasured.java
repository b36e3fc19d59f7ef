package org.visavis.fingerprint;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

import org.visavis.image.Photo;
import org.visavis.image.PhotoReader;

/** Prints the tables of docs/copies.md: how many copies are found, by what was done to them. */
public final class CopiesMeasured {

	private static final Path DATA = Path.of("../shared/data");
	private static final PrintStream OUT = System.out;

	private CopiesMeasured() {}

	/** A picture's pixels. */
	private record Picture(int[] argb, int width, int height) {

		static Picture of(final BufferedImage image) {
			return new Picture(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()), image.getWidth(), image
				.getHeight());
		}

		static Picture read(final Path file) {
			final Photo photo = new PhotoReader().read(file);
			return new Picture(photo.pixels().orElseThrow().update(null).getCurrentStorageArray().clone(), photo.facts().width(), photo.facts()
				.height());
		}

		BufferedImage image() {
			final BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
			image.setRGB(0, 0, width, height, argb, 0, width);
			return image;
		}

		Picture inside(final Borders borders) {
			return new Picture(borders.inside(argb, width, height), borders.width(width), borders.height(height));
		}

		Picture turned(final Turn turn) {
			return turn.isTransposed() ? new Picture(turn.of(argb, width, height), height, width) : new Picture(turn.of(argb, width, height), width,
				height);
		}

		Fingerprint fingerprint() {
			return Pdq.of(argb, width, height);
		}
	}

	/** What was found of a questioned picture and another. */
	private record Found(int plain, int nearest, boolean registered) {

		static Found of(final Picture questioned, final Picture other) {
			final int plain = questioned.fingerprint().hash().distance(other.fingerprint().hash());
			int nearest = 257;
			Picture best = questioned, bestOther = other;
			for (final Picture q : parts(questioned))
				for (final Picture o : parts(other))
					for (final Turn turn : Turn.values()) {
						final Picture turned = q.turned(turn);
						final int bits = turned.fingerprint().hash().distance(o.fingerprint().hash());
						if (bits >= nearest) continue;
						nearest = bits;
						best = turned;
						bestOther = o;
					}
			return new Found(plain, nearest, Registration.of(best.argb, best.width, best.height, bestOther.argb, bestOther.width, bestOther.height)
				.isRegistered());
		}

		private static List<Picture> parts(final Picture picture) {
			final Borders borders = Borders.of(picture.argb, picture.width, picture.height);
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
		files(DATA.resolve("london/neutral_front"), ".jpg").forEach(file -> pictures.add(Picture.read(file)));
		files(DATA.resolve("lfw-a"), "_0001.jpg").stream().limit(50).forEach(file -> pictures.add(Picture.read(file)));
		head("copies of " + pictures.size() + " photographs");
		final BufferedImage last = pictures.get(0).image();
		for (final Map.Entry<String, UnaryOperator<BufferedImage>> change : changes(last).entrySet())
			row(change.getKey(), pictures.stream().skip(1).map(picture -> Found.of(Picture.of(change.getValue().apply(picture.image())), picture))
				.toList());
	}

	private static Map<String, UnaryOperator<BufferedImage>> changes(final BufferedImage other) {
		final Map<String, UnaryOperator<BufferedImage>> changes = new LinkedHashMap<>();
		for (final int quality : new int[] { 90, 50, 20 })
			changes.put("JPEG " + quality, image -> jpeg(image, quality));
		for (final double scale : new double[] { 0.5, 0.25, 0.12 })
			changes.put("scale " + scale + ", JPEG 85", image -> jpeg(drawn(image, (int) (image.getWidth() * scale), (int) (image.getHeight() * scale),
				image.getWidth(), image.getHeight(), 0, 0), 85));
		changes.put("30 grey levels brighter", image -> new RescaleOp(1, 30, null).filter(image, null));
		changes.put("contrast 1.3", image -> new RescaleOp(1.3f, -38, null).filter(image, null));
		changes.put("mirrored, scale 0.6, JPEG 75", image -> jpeg(turned(image, Turn.MIRRORED, 0.6), 75));
		changes.put("turned left, scale 0.6, JPEG 75", image -> jpeg(turned(image, Turn.LEFT, 0.6), 75));
		changes.put("black bars, 16 in 100 at top and bottom, JPEG 75", image -> jpeg(barred(image), 75));
		changes.put("caption over the picture", CopiesMeasured::captioned);
		changes.put("turned by 2 degrees", image -> rotated(image, 2));
		for (final double part : new double[] { 0.02, 0.05 })
			changes.put(Math.round(100 * part) + " in 100 cut off each side", image -> cropped(image, part));
		for (final double part : new double[] { 0.3, 0.45, 0.6 })
			changes.put("the lowest " + Math.round(100 * part) + " in 100 replaced", image -> replaced(image, other, part));
		return changes;
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

	private static BufferedImage jpeg(final BufferedImage image, final int quality) {
		try {
			final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			final ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
			final ImageWriteParam how = writer.getDefaultWriteParam();
			how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			how.setCompressionQuality(quality / 100f);
			writer.setOutput(ImageIO.createImageOutputStream(bytes));
			writer.write(null, new IIOImage(image, null, null), how);
			writer.dispose();
			return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
		}
		catch (final IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The section of a picture at (x, y), as large as stated, made {@code width} x {@code height} by means of areas. */
	private static BufferedImage drawn(final BufferedImage image, final int width, final int height, final int w, final int h, final int x,
		final int y)
	{
		final BufferedImage section = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
		section.createGraphics().drawImage(image, -x, -y, null);
		final BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		drawn.createGraphics().drawImage(width < w ? section.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING) : section, 0, 0,
			null);
		return drawn;
	}

	private static BufferedImage turned(final BufferedImage image, final Turn turn, final double scale) {
		final BufferedImage turned = Picture.of(image).turned(turn).image();
		return drawn(turned, (int) (turned.getWidth() * scale), (int) (turned.getHeight() * scale), turned.getWidth(), turned.getHeight(), 0, 0);
	}

	private static BufferedImage barred(final BufferedImage image) {
		final int bar = Math.round(image.getHeight() * 0.16f);
		final BufferedImage barred = new BufferedImage(image.getWidth(), image.getHeight() + 2 * bar, BufferedImage.TYPE_INT_RGB);
		barred.createGraphics().drawImage(image, 0, bar, null);
		return barred;
	}

	private static BufferedImage captioned(final BufferedImage image) {
		final BufferedImage captioned = drawn(image, image.getWidth(), image.getHeight(), image.getWidth(), image.getHeight(), 0, 0);
		final Graphics2D to = captioned.createGraphics();
		final int high = image.getHeight() / 9;
		to.setColor(Color.BLACK);
		to.fillRect(0, image.getHeight() - 2 * high, image.getWidth(), high * 3 / 2);
		to.setColor(Color.WHITE);
		to.setFont(new Font(Font.SANS_SERIF, Font.BOLD, high));
		to.drawString("LOOK AT THIS", image.getWidth() / 20, image.getHeight() - high);
		return captioned;
	}

	private static BufferedImage rotated(final BufferedImage image, final double degrees) {
		final BufferedImage rotated = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
		final Graphics2D to = rotated.createGraphics();
		to.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		to.drawImage(image, AffineTransform.getRotateInstance(Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0), null);
		return rotated;
	}

	private static BufferedImage cropped(final BufferedImage image, final double part) {
		final int x = (int) Math.round(image.getWidth() * part), y = (int) Math.round(image.getHeight() * part);
		return drawn(image, image.getWidth() - 2 * x, image.getHeight() - 2 * y, image.getWidth() - 2 * x, image.getHeight() - 2 * y, x, y);
	}

	private static BufferedImage replaced(final BufferedImage image, final BufferedImage other, final double part) {
		final BufferedImage replaced = drawn(image, image.getWidth(), image.getHeight(), image.getWidth(), image.getHeight(), 0, 0);
		final int from = (int) Math.round(image.getHeight() * (1 - part));
		replaced.createGraphics().drawImage(other, 0, from, image.getWidth(), image.getHeight(), 0, 0, other.getWidth(), other.getHeight(), null);
		return replaced;
	}
}
