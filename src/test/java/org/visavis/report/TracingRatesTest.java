package org.visavis.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class TracingRatesTest {

	@Test
	void areThoseOfTheDocument() throws IOException {
		final String document = Files.readString(Path.of("docs/tracing.md"));
		for (final List<String> row : TracingRates.rows())
			assertTrue(document.contains("| " + String.join(" | ", row) + " |"), row::toString);
	}
}
