package org.visavis.compression;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What is seen of how one picture was compressed.
 *
 * @param tables of a JPEG file; empty for other files and where they are damaged
 * @param writers that are known to write such tables
 * @param grids empty where a problem stands in the way
 * @param ghosts by rising quality; empty where the method cannot work
 * @param ghostNote why it cannot, or what its numbers rest on
 * @param problem why the pixels could not be examined; empty if they were
 */
public record Compression(Optional<QuantisationTables> tables, List<TableWriter> writers, Optional<Grids> grids,
	List<GhostQuality> ghosts, String ghostNote, String problem)
{

	/** With so large a share of squares that change least with a quality below the last, that quality is named. */
	public static final double NAMED = 0.3;

	/** Without tables no quality above this is named: near 100 every quality changes a picture as little as its rounding did. */
	public static final int HIGHEST_WITHOUT_TABLES = 95;

	public Compression {
		writers = List.copyOf(writers);
		ghosts = List.copyOf(ghosts);
	}

	/** The same with another problem. */
	public Compression because(final String reason) {
		return new Compression(tables, writers, grids, ghosts, ghostNote, reason);
	}

	/** The quality on libjpeg's scale that the tables state exactly; empty if they are none of it. */
	public OptionalInt quality() {
		return writers.stream().filter(writer -> writer.name().equals(TableScale.LIBJPEG.toString())).mapToInt(writer -> Integer.parseInt(
			writer.setting())).findFirst();
	}

	/** In words: who writes such tables. */
	public String writersInWords() {
		if (tables.isEmpty()) return "";
		return writers.isEmpty() ? "none known" : writers.stream().map(TableWriter::toString).collect(Collectors.joining("; "));
	}

	/** The qualities below the last with which many squares change least, most first; those up to 95 where the last is unknown. */
	public List<Integer> earlierQualities() {
		final int last = last(tables);
		return ghosts.stream().filter(ghost -> ghost.quality() < last && ghost.dipping() >= NAMED).sorted(Comparator.comparingDouble(
			GhostQuality::dipping).reversed()).map(GhostQuality::quality).toList();
	}

	/** The quality on libjpeg's scale whose luma table has the nearest mean step; above {@link #HIGHEST_WITHOUT_TABLES} where there are none. */
	static int last(final Optional<QuantisationTables> tables) {
		if (tables.isEmpty()) return HIGHEST_WITHOUT_TABLES + 1;
		int best = 1;
		for (int quality = 2; quality <= TableScale.BEST; quality++)
			if (distance(tables.get(), quality) <= distance(tables.get(), best)) best = quality;
		return best;
	}

	private static int distance(final QuantisationTables tables, final int quality) {
		return Math.abs(sum(tables) - sum(TableScale.LIBJPEG.tables(quality)));
	}

	private static int sum(final QuantisationTables tables) {
		return tables.luma().stream().mapToInt(step -> step).sum();
	}
}
