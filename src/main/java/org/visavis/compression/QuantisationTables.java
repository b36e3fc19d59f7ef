package org.visavis.compression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.visavis.file.Bytes;
import org.visavis.file.Chunk;
import org.visavis.header.JpegFrame;

/**
 * The quantisation tables of a picture's components (ITU-T T.81, B.2.4.1): that of the first, which is luma in nearly all, and
 * that of the others.
 *
 * @param luma 64 steps of 1..65535 row by row, the constant part first
 * @param chroma likewise; no steps in a picture of one component
 */
public record QuantisationTables(List<Integer> luma, List<Integer> chroma) {

	private static final int SIDE = 8, STEPS = SIDE * SIDE;
	private static final int[] PLACES = zigzag();

	public QuantisationTables {
		luma = List.copyOf(luma);
		chroma = List.copyOf(chroma);
	}

	/** Of tables row by row. */
	static QuantisationTables of(final int[] luma, final int[] chroma) {
		return new QuantisationTables(Arrays.stream(luma).boxed().toList(), Arrays.stream(chroma).boxed().toList());
	}

	/** Those of a JPEG file before its first scan; empty where one that its frame names is missing or cut off. */
	public static Optional<QuantisationTables> of(final Bytes file) {
		final List<Chunk> segments = Chunk.ofJpeg(file, 0);
		final Map<Integer, List<Integer>> tables = new HashMap<>();
		segments.stream().filter(segment -> segment.name().equals("db")).forEach(segment -> read(segment, file, tables));
		final Optional<Chunk> frame = segments.stream().filter(JpegFrame::isOne).findFirst();
		if (frame.isEmpty() || frame.get().length() < 9) return Optional.empty();
		final int at = frame.get().start() + 6, components = Math.min(file.u8(at - 1), (frame.get().length() - 6) / 3);
		if (components < 1) return Optional.empty();
		final List<Integer> luma = tables.get(file.u8(at + 2)), chroma = components == 1 ? List.of() : tables.get(file.u8(at + 5));
		return luma == null || chroma == null ? Optional.empty() : Optional.of(new QuantisationTables(luma, chroma));
	}

	/** 64 values in zigzag order, of one or two bytes. */
	private static void read(final Chunk segment, final Bytes file, final Map<Integer, List<Integer>> tables) {
		for (int at = segment.start(); at < segment.end();) {
			final int bytes = file.u8(at) >> 4 == 0 ? 1 : 2;
			if (at + 1 + STEPS * bytes > segment.end()) return;
			final Integer[] steps = new Integer[STEPS];
			for (int i = 0; i < STEPS; i++)
				steps[PLACES[i]] = bytes == 1 ? file.u8(at + 1 + i) : file.u16(at + 1 + 2 * i);
			tables.put(file.u8(at) & 15, new ArrayList<>(Arrays.asList(steps)));
			at += 1 + STEPS * bytes;
		}
	}

	/** Where each value of the zigzag order stands row by row: along the diagonals, up and down in turn (T.81, figure 5). */
	private static int[] zigzag() {
		final int[] places = new int[STEPS];
		int i = 0;
		for (int diagonal = 0; diagonal < 2 * SIDE - 1; diagonal++)
			for (int step = Math.max(0, diagonal - SIDE + 1); step <= Math.min(diagonal, SIDE - 1); step++)
				places[i++] = diagonal % 2 == 0 ? (diagonal - step) * SIDE + step : step * SIDE + diagonal - step;
		return places;
	}
}
