package org.visavis.repeat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.visavis.repeat.Reproduced.How;

/** A text of a record beside the same text made again, in which numbers may differ by a part of themselves. */
final class NumbersInText {

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE]-?\\d+)?");

	private final String file;
	private final Matcher kept, made;
	private Optional<Reproduced> farthest = Optional.empty();
	private double share;

	private NumbersInText(final String file, final String kept, final String made) {
		this.file = file;
		this.kept = NUMBER.matcher(kept);
		this.made = NUMBER.matcher(made);
	}

	/** What differs most: by more than {@link Tolerances#OF_CALIBRATION}, or by no more. */
	static Reproduced compare(final String file, final String kept, final String made) {
		final Reproduced words = Reproduced.different(file, "the same words and so many numbers", "others");
		if (!NUMBER.matcher(kept).replaceAll("0").equals(NUMBER.matcher(made).replaceAll("0"))) return words;
		return new NumbersInText(file, kept, made).compared().orElse(words);
	}

	private Optional<Reproduced> compared() {
		while (kept.find() && made.find())
			if (!kept.group().equals(made.group())) take(Double.parseDouble(kept.group()), Double.parseDouble(made.group()));
		return farthest;
	}

	private void take(final double a, final double b) {
		final double now = Math.abs(a - b) / (Tolerances.OF_CALIBRATION * Math.max(Math.abs(a), Math.abs(b)));
		if (now <= share) return;
		share = now;
		farthest = Optional.of(new Reproduced(file, now > 1 ? How.DIFFERENT : How.WITHIN_TOLERANCE, made.group(), kept
			.group()));
	}
}
