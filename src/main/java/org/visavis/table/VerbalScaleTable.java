package org.visavis.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.visavis.calibrate.VerbalScale;

/** verbal_scale.csv: the verbal scale, from the strongest support for one person to the strongest for two. */
public final class VerbalScaleTable {

	private static final List<String> HEADER = List.of("likelihood_ratio", "log10_lr_from", "log10_lr_to", "support");

	private VerbalScaleTable() {}

	/** Writes verbal_scale.csv. */
	public static void write(final Path record) throws IOException {
		final List<List<String>> rows = new ArrayList<>();
		for (final VerbalScale term : VerbalScale.values())
			if (term != VerbalScale.NEITHER) rows.add(row(term, true));
		Collections.reverse(rows);
		final String two = ratio(VerbalScale.WEAK, "");
		rows.add(List.of("above 1/" + two + " to below " + two, log10(VerbalScale.WEAK, "-"), log10(VerbalScale.WEAK, ""),
			VerbalScale.NEITHER.support(true)));
		for (final VerbalScale term : VerbalScale.values())
			if (term != VerbalScale.NEITHER) rows.add(row(term, false));
		CsvFile.write(record.resolve("verbal_scale.csv"), HEADER, rows.stream());
	}

	private static List<String> row(final VerbalScale term, final boolean onePerson) {
		final String inverse = onePerson ? "" : "1/", sign = onePerson ? "" : "-";
		final boolean last = term.ordinal() == VerbalScale.values().length - 1;
		if (last) return List.of(ratio(term, inverse) + (onePerson ? " and above" : " and below"), log10(term, sign), "", term
			.support(onePerson));
		final VerbalScale next = VerbalScale.values()[term.ordinal() + 1];
		return List.of(ratio(term, inverse) + " to " + (onePerson ? "below " : "above ") + ratio(next, inverse), log10(term,
			sign), log10(next, sign), term.support(onePerson));
	}

	private static String ratio(final VerbalScale term, final String inverse) {
		return inverse + String.format(Locale.ROOT, "%,d", term.lowest());
	}

	private static String log10(final VerbalScale term, final String sign) {
		return sign + FixedDigits.of(Math.log10(term.lowest()), 6);
	}
}
