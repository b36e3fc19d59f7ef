package org.visavis.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.visavis.calibrate.RelevantPopulation;
import org.visavis.record.CaseFact;
import org.visavis.record.CaseFile;

/**
 * Whether the likelihood ratios of a record are for the other person whom a case file names; for the templates.
 *
 * @param relevant of the run; empty where it has no likelihood ratios
 */
public record StatedAlternative(CaseFile facts, Optional<RelevantPopulation> relevant) {

	private static final List<CaseFact> WHERE = List.of(CaseFact.PROPOSITION_TWO, CaseFact.POPULATION);
	private static final Pattern RELATIVE = Pattern.compile("\\b(twins?|brothers?|sisters?|siblings?|mothers?|fathers?|parents?|" +
		"sons?|daughters?|cousins?|aunts?|uncles?|nephews?|nieces?|relatives?|relations?|look-?alikes?)\\b"), NONE =
			Pattern.compile("(none|no|nobody|nothing|not|unknown)\\b.*", Pattern.DOTALL);

	/** The population of the case file where the calibration has one of that name and the run was for another; otherwise empty. */
	public String contradicted() {
		final String stated = text(CaseFact.POPULATION).replaceFirst("\\.$", "");
		return relevant.flatMap(run -> RelevantPopulation.names(run.calibration()).stream().filter(name -> name.equalsIgnoreCase(stated) &&
			!name.equals(run.name())).findFirst()).orElse("");
	}

	/** Whether it names relatives or look-alikes, of whom no likelihood ratio knows anything. */
	public boolean isRelative() {
		final String relatives = text(CaseFact.RELATIVES);
		return !relatives.isEmpty() && !NONE.matcher(relatives).matches() || WHERE.stream().anyMatch(
			fact -> RELATIVE.matcher(text(fact)).find());
	}

	private String text(final CaseFact fact) {
		return String.join(" ", facts.get(fact)).strip().toLowerCase(Locale.ROOT);
	}
}
