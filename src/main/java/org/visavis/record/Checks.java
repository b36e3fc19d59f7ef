package org.visavis.record;

import java.util.List;
import java.util.stream.Collectors;

/** All checks of an installation. */
public record Checks(List<Check> all) {

	private static final int NAMED = 6;

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

	/** How it ended, without a full stop: how many passed, or which failed, the first of them by name. */
	public String verdict() {
		final List<Check> failed = ended(Check.Verdict.FAIL), differing = ended(Check.Verdict.DIFFERS);
		if (failed.isEmpty()) return "This installation passes " + (all.size() - differing.size()) + " checks" + (differing
			.isEmpty() ? "" : "; " + differing.size() + (differing.size() == 1 ? " library has" : " libraries have") + " another version");
		return "This installation fails " + failed.size() + " of " + all.size() + " checks: " + failed.stream().limit(NAMED)
			.map(check -> check.kind() + " " + check.item()).collect(Collectors.joining(", ")) + (failed.size() > NAMED
				? " and " + (failed.size() - NAMED) + " more" : "");
	}
}
