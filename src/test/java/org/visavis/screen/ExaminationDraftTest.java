package org.visavis.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.visavis.examination.Observation;
import org.visavis.request.ComponentList.Component;
import org.visavis.request.ComponentList;
import org.visavis.screen.ExaminationDraft.Step;

/** The steps of an examination, one after the other. */
class ExaminationDraftTest {

	private final ExaminationDraft draft = new ExaminationDraft(new ComponentList(List.of(new Component("ear", "", ""),
		new Component("chin", "", ""))));

	private void answer(final String ear, final String chin) {
		draft.answer(0, ear);
		draft.answer(1, chin);
		draft.next();
	}

	@Test
	void analysesEachPhotographBeforeBothAreCompared() {
		answer("visible", "visible");
		assertEquals(Step.ANALYSE_B, draft.step());
		answer("visible", "not visible");
		assertEquals(Step.COMPARE, draft.step());
	}

	@Test
	void doesNotGoOnBeforeEveryComponentIsAnswered() {
		draft.answer(0, "visible");
		assertEquals(Optional.of("chin: choose visible, not visible, artefact"), draft.missing());
		assertThrows(IllegalStateException.class, draft::next);
	}

	@Test
	void asksWhatAnArtefactIs() {
		draft.answer(0, "artefact");
		assertEquals(Optional.of("ear: write into the note what the artefact is"), draft.missing());
	}

	@Test
	void comparesOnlyWhatIsVisibleInBoth() {
		answer("visible", "visible");
		answer("visible", "not visible");
		assertEquals(List.of(Observation.FINDINGS, List.of()), List.of(draft.choices(0), draft.choices(1)));
	}

	@Test
	void goesOnToTheNextComponentThatCanBeCompared() {
		answer("not visible", "visible");
		answer("visible", "visible");
		assertEquals(OptionalInt.of(1), draft.asked(-1, 1));
	}

	@Test
	void goesBackToTheComponentAskedBefore() {
		assertEquals(OptionalInt.of(0), draft.asked(1, -1));
	}

	@Test
	void goesNoFurtherThanToTheLastComponent() {
		assertEquals(OptionalInt.empty(), draft.asked(1, 1));
	}

	@Test
	void asksForAnExplanationOfADifference() {
		answer("visible", "visible");
		answer("visible", "visible");
		draft.answer(0, "different");
		assertTrue(draft.missing().get().startsWith("ear: note is empty"));
	}

	@Test
	void takesNoFindingDuringTheAnalysis() {
		assertThrows(IllegalArgumentException.class, () -> draft.answer(0, "similar"));
	}

	@Test
	void givesTheChecklistThatWasFilledIn() {
		answer("visible", "visible");
		answer("visible", "not visible");
		draft.answer(0, "similar");
		draft.next();
		assertEquals(List.of(new Observation("ear", "", "", "visible", "visible", "similar", ""), new Observation("chin", "",
			"", "visible", "not visible", "", "")), draft.checklist().observations());
	}

	@Test
	void goesOnWhereItWasLeft() {
		answer("visible", "not visible");
		draft.answer(0, "visible");
		draft.note(0, "a scar");
		final ExaminationDraft later = new ExaminationDraft(new ComponentList(List.of(new Component("ear", "", ""), new Component("chin", "",
			""))));
		later.take(draft.unfinished(0, ""));
		assertEquals(List.of(Step.ANALYSE_B, draft.at(0), draft.at(1)), List.of(later.step(), later.at(0), later.at(1)));
	}

	@Test
	void doesNotFitWhatWasLeftWithOtherComponents() {
		assertFalse(new ExaminationDraft(new ComponentList(List.of(new Component("nose", "", "")))).fits(draft.unfinished(0, "")));
	}

	@Test
	void isNotBegunWhereNothingIsFilledIn() {
		assertFalse(draft.isBegun());
	}
}
