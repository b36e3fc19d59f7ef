package org.visavis.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.visavis.UserError;
import org.visavis.request.Procedure;

/** Refusals of commands, as the window of a case tells them. */
class DeskFieldTest {

	@Test
	void aKeyThatBeginsARefusalIsToldByItsLabel() {
		assertEquals("'Who corrects' is empty; expected the name of the person who corrects.", DeskField.told(
			"who is empty; expected the name of the person who corrects."));
	}

	@Test
	void aKeyThatIsNoWordIsToldByItsLabelWhereverItStands() {
		assertEquals("'First face' is R1.1 and 'Second face' Q1.1; expected another order.", DeskField.told(
			"face_a is R1.1 and face_b Q1.1; expected another order."));
	}

	@Test
	void aWordOfASentenceStaysAWord() {
		final String sentence = "The record holds no rating; who examines and which face is meant is open.";
		assertEquals(sentence, DeskField.told(sentence));
	}

	@Test
	void aPathThatHoldsAKeyStaysAsItIs() {
		assertEquals("'Folder' is /a/who is this; expected another.", DeskField.told("folder is /a/who is this; expected another."));
	}

	@Test
	void anEmptyFieldIsRefusedByItsLabel() {
		assertEquals("'Key (.p12)' is empty; expected a path.", DeskField.told(assertThrows(UserError.class, () -> Procedure.path("key",
			"")).getMessage()));
	}
}
