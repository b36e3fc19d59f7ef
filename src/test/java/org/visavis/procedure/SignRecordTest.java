package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.UserError;

/** The password that a file gives. */
class SignRecordTest {

	@TempDir
	private Path folder;

	@Test
	void isTheFirstLine() throws IOException {
		assertEquals(" p\u00E4ss word ", password(" p\u00E4ss word \r\nsecond\n", StandardCharsets.UTF_8));
	}

	@Test
	void isWithoutTheMarkOfAnEditor() throws IOException {
		assertEquals("secret", password("\uFEFFsecret\r\n", StandardCharsets.UTF_8));
	}

	@Test
	void isRefusedInAnotherEncoding() {
		final String refusal = assertThrows(UserError.class, () -> password("p\u00E4ss", StandardCharsets.ISO_8859_1))
			.getMessage();
		assertTrue(refusal.endsWith("which cannot be read as text; expected a file in UTF-8 with the password in its first " +
			"line."), refusal);
	}

	private String password(final String text, final Charset charset) throws IOException {
		return new String(SignRecord.password(Files.writeString(folder.resolve("p.txt"), text, charset).toString())
			.orElseThrow());
	}
}
