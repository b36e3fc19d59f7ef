package org.visavis.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.visavis.examination.Checklist;
import org.visavis.examination.Observation;
import org.visavis.request.ComponentList;
import org.visavis.request.UnfinishedExamination;

/**
 * What an examiner has filled in so far. One step follows the other and none is gone back to: each photograph is
 * analysed by itself before both are compared, and both are compared before anything is rated.
 */
public final class ExaminationDraft {

	/** The steps in order. */
	enum Step {
		ANALYSE_A("1 of 4, analysis: what can be seen in photograph A, by itself"),
		ANALYSE_B("2 of 4, analysis: what can be seen in photograph B, by itself"),
		COMPARE("3 of 4, comparison: what is similar and what is different"),
		EVALUATE("4 of 4, evaluation: what your observations say");

		private final String title;

		Step(final String title) {
			this.title = title;
		}

		@Override
		public String toString() {
			return title;
		}
	}

	private final List<ComponentList.Component> components;
	private final List<String> a = new ArrayList<>(), b = new ArrayList<>(), finding = new ArrayList<>(),
			note = new ArrayList<>();
	private Step step = Step.ANALYSE_A;
	private boolean stored;

	public ExaminationDraft(final ComponentList list) {
		components = list.components();
		components.forEach(component -> List.of(a, b, finding, note).forEach(column -> column.add("")));
	}

	Step step() {
		return step;
	}

	int size() {
		return components.size();
	}

	Observation at(final int row) {
		final ComponentList.Component component = components.get(row);
		return new Observation(component.name(), component.group(), component.standard(), a.get(row), b.get(row), finding
			.get(row), note.get(row));
	}

	/** What this step asks of a component: one of these words; none where there is nothing to ask. */
	List<String> choices(final int row) {
		return switch (step) {
			case ANALYSE_A, ANALYSE_B -> Observation.VISIBILITIES;
			case COMPARE -> at(row).isComparable() ? Observation.FINDINGS : List.of();
			case EVALUATE -> List.of();
		};
	}

	/**
	 * The nearest component that this step asks something of.
	 *
	 * @param by 1: behind this one, -1: before it
	 */
	OptionalInt asked(final int row, final int by) {
		return IntStream.iterate(row + by, other -> other >= 0 && other < size(), other -> other + by).filter(other -> !choices(
			other).isEmpty()).findFirst();
	}

	/** Takes the answer to what this step asks. */
	void answer(final int row, final String word) {
		if (!choices(row).contains(word)) throw new IllegalArgumentException(step + ": '" + word + "'");
		(step == Step.ANALYSE_A ? a : step == Step.ANALYSE_B ? b : finding).set(row, word);
	}

	void note(final int row, final String text) {
		note.set(row, text);
	}

	/** The first component whose answer in this step is missing or not explained, and what is expected of it. */
	Optional<String> missing() {
		return IntStream.range(0, size()).mapToObj(this::missing).flatMap(Optional::stream).findFirst();
	}

	/** Goes on to the next step, for good; only where nothing is missing. */
	void next() {
		if (missing().isPresent() || step == Step.EVALUATE) throw new IllegalStateException(step + " is not complete");
		step = Step.values()[step.ordinal() + 1];
	}

	/** Whether anything was filled in. */
	boolean isBegun() {
		return IntStream.range(0, size()).anyMatch(row -> !a.get(row).isEmpty() || !note.get(row).isEmpty());
	}

	/**
	 * What is filled in by now, to go on later.
	 *
	 * @param rating the place of what is chosen in the window
	 */
	UnfinishedExamination unfinished(final int rating, final String why) {
		return new UnfinishedExamination(step.name(), stored, checklist().observations(), rating, why);
	}

	/** Whether it was left with the same components. */
	boolean fits(final UnfinishedExamination left) {
		return left.observations().stream().map(Observation::component).toList().equals(components.stream().map(
			ComponentList.Component::name).toList());
	}

	/** Goes on where it was left. */
	void take(final UnfinishedExamination left) {
		for (int row = 0; row < size(); row++) {
			final Observation seen = left.observations().get(row);
			a.set(row, seen.a());
			b.set(row, seen.b());
			finding.set(row, seen.finding());
			note.set(row, seen.note());
		}
		step = Step.valueOf(left.step());
		stored = left.checklistStored();
	}

	/** Whether the checklist is in the record. */
	public boolean isStored() {
		return stored;
	}

	public void stored() {
		stored = true;
	}

	/** The checklist as it is filled by now; complete after the comparison. */
	public Checklist checklist() {
		return new Checklist(IntStream.range(0, size()).mapToObj(this::at).toList());
	}

	private Optional<String> missing(final int row) {
		final Observation seen = at(row);
		return switch (step) {
			case ANALYSE_A -> missing(seen, seen.a());
			case ANALYSE_B -> missing(seen, seen.b());
			case COMPARE -> seen.problem().map(problem -> seen.component() + ": " + problem);
			case EVALUATE -> Optional.empty();
		};
	}

	private static Optional<String> missing(final Observation seen, final String visibility) {
		if (visibility.isEmpty()) return Optional.of(seen.component() + ": choose " + String.join(", ",
			Observation.VISIBILITIES));
		return visibility.equals(Observation.ARTEFACT) && seen.note().isBlank() ? Optional.of(seen.component() +
			": write into the note what the artefact is") : Optional.empty();
	}
}
