package org.visavis.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.UserError;

class ThreadsTest {

	@AfterEach
	void clear() {
		System.clearProperty("visavis.threads");
	}

	@Test
	void areAsManyAsProcessorsUnlessTold() {
		assertEquals(Runtime.getRuntime().availableProcessors(), Threads.count());
	}

	@Test
	void areAsManyAsTold() {
		System.setProperty("visavis.threads", "3");
		assertEquals(3, Threads.count());
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "1025", "two", "2.0", " " })
	void refusesWhatIsNoNumberOfThreads(final String property) {
		System.setProperty("visavis.threads", property);
		assertEquals("visavis.threads is '" + property + "'; expected a number from 1 to 1024.", assertThrows(UserError.class,
			Threads::count).getMessage());
	}
}
