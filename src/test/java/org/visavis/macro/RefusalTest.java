package org.visavis.macro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.scijava.command.CommandInfo;
import org.scijava.module.ModuleItem;
import org.visavis.command.CompareFacesCommand;
import org.visavis.command.SignRecordCommand;

class RefusalTest {

	private static final List<ModuleItem<?>> COMPARE = Inputs.of(new CommandInfo(CompareFacesCommand.class));
	private static final List<ModuleItem<?>> SIGN = Inputs.of(new CommandInfo(SignRecordCommand.class));

	@Test
	void speaksInTheLabelOfTheFieldThatItBeginsWith() {
		assertEquals("'Questioned photographs' is /a, which does not exist; expected an image file.", of(
			"questioned is /a, which does not exist; expected an image file.").inLabels(COMPARE));
	}

	@Test
	void speaksInLabelsOfKeysThatAreNoWords() {
		assertEquals("The password is missing; expected 'Password file' or the variable VISAVIS_KEY_PASSWORD.", of(
			"The password is missing; expected password_file or the variable VISAVIS_KEY_PASSWORD.").inLabels(SIGN));
	}

	@Test
	void leavesWordsThatAreKeysToo() {
		assertEquals("The record has no face; expected one.", of("The record has no face; expected one.").inLabels(COMPARE));
	}

	@Test
	void standsBesideTheFieldThatItBeginsWith() {
		assertEquals(List.of("output"), beside(of("output is missing; expected a folder."), COMPARE));
	}

	@Test
	void standsBesideTheFieldWhosePathItNames() {
		assertEquals(List.of("record"), beside(new Refusal("/case/a has no file manifest.json; expected a record.", Map.of("record",
			"/case/a")), SIGN));
	}

	@Test
	void standsAtTheTopWhereItIsAboutNoField() {
		assertTrue(of("The disk is full.").isGeneral(COMPARE));
	}

	private static Refusal of(final String sentence) {
		return new Refusal(sentence, Map.of());
	}

	private static List<String> beside(final Refusal refusal, final List<ModuleItem<?>> items) {
		return items.stream().filter(item -> refusal.isAbout(item, items)).map(ModuleItem::getName).toList();
	}
}
