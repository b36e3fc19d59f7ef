package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.visavis.evaluate.Curve;
import org.visavis.evaluate.Curves;
import org.visavis.evaluate.Validation.Section;
import org.visavis.evaluate.Validation;

/** The points of every curve, one table a kind of curve, section by section in their drawing order. */
final class CurveTables {

	private static final int DIGITS = 7;
	private static final Map<String, Function<Curves, List<Curve>>> KINDS = new TreeMap<>(Map.of( //
		"det.csv", curves -> List.of(curves.det()), //
		"tippett.csv", curves -> List.of(curves.tippett().mated(), curves.tippett().nonMated()), //
		"pav.csv", curves -> List.of(curves.pav()), //
		"ece.csv", curves -> List.of(curves.ece().system(), curves.ece().neutral(), curves.ece().afterPav())));

	private CurveTables() {}

	/** Writes them into a folder. */
	static void write(final Path folder, final Validation validation) throws IOException {
		for (final Map.Entry<String, Function<Curves, List<Curve>>> kind : KINDS.entrySet()) {
			final Rows rows = new Rows("section,name,curve,x,y");
			for (int i = 0; i < validation.sections().size(); i++) {
				final Section section = validation.sections().get(i);
				if (section.evaluation().isEmpty()) continue;
				for (final Curve curve : kind.getValue().apply(section.evaluation().get().curves()))
					points(rows, Integer.toString(i + 1), section.name(), curve);
			}
			rows.write(folder.resolve(kind.getKey()));
		}
		final Rows hits = new Rows("section,name,curve,x,y");
		for (final Validation.Ranks ranks : validation.ranks())
			points(hits, "", ranks.collection(), ranks.curve().hits());
		hits.write(folder.resolve("hits.csv"));
	}

	private static void points(final Rows rows, final String section, final String name, final Curve curve) {
		final double[] x = curve.x(), y = curve.y();
		for (int i = 0; i < x.length; i++)
			rows.row().text(section).text(name).text(curve.name()).number(x[i], DIGITS).number(y[i], DIGITS);
	}
}
