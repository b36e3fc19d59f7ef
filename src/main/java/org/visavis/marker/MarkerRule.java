package org.visavis.marker;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.visavis.file.VisibleText;
import org.visavis.metadata.Stated;

/**
 * A line of generators.tsv: where a generator writes what.
 *
 * @param group of the field, whole
 * @param field its name, whole
 * @param text somewhere in its value; what the first brackets hold, or all of it, is quoted
 */
record MarkerRule(String name, MarkerKind kind, Pattern group, Pattern field, Pattern text, String worth) {

	private static final int COLUMNS = 6, QUOTED = 200;

	static MarkerRule of(final String line) {
		final String[] cells = line.split("\t", -1);
		if (cells.length != COLUMNS) throw new IllegalArgumentException("generators.tsv has a line of " + cells.length +
			" cells: " + line);
		return new MarkerRule(cells[0], MarkerKind.of(cells[1]), Pattern.compile(cells[2]), Pattern.compile(cells[3]), Pattern
			.compile(cells[4], Pattern.DOTALL), Worth.of(cells[5]));
	}

	Optional<Marker> in(final Stated stated) {
		if (!group.matcher(stated.group()).matches() || !field.matcher(stated.name()).matches()) return Optional.empty();
		final Matcher found = text.matcher(stated.value());
		if (!found.find()) return Optional.empty();
		final String quoted = found.groupCount() > 0 && found.group(1) != null ? found.group(1) : found.group();
		return Optional.of(new Marker(name, kind, stated.group() + " " + VisibleText.of(stated.name()), stated.offset(), VisibleText
			.of(quoted.length() > QUOTED ? quoted.substring(0, QUOTED) + " ..." : quoted), worth));
	}
}
