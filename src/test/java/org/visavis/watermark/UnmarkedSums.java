package org.visavis.watermark;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.visavis.image.PhotoReader;
import org.visavis.watermark.Place.View;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

/**
 * Writes what is correlated with payloads when a photograph is searched, for {@code unmarked_searches.py}, to the standard output: of each
 * photograph its path, then for each view, each length of payload, each reading and each turn of rows: turn, number of grids, and of each
 * grid which bits are seen (bytes) and the centred sums, of length 1 (floats); after the last turn -1. Arguments: for each folder of
 * ../shared/data its name and how many of its photographs, evenly spread.
 */
public final class UnmarkedSums {

	private static final Path DATA = Path.of("../shared/data");

	private final DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
	/** One payload of each length; those of a length are centred alike. */
	private final Map<Integer, Payload> lengths = new TreeMap<>();

	private UnmarkedSums() {
		Payload.known().forEach(payload -> lengths.put(payload.length(), payload));
	}

	public static void main(final String[] args) throws IOException {
		final UnmarkedSums sums = new UnmarkedSums();
		for (int i = 0; i < args.length; i += 2) sums.ofFolder(DATA.resolve(args[i]), Integer.parseInt(args[i + 1]));
		sums.out.flush();
	}

	private void ofFolder(final Path folder, final int most) throws IOException {
		final List<Path> all;
		try (Stream<Path> files = Files.walk(folder)) {
			all = files.filter(file -> file.toString().endsWith(".jpg")).sorted().toList();
		}
		final int count = Math.min(most, all.size());
		for (int i = 0; i < count; i++) {
			final Path file = all.get((int) ((long) i * all.size() / count));
			out.writeUTF(DATA.relativize(file).toString());
			write(new PhotoReader().read(file).pixels().orElseThrow());
		}
	}

	private void write(final ArrayImg<ARGBType, IntArray> pixels) throws IOException {
		final Chroma chroma = Chroma.of(pixels);
		for (final View view : View.values()) {
			final Map<Reading, List<Cells>> grids = new EnumMap<>(Reading.class);
			for (final Reading reading : Reading.values()) grids.put(reading, grids(view, pixels, chroma, reading));
			for (final Payload payload : lengths.values())
				for (final Reading reading : Reading.values()) write(view, payload, grids.get(reading));
		}
	}

	private void write(final View view, final Payload payload, final List<Cells> grids) throws IOException {
		final Map<Integer, List<Sums>> turns = new TreeMap<>();
		for (final Cells cells : grids)
			if (payload.length() * Grid.LEAST <= cells.soft.length) cells.add(payload, view == View.CROPPED, turns);
		for (final Map.Entry<Integer, List<Sums>> turn : turns.entrySet()) write(turn.getKey(), turn.getValue());
		out.writeInt(-1);
	}

	private void write(final int turn, final List<Sums> grids) throws IOException {
		out.writeInt(turn);
		out.writeInt(grids.size());
		for (final Sums sums : grids) {
			for (final boolean seen : sums.seen()) out.writeByte(seen ? 1 : 0);
			final double length = Math.sqrt(sums.product(sums));
			for (final double value : sums.values()) out.writeFloat((float) (length == 0 ? 0 : value / length));
		}
	}

	private static List<Cells> grids(final View view, final ArrayImg<ARGBType, IntArray> pixels, final Chroma chroma, final Reading reading) {
		if (view == View.AS_IT_STANDS) return List.of(Cells.of(chroma, 0, 0, reading));
		if (view == View.RESIZED) return chroma.size().origins().stream().map(origin -> Cells.of(Chroma.resized(pixels, origin), 0, 0, reading))
			.toList();
		final List<Cells> grids = new ArrayList<>();
		for (int top = 0; top < Blocks.SIDE; top += reading.step())
			for (int left = 0; left < Blocks.SIDE; left += reading.step()) grids.add(Cells.of(chroma, left, top, reading));
		return grids;
	}

	/** Soft values of a grid of blocks. */
	private record Cells(int columns, double[] soft) {

		static Cells of(final Chroma chroma, final int left, final int top, final Reading reading) {
			final Blocks blocks = Blocks.of(chroma.squares(), chroma.size(), left, top);
			return new Cells(blocks.columns(), reading.soft(blocks));
		}

		void add(final Payload payload, final boolean isCut, final Map<Integer, List<Sums>> turns) {
			final int bits = payload.length();
			final Folding folding = new Folding(soft, columns, bits);
			if (!isCut) add(folding.turned(columns % bits), payload, columns % bits, turns);
			for (int turn = 0; turn < bits && isCut; turn += payload.isText() ? Grid.TURN : 1) {
				final Sums sums = folding.turned(turn);
				if (sums.count() >= Grid.LEAST_SEEN) add(sums, payload, turn, turns);
			}
		}

		private static void add(final Sums sums, final Payload payload, final int turn, final Map<Integer, List<Sums>> turns) {
			turns.computeIfAbsent(turn, key -> new ArrayList<>()).add(sums.centred(payload.period()));
		}
	}
}
