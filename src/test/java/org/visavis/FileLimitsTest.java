package org.visavis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLimitsTest {

	private static final FileLimits LIMITS = new FileLimits(20, 3, 8);

	@TempDir
	private Path folder;

	@Test
	void readsAFileAtItsLimits() throws IOException {
		assertEquals("12345678\r\n12345678\nx", read("12345678\r\n12345678\nx"));
	}

	@Test
	void refusesMoreBytes() {
		assertRefused(" has more than 20 bytes; expected at most so many.", "1234567\n1234567\n12345");
	}

	@Test
	void refusesMoreLines() {
		assertRefused(" has more than 3 lines; expected at most so many.", "1\n2\n3\n4");
	}

	@Test
	void refusesALongerLineByItsNumber() {
		assertRefused(", line 2, has more than 8 letters; expected at most so many.", "1\n123456789\n3");
	}

	@Test
	void leavesTheMarkOfAnEditorAway() throws IOException {
		assertEquals("text", read("\uFEFFtext"));
	}

	@Test
	void refusesWhatIsNotUtf8() throws IOException {
		final Path file = Files.write(folder.resolve("f"), "\u00E4".getBytes(StandardCharsets.ISO_8859_1));
		assertThrows(CharacterCodingException.class, () -> LIMITS.text(file));
	}

	@Test
	void doesNotReadADeviceWithoutEnd() {
		final Path zeros = Path.of("/dev/zero");
		Assumptions.assumeTrue(Files.exists(zeros), "No device without end here");
		assertEquals("/dev/zero has more than 1,000 bytes; expected at most so many.", assertThrows(UserError.class,
			() -> FileLimits.of(1000).read(zeros)).getMessage());
	}

	private String read(final String text) throws IOException {
		return LIMITS.text(Files.writeString(folder.resolve("f"), text));
	}

	private void assertRefused(final String sentence, final String text) {
		assertEquals(folder.resolve("f") + sentence, assertThrows(UserError.class, () -> read(text)).getMessage());
	}
}
