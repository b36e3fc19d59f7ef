package org.visavis.compression;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.visavis.file.BadImage;
import org.visavis.file.Bytes;
import org.visavis.header.Format;
import org.visavis.image.Brightness;
import org.visavis.image.BrightnessReader;

/**
 * Measures what the examination of compression finds in pictures that compression_pictures.py lists, and prints the tables of
 * docs/provenance.md: {@code CompressionValidation FOLDER [KINDS]}, KINDS being a regular expression. What was measured is kept
 * in measured.csv and not measured again.
 */
final class CompressionValidation {

	private final Path folder;
	private final BrightnessReader reader = new BrightnessReader();

	private CompressionValidation(final Path folder) {
		this.folder = folder;
	}

	public static void main(final String[] args) throws IOException, BadImage {
		final CompressionValidation validation = new CompressionValidation(Path.of(args[0]));
		final Path measured = validation.folder.resolve("measured.csv");
		final List<String> done = Files.exists(measured) ? Files.readAllLines(measured) : List.of();
		for (final String line : Files.readAllLines(validation.folder.resolve("list.csv"))) {
			final String[] cells = line.replaceAll("\"([^\"]*)\"", "").split(",", -1);
			final String kind = line.startsWith("\"") ? line.substring(1, line.indexOf('"', 1)).replace(',', ';') : cells[0];
			if (!kind.matches(args.length > 1 ? args[1] : ".*") || done.stream().anyMatch(row -> row.startsWith(kind + "," + cells[1] + ",")))
				continue;
			Files.writeString(measured, kind + "," + cells[1] + "," + validation.measured(kind, cells) + "\n", StandardOpenOption.CREATE,
				StandardOpenOption.APPEND);
		}
		if (args.length == 1) print(Files.readAllLines(measured));
	}

	/** Of pictures for the ghosts: named, AUC; of others: a region of each kind, any, one on the place, the grid. */
	private String measured(final String kind, final String[] cells) throws IOException, BadImage {
		final Bytes file = new Bytes(Files.readAllBytes(Path.of(cells[1])));
		final Brightness picture = reader.read(Format.of(file), file);
		final double[] box = cells[3].isEmpty() ? new double[0] : Arrays.stream(cells).skip(3).mapToDouble(Double::parseDouble).toArray();
		if (!kind.matches("(pasted|once).*")) return grids(Grids.of(picture), box);
		final Optional<QuantisationTables> tables = QuantisationTables.of(file);
		final Ghosts ghosts = Ghosts.of(picture, 0);
		final Compression seen = new Compression(tables, List.of(), Optional.empty(), ghosts.qualities(), "", "");
		return (seen.earlierQualities().isEmpty() ? 0 : 1) + "," + (box.length == 0 ? "" : (seen.earlierQualities().contains(Integer.valueOf(
			cells[2])) ? 1 : 0) + "," + auc(ghosts, Integer.parseInt(cells[2]), box));
	}

	private static String grids(final Grids grids, final double[] box) {
		final List<String> cells = new ArrayList<>();
		for (final GridRegion.Kind kind : GridRegion.Kind.values())
			cells.add(grids.regions().stream().anyMatch(region -> region.kind() == kind) ? "1" : "0");
		cells.add(grids.regions().isEmpty() ? "0" : "1");
		cells.add(box.length > 0 && grids.regions().stream().anyMatch(region -> overlap(region, box) > 0.4) ? "1" : "0");
		cells.add(grids.isFound() ? "1" : "0");
		return String.join(",", cells);
	}

	/** Intersection over union. */
	private static double overlap(final GridRegion region, final double[] box) {
		final double w = Math.min(box[0] + box[2], region.x() + region.width()) - Math.max(box[0], region.x());
		final double h = Math.min(box[1] + box[3], region.y() + region.height()) - Math.max(box[1], region.y());
		final double both = Math.max(0, w) * Math.max(0, h);
		return both / (box[2] * box[3] + region.width() * region.height() - both);
	}

	/** How often a square inside is brighter than one outside, ties half; squares across the border are left out. */
	private static double auc(final Ghosts ghosts, final int quality, final double[] box) {
		final List<Double> in = new ArrayList<>(), out = new ArrayList<>();
		final double[] map = ghosts.map(quality);
		for (int i = 0; i < map.length; i++) {
			final double x = i % ghosts.columns() * Ghosts.SQUARE, y = i / ghosts.columns() * Ghosts.SQUARE;
			final boolean apart = x + Ghosts.SQUARE <= box[0] || y + Ghosts.SQUARE <= box[1] || x >= box[0] + box[2] || y >= box[1] + box[3];
			if (apart) out.add(map[i]);
			else if (x >= box[0] && y >= box[1] && x + Ghosts.SQUARE <= box[0] + box[2] && y + Ghosts.SQUARE <= box[1] + box[3]) in.add(map[i]);
		}
		double above = 0;
		for (final double inside : in) for (final double outside : out) above += inside > outside ? 1 : inside == outside ? 0.5 : 0;
		return above / in.size() / out.size();
	}

	private static void print(final List<String> measured) {
		final Map<String, List<String[]>> kinds = new TreeMap<>();
		measured.forEach(line -> kinds.computeIfAbsent(line.split(",")[0], kind -> new ArrayList<>()).add(line.split(",")));
		kinds.forEach((kind, rows) -> {
			final StringBuilder line = new StringBuilder("| " + kind + " | " + rows.size());
			for (int cell = 2; cell < rows.get(0).length; cell++) {
				final int at = cell;
				final double[] values = rows.stream().mapToDouble(row -> Double.parseDouble(row[at])).sorted().toArray();
				line.append(kind.startsWith("pasted") && cell == 4 ? String.format(Locale.ROOT, " | %.3f (%.3f)", values[values.length / 2], values[values.length /
					10]) : " | " + (int) Arrays.stream(values).sum());
			}
			System.out.println(line + " |");
		});
	}
}
