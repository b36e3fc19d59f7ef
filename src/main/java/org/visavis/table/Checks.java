package org.visavis.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All checks of an installation. */
public record Checks(List<Check> all) {

	private static final int NAMED = 3;

	public Checks {
		all = List.copyOf(all);
	}

	/** The checks of one kind, in order. */
	public Checks of(final Check.Kind kind) {
		return new Checks(all.stream().filter(check -> check.kind() == kind).toList());
	}

	/** The checks that ended in one way, in order. */
	public List<Check> ended(final Check.Verdict verdict) {
		return all.stream().filter(check -> check.verdict() == verdict).toList();
	}

	/** Whether none failed. */
	public boolean passed() {
		return ended(Check.Verdict.FAIL).isEmpty();
	}

	/** How it ended, without a full stop: how many passed, or which failed, of each kind the first by name. */
	public String verdict() {
		final List<Check> failed = ended(Check.Verdict.FAIL), differing = ended(Check.Verdict.DIFFERS);
		return (failed.isEmpty() ? "This installation passes " + (all.size() - differing.size()) + " checks"
			: "This installation fails " + failed.size() + " of " + all.size() + " checks: " + named(failed)) + (differing
				.isEmpty() ? "" : "; differs, which alone is no failure: " + named(differing));
	}

	private static String named(final List<Check> some) {
		final Map<Check.Kind, List<String>> items = some.stream().collect(Collectors.groupingBy(Check::kind, TreeMap::new,
			Collectors.mapping(Check::item, Collectors.toList())));
		return items.entrySet().stream().map(kind -> kind.getKey() + " " + first(kind.getValue())).collect(Collectors.joining(
			"; "));
	}

	private static String first(final List<String> items) {
		return String.join(", ", items.subList(0, Math.min(NAMED, items.size()))) + (items.size() > NAMED ? " and " + (items
			.size() - NAMED) + " more" : "");
	}
}
