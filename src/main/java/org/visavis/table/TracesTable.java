package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.visavis.geometry.AffineTransform;
import org.visavis.geometry.Box;
import org.visavis.trace.Trace;
import org.visavis.trace.Verdict;

/** traces.csv: what each questioned picture, and each face in it, has in common with each candidate compared in full. */
public final class TracesTable {

	public static final String NAME = "traces.csv";

	private static final List<String> HEADER = List.of("questioned", "candidate", "face", "kind", "verdict", "region_x", "region_y",
		"region_width", "region_height", "mirrored", "scale", "a", "b", "c", "d", "e", "f", "grid", "textured", "locked", "locked_share",
		"largest_region", "firm_region", "strength", "residual", "hash_bits", "band_fine", "band_middle", "band_coarse", "cycles_per_pixel",
		"cycles_per_interocular", "interocular", "equal_share", "picture");

	private TracesTable() {}

	/** Writes traces.csv. */
	public static void write(final Path record, final List<TracedPair> pairs) throws IOException {
		CsvFile.write(record.resolve(NAME), HEADER, pairs.stream().map(TracesTable::row));
	}

	private static List<String> row(final TracedPair pair) {
		final Trace trace = pair.trace();
		final List<String> row = new ArrayList<>(List.of(pair.questioned(), pair.candidate(), pair.face(), trace.verdict().name().toLowerCase(
			Locale.ROOT), words(trace)));
		final Box region = trace.region().orElse(null);
		for (int i = 0; i < 4; i++)
			row.add(region == null ? "" : FixedDigits.of(new double[] { region.x(), region.y(), region.width(), region.height() }[i], 1));
		addTransform(row, trace.transform());
		addMeasures(row, trace.measures());
		row.add(pair.picture());
		return row;
	}

	/** Whether a row links the questioned picture, or a face in it, to the candidate. */
	public static boolean isLink(final Map<String, String> row) {
		return Verdict.valueOf(row.get("kind").toUpperCase(Locale.ROOT)).isLink();
	}

	/** The columns from kind to equal_share in which a row differs from what would be written of a trace, in order. */
	public static List<String> differing(final Map<String, String> row, final Trace trace) {
		final List<String> now = row(new TracedPair("", "", "", trace, ""));
		return IntStream.range(HEADER.indexOf("kind"), HEADER.indexOf("picture")).filter(i -> !now.get(i).equals(row.get(HEADER.get(i))))
			.mapToObj(HEADER::get).toList();
	}

	/** The verdict as a sentence has it. */
	public static String words(final Trace trace) {
		final Trace.Measures measures = trace.measures();
		if (trace.verdict() == Verdict.INCONCLUSIVE) return trace.verdict() + " (" + trace.reason() + ")";
		if (trace.verdict() == Verdict.IDENTICAL && trace.region().isEmpty()) return "all pixels identical";
		if (trace.verdict() != Verdict.SAME) return trace.verdict().toString();
		final boolean isFace = !Double.isNaN(measures.cyclesPerInterocular());
		if (measures.cyclesPerPixel() == 0) return trace.verdict() + " in parts: over the whole the coarse structure differs already";
		return trace.verdict() + ", structure shared up to " + (isFace ? FixedDigits.of(measures.cyclesPerInterocular(), 1) +
			" cycles per interocular distance" : FixedDigits.of(measures.cyclesPerPixel(), 2) + " cycles per pixel");
	}

	private static void addTransform(final List<String> row, final AffineTransform t) {
		row.add(Boolean.toString(t.mirrors()));
		for (final double value : new double[] { t.scale(), t.a(), t.b(), t.c(), t.d(), t.e(), t.f() })
			row.add(number(value, 4));
	}

	private static void addMeasures(final List<String> row, final Trace.Measures m) {
		for (final int count : new int[] { m.side(), m.textured(), m.locked() }) row.add(Integer.toString(count));
		row.add(number(m.lockedShare(), 3));
		row.add(Integer.toString(m.largestRegion()));
		row.add(Integer.toString(m.firmRegion()));
		row.add(number(m.strength(), 2));
		row.add(number(m.residual(), 3));
		row.add(Integer.toString(m.hashDistance()));
		for (final double band : m.bands()) row.add(number(band, 3));
		row.addAll(List.of(number(m.cyclesPerPixel(), 3), number(m.cyclesPerInterocular(), 2), number(m.interocular(), 1), number(m
			.equalShare(), 3)));
	}

	private static String number(final double value, final int digits) {
		return Double.isNaN(value) ? "" : FixedDigits.of(value, digits);
	}
}
