package org.visavis.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.Progress;
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

	@Test
	void giveWhatTheyDidInTheOrderOfThePhotographs() throws IOException {
		System.setProperty("visavis.threads", "4");
		assertEquals(IntStream.range(0, 50).mapToObj(i -> i * i).toList(), Threads.all(50, 1, i -> i * i, "Photographs", Progress.SILENT));
	}

	@Test
	void throwWhatATaskThrows() {
		assertEquals("the third", assertThrows(IOException.class, () -> Threads.all(5, 1, i -> {
			if (i == 2) throw new IOException("the third");
			return i;
		}, "Photographs", Progress.SILENT)).getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "1025", "two", "2.0", " " })
	void refusesWhatIsNoNumberOfThreads(final String property) {
		System.setProperty("visavis.threads", property);
		assertEquals("visavis.threads is '" + property + "'; expected a number from 1 to 1024.", assertThrows(UserError.class,
			Threads::count).getMessage());
	}
}
