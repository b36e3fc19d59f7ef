package org.visavis.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;

import org.junit.jupiter.api.Test;

class MemoryStreamTest {

	@Test
	void stopsADecoderThatReadsOnAfterTheEnd() {
		final MemoryStream stream = new MemoryStream(new byte[3]);
		assertEquals("the data end early", assertThrows(IOException.class, () -> {
			for (int i = 0; i < 1000; i++)
				stream.read();
		}).getMessage());
	}

	@Test
	void letsADecoderLookALittleAhead() throws IOException {
		final MemoryStream stream = new MemoryStream(new byte[3]);
		stream.seek(3);
		assertEquals(-1, stream.read());
	}
}
