package org.visavis.compression;

import java.util.List;
import java.util.Optional;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.header.Format;
import org.visavis.image.Brightness;
import org.visavis.image.BrightnessReader;

/** Examines how pictures were compressed. For one thread. */
public final class CompressionExaminer {

	private static final String NO_GRID = "not applicable: no JPEG file, and no grid of blocks is seen in it (never compressed, or " +
		"resized or changed since)";

	private final BrightnessReader reader = new BrightnessReader();

	/**
	 * What is seen of a picture, with what its maps are drawn from.
	 *
	 * @param picture empty where a problem stands in the way
	 * @param ghosts empty where the method cannot work
	 */
	public record Examined(Compression seen, Optional<Brightness> picture, Optional<Ghosts> ghosts) {}

	/** What is seen of a file; what it does wrong becomes the problem. */
	public Examined examine(final Format format, final Bytes file) {
		final Optional<QuantisationTables> tables = format.equals(Format.JPEG) ? tables(file) : Optional.empty();
		final List<TableWriter> writers = tables.map(TableWriters::of).orElse(List.of());
		try {
			final Brightness picture = reader.read(format, file);
			if (Math.min(picture.width(), picture.height()) < Grids.LEAST) throw new BadImage("has " + picture.width() + " x " + picture
				.height() + " px; at least " + Grids.LEAST + " a side are needed");
			return of(format, tables, writers, picture);
		}
		catch (final BadImage e) {
			return new Examined(new Compression(tables, writers, Optional.empty(), List.of(), "", String.valueOf(e.getMessage())), Optional
				.empty(), Optional.empty());
		}
	}

	private static Optional<QuantisationTables> tables(final Bytes file) {
		try {
			return QuantisationTables.of(file);
		}
		catch (final RuntimeException e) {
			return Optional.empty(); // cut off within a segment
		}
	}

	private static Examined of(final Format format, final Optional<QuantisationTables> tables, final List<TableWriter> writers,
		final Brightness picture)
	{
		final Grids grids = Grids.of(picture);
		if (!grids.isFound() && !format.equals(Format.JPEG)) return new Examined(new Compression(tables, writers, Optional.of(grids), List
			.of(), NO_GRID, ""), Optional.of(picture), Optional.empty());
		final Ghosts ghosts = Ghosts.of(picture, grids.isFound() ? grids.grid() : 0);
		if (ghosts.textured() < Ghosts.FEWEST) return new Examined(new Compression(tables, writers, Optional.of(grids), List.of(),
			tooFlat(ghosts), ""), Optional.of(picture), Optional.empty());
		final Compression seen = new Compression(tables, writers, Optional.of(grids), ghosts.qualities(), "", "");
		return new Examined(new Compression(tables, writers, seen.grids(), seen.ghosts(), note(seen), ""), Optional.of(picture), Optional.of(
			ghosts));
	}

	private static String tooFlat(final Ghosts ghosts) {
		return "not applicable: of the squares of " + Ghosts.SQUARE + " by " + Ghosts.SQUARE + " pixels " + ghosts.textured() +
			" have texture; at least " + Ghosts.FEWEST + " are needed";
	}

	private static String note(final Compression seen) {
		final String last = seen.tables().isEmpty() ? "" : " below the last, " + Compression.last(seen.tables()) + ",";
		if (seen.earlierQualities().isEmpty()) return "not applicable: no quality" + last +
			" stands out (compressed once, or before that with no lower quality, or resized or moved off the grid since)";
		return seen.tables().isEmpty() ? "no JPEG file: which of the qualities was the last is not known" : "qualities" + last +
			" can show";
	}
}
