package org.visavis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.scijava.command.CommandInfo;

class InputDialogTest {

	@Test
	void offersNoRatingAsTheFirstChoice() {
		assertEquals("", InputDialog.choices(new CommandInfo(ExaminePair.class).getInput("rating")).get(0));
	}
}
