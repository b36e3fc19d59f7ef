package org.visavis.repeat;

import java.util.ArrayList;
import java.util.List;

import org.visavis.repeat.Reproduced.How;

/** What making a record again shows, in a sentence: how many files were made again, which only nearly, and which not. */
public final class ReproducedInWords {

	private static final int NAMED = 10;

	private ReproducedInWords() {}

	/** Of a record that follows from its photographs, without a full stop. */
	public static String of(final List<Reproduced> all) {
		final List<String> made = new ArrayList<>(List.of(files(all, How.SAME_BYTES).size() + " with the same bytes"));
		final List<String> content = files(all, How.SAME_CONTENT), digits = files(all, How.WITHIN_TOLERANCE), not = files(all,
			How.NOT_MADE);
		if (!content.isEmpty()) made.add(content.size() + " with the same content in other bytes (" + named(content) + ")");
		if (!digits.isEmpty()) made.add(digits.size() + " the same within the last digits of this processor (" + named(
			digits) + ")");
		return "made again from the photographs: " + String.join(", ", made) + (not.isEmpty() ? ""
			: "; not made again, and so not checked: " + named(not));
	}

	private static List<String> files(final List<Reproduced> all, final How how) {
		return all.stream().filter(file -> file.how() == how).map(Reproduced::file).toList();
	}

	/** The files by name, those in a folder together. */
	private static String named(final List<String> files) {
		final List<String> names = files.stream().map(file -> file.replaceFirst("/.*", "/")).distinct().toList();
		return String.join(", ", names.subList(0, Math.min(NAMED, names.size()))) + (names.size() > NAMED ? " and " + (names
			.size() - NAMED) + " more (Results has all)" : "");
	}
}
