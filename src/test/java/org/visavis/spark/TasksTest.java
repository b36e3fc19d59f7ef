package org.visavis.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.visavis.UserError;

class TasksTest {

	@Test
	void handsOnTheSentenceOfAMistakeOfTheUser() {
		final Exception lost = new Exception("Job aborted due to stage failure", new IllegalStateException(new UserError("The part is damaged.")));
		assertEquals("The part is damaged.", assertInstanceOf(UserError.class, Tasks.unwrapped(lost)).getMessage());
	}

	@Test
	void handsOnWhatIsNoMistakeOfTheUser() {
		final IllegalStateException fault = new IllegalStateException("fault");
		assertSame(fault, Tasks.unwrapped(fault));
	}
}
