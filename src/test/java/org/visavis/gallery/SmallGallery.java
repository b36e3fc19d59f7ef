package org.visavis.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visavis.file.Sha256;
import org.visavis.table.CsvFile;
import org.visavis.table.FacesTable;

/** Galleries of made-up photographs with random unit vectors, for tests of all that knows no photograph. */
public final class SmallGallery {

	public static final String RECOGNISER = "sface";
	public static final int DIMENSIONS = 8;
	static final String ROOT = "/photographs";
	private static final StoredFile NONE = new StoredFile("", 0, 0, "");

	private SmallGallery() {}

	/** A kind of gallery whose parts have at most so many faces. */
	public static GalleryManifest kind(final int rowsPerPart) {
		return new GalleryManifest(GalleryManifest.FORMAT, "Visavis test", new GalleryManifest.MethodUsed("fast", "0".repeat(64), "", List.of(
			RECOGNISER)), Map.of("face", "all"), "", rowsPerPart, 0, 0, NONE, NONE, NONE, List.of());
	}

	/** The SHA-256 of a photograph by its number. */
	public static String sha256(final int number) {
		return Sha256.of(("photograph " + number).getBytes(StandardCharsets.UTF_8));
	}

	/** A photograph with as many faces as its number modulo 4. */
	public static EnrolledImage image(final int number) {
		final String sha256 = sha256(number), id = ImageRow.id(sha256);
		final int faces = number % 4;
		final List<byte[]> lines = IntStream.rangeClosed(1, faces).mapToObj(face -> {
			final List<String> cells = new ArrayList<>(Collections.nCopies(FacesTable.HEADER.size(), ""));
			cells.set(0, id + "." + face);
			cells.set(1, id);
			cells.set(2, Integer.toString(face));
			return CsvFile.line(cells).getBytes(StandardCharsets.UTF_8);
		}).toList();
		final byte[] suitability = new byte[faces];
		for (int i = 0; i < faces; i++)
			suitability[i] = (byte) ((number + i) % 3);
		final String row = id + "," + sha256 + "," + sha256 + ",1000,JPEG,640,480,1," + faces + "," + faces + ",,\"no, problem\",\n";
		return new EnrolledImage(sha256, row.getBytes(StandardCharsets.UTF_8), lines, suitability, List.of(vectors(new Random(number), faces)));
	}

	private static byte[] vectors(final Random random, final int count) {
		final ByteBuffer bytes = ByteBuffer.allocate(count * DIMENSIONS * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
		for (int i = 0; i < count; i++) {
			final double[] values = random.doubles(DIMENSIONS, -1, 1).toArray();
			final double length = Math.sqrt(Arrays.stream(values).map(v -> v * v).sum());
			for (final double value : values)
				bytes.putFloat((float) (value / length));
		}
		return bytes.array();
	}

	/** The file of a photograph. */
	static FileRow file(final int number) {
		return new FileRow(ROOT, number + ".jpg", 1000, number, sha256(number), FileRow.State.PRESENT);
	}

	/** Enrols photographs by their numbers, in so many segments, and commits. */
	public static Gallery enrol(final Path folder, final int rowsPerPart, final int segments, final int... numbers) throws IOException {
		try (GalleryWriter writer = GalleryWriter.open(folder, kind(rowsPerPart), false)) {
			add(writer, segments, numbers);
			return writer.commit(change(writer, Erased.nothing()));
		}
	}

	static void add(final GalleryWriter writer, final int segments, final int... numbers) throws IOException {
		for (int s = 0; s < segments; s++) {
			final int segment = s;
			final int[] its = IntStream.range(0, numbers.length).filter(i -> i % segments == segment).map(i -> numbers[i]).toArray();
			writer.segments().add(IntStream.of(its).mapToObj(SmallGallery::image).toList(), IntStream.of(its).mapToObj(SmallGallery::file).toList());
		}
	}

	/** A change that adds what the segments hold. */
	static Change change(final GalleryWriter writer, final Erased erased) {
		return new Change("", () -> List.<FileRow>of().iterator(), erased, Set.of(), "", "", "enrol", Map.of());
	}

	/** The content of a gallery's files by their names, but for its history. */
	public static Map<String, String> bytes(final Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			final Map<String, String> hashes = new TreeMap<>();
			for (final Iterator<Path> all = files.filter(Files::isRegularFile).iterator(); all.hasNext();) {
				final Path file = all.next();
				if (!file.endsWith(GalleryHistory.NAME)) hashes.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
			}
			return hashes;
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
