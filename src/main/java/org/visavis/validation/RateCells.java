package org.visavis.validation;

import java.util.List;
import java.util.stream.Stream;

import org.visavis.evaluate.Interval;
import org.visavis.evaluate.Rate;
import org.visavis.page.Numerals;

/** A rate with its numbers and both intervals, as cells of a table. */
final class RateCells {

	private RateCells() {}

	/**
	 * The headers.
	 *
	 * @param counted what the rate counts
	 * @param of out of what
	 */
	static List<String> header(final String counted, final String of) {
		return List.of(counted, of, "Persons", "Share (%)", "Adjusted Wilson 95 % (%)", "Bootstrap 95 % (%)");
	}

	/** The cells beneath them. */
	static List<String> of(final Rate rate) {
		return of(rate, rate.wilson());
	}

	/** The cells beneath them, with another interval in place of the first. */
	static List<String> of(final Rate rate, final Interval stated) {
		return List.of(Numerals.count(rate.count()), Numerals.count(rate.of()), Numerals.count(rate.persons()), Numerals
			.percent(rate.value()), Numerals.percent(stated), Numerals.percent(rate.bootstrap()));
	}

	/** Cells, more cells and again cells of one row. */
	static List<String> row(final List<String> before, final List<String> cells, final String... after) {
		return Stream.of(before, cells, List.of(after)).flatMap(List::stream).toList();
	}
}
