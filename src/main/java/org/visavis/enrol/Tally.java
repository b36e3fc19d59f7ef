package org.visavis.enrol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** What an enrolment counts, in the order in which it is said. Safe for several threads. */
final class Tally {

	final AtomicLong read = new AtomicLong(), enrolled = new AtomicLong(), noPicture = new AtomicLong(), same = new AtomicLong(), erased = new AtomicLong(), partly = new AtomicLong(),
			unreadable = new AtomicLong(), clashing = new AtomicLong(), changed = new AtomicLong(), tooLarge = new AtomicLong(), vanished = new AtomicLong();

	/** The counts by what they are of. */
	Map<String, Long> counts() {
		final Map<String, Long> counts = new LinkedHashMap<>();
		counts.put("files read", read.get());
		counts.put("enrolled", enrolled.get());
		counts.put("of them no readable photographs (their rows say why)", noPicture.get());
		counts.put("files with a content that was there already", same.get());
		counts.put("skipped, since erased before (again=true enrols them)", erased.get());
		counts.put("photographs without the faces that were erased before (again=true enrols them)", partly.get());
		counts.put("files that cannot be read", unreadable.get());
		counts.put("files with the id of another photograph, left out (enrol them in another gallery)", clashing.get());
		counts.put("files that changed meanwhile (the same line reads them again)", changed.get());
		counts.put("photographs for which the memory did not last (the same line tries them again; give it more)", tooLarge.get());
		counts.put("vanished, left out of searches", vanished.get());
		return counts;
	}

	/** A count in words. */
	static String of(final long count, final String plural) {
		return count + " " + (count == 1 ? plural.replaceFirst("\\b(file|photograph|face)s\\b", "$1") : plural);
	}

	/** Those that are not 0, in words; "nothing new" where all are. */
	String words() {
		final String words = counts().entrySet().stream().filter(count -> count.getValue() > 0).map(count -> of(count.getValue(),
			count.getKey())).collect(Collectors.joining(", "));
		return words.isEmpty() ? "nothing new" : words;
	}
}
