package org.visavis.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.visavis.table.CsvFile;

/** How often this build's tracing links what belongs together and what does not, as models/tracing/validate.ijm measured it. */
final class TracingRates {

	private TracingRates() {}

	/** The rows of docs/tracing.md: what was traced, how many, how many were linked by a face and by the picture. */
	static List<List<String>> rows() throws IOException {
		final List<List<String>> rows = new ArrayList<>();
		try (InputStream file = TracingRates.class.getResourceAsStream("/org/visavis/page/tracing-rates.csv");
				Reader text = new InputStreamReader(file, StandardCharsets.UTF_8))
		{
			CsvFile.forEach(text, rows::add);
		}
		return rows;
	}
}
