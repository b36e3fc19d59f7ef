package org.visavis.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.visavis.UserError;

class AttemptTest {

	private final List<String> said = new ArrayList<>();

	@Test
	void saysWhyADeedIsRefused() {
		new Attempt(said::add).run(() -> {
			throw new UserError("amount is 3; expected 5.");
		});
		assertEquals(List.of("", "amount is 3; expected 5."), said);
	}

	@Test
	void takesTheLastRefusalAwayWhereAllGoesWell() {
		new Attempt(said::add).run(() -> said.add("done"));
		assertEquals(List.of("", "done"), said);
	}
}
