package org.visavis.plate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.visavis.UserError;
import org.visavis.exhibit.ExhibitFeature;
import org.visavis.file.Sha256;
import org.visavis.geometry.Point;
import org.visavis.request.Procedure;
import org.visavis.request.UserTable;
import org.visavis.table.FeaturesTable;

/**
 * The features of an exhibit that an examiner numbers, as the record keeps them.
 *
 * @param rows of the record's own file; empty if nothing is numbered
 */
public record ExhibitFeatures(List<List<String>> rows) {

	private static final int MOST = 99, LARGEST = 1_000_000;

	/**
	 * Reads an examiner's CSV file.
	 *
	 * @param path empty for no features
	 * @param faces whose features there may be
	 */
	public static ExhibitFeatures read(final String path, final List<String> faces) {
		if (path.isBlank()) return new ExhibitFeatures(List.of());
		final UserTable table = UserTable.read(Procedure.path("features", path));
		FeaturesTable.HEADER.forEach(table::require);
		if (table.rows().isEmpty() || table.rows().size() > MOST) throw new UserError(table.file() + " has " + table.rows()
			.size() + " rows; expected 1 to " + MOST + " features.");
		final List<List<String>> rows = new ArrayList<>();
		final Set<String> numbers = new HashSet<>();
		for (final UserTable.Row row : table.rows()) {
			final int number = (int) number(table, row, "number", 1, MOST);
			if (!faces.contains(row.get("face"))) throw new UserError(table.file() + ", line " + row.number() + ": face is '" +
				row.get("face") + "'; expected " + String.join(" or ", faces) + ".");
			if (!numbers.add(row.get("face") + " " + number)) throw new UserError(table.file() + ", line " + row.number() +
				": number " + number + " stands on " + row.get("face") + " twice; expected once.");
			rows.add(FeaturesTable.row(number, row.get("face"), at(table, row, "x"), at(table, row, "y"), at(table, row,
				"label_x"), at(table, row, "label_y"), row.get("text")));
		}
		return new ExhibitFeatures(rows);
	}

	/** Those on a face, in the order of the file. */
	public List<ExhibitFeature> on(final String face) {
		return rows.stream().filter(row -> row.get(1).equals(face)).map(row -> new ExhibitFeature(Integer.parseInt(row.get(
			0)), new Point(Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3))), new Point(Double.parseDouble(row.get(
				4)), Double.parseDouble(row.get(5))), row.get(6))).toList();
	}

	/** The text of the record's own file. */
	String csv() {
		return FeaturesTable.text(rows);
	}

	/** What the exhibit's name says of them; empty if there are none. */
	String name() {
		return rows.isEmpty() ? "" : "-features-" + Sha256.of(csv().getBytes(StandardCharsets.UTF_8)).substring(0, 8);
	}

	private static double at(final UserTable table, final UserTable.Row row, final String column) {
		return number(table, row, column, -LARGEST, LARGEST);
	}

	private static double number(final UserTable table, final UserTable.Row row, final String column, final double least,
		final double most)
	{
		try {
			final double number = Double.parseDouble(table.required(row, column));
			if (number >= least && number <= most) return number;
		}
		catch (final NumberFormatException e) {
			// refused below, like a number beyond the limits
		}
		throw new UserError(table.file() + ", line " + row.number() + ": " + column + " is '" + row.get(column) +
			"'; expected a number from " + (long) least + " to " + (long) most + ".");
	}
}
