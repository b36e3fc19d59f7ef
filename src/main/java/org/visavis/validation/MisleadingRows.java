package org.visavis.validation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.visavis.calibrate.Bounds;
import org.visavis.evaluate.Evaluation;
import org.visavis.evaluate.Misleading;
import org.visavis.evaluate.Rate;
import org.visavis.page.Numerals;

/** How often the evidence of a set misleads by 10, 30, 100 ..., each judged up to the bounds. */
record MisleadingRows(Evaluation evaluation, Bounds bounds) {

	static final List<String> HEADER = RateCells.row(List.of("Pairs"), RateCells.header("Misleading", "Of pairs"),
		"At most (%)", "Decision");

	/** Cells for the table. */
	List<List<String>> rows() {
		return all().map(row -> RateCells.row(List.of(row.pairs), RateCells.of(row.rate), Numerals.percent(1 / row.k),
			row.reached ? row.decision().toString() : "beyond the bounds")).toList();
	}

	/** Of all that LRs within the bounds can reach. */
	Decision decision() {
		return Decision.all(all().filter(Row::reached).map(Row::decision).toList());
	}

	/** The share that comes nearest to its limit or exceeds it most, in words. */
	String worst() {
		return all().filter(Row::reached).max(Comparator.comparingDouble(Row::times)).map(worst -> "upper end " + Numerals
			.fixed(worst.times(), 2) + " times 1/k or less, the most at k = " + worst.factor()).orElse(
				"no LR reaches 10 or 1/10 within the bounds");
	}

	private Stream<Row> all() {
		return evaluation.misleading().stream().flatMap(by -> Stream.of(nonMated(by), mated(by)));
	}

	private Row nonMated(final Misleading by) {
		return new Row("non-mated, LR %s or more", by.k(), by.nonMated(), Math.log10(by.k()) <= bounds.high() + 1e-9);
	}

	private Row mated(final Misleading by) {
		return new Row("mated, LR 1/%s or less", by.k(), by.mated(), -Math.log10(by.k()) >= bounds.low() - 1e-9);
	}

	/**
	 * One class of pairs and one k.
	 *
	 * @param reached whether the bounds allow an LR of k for non-mated, of 1/k for mated pairs
	 */
	private record Row(String pairs, double k, Rate rate, boolean reached) {

		Row {
			pairs = pairs.formatted(Numerals.count(Math.round(k)));
		}

		String factor() {
			return Numerals.count(Math.round(k));
		}

		/** Passed only if the upper end of the interval allows it; too few data if the share does and the end does not. */
		Decision decision() {
			if (rate.value() * k > 1) return Decision.NOT_PASSED;
			return times() <= 1 ? Decision.PASSED : Decision.INSUFFICIENT;
		}

		/** The upper end over 1/k. */
		double times() {
			return rate.wilson().high() * k;
		}
	}
}
