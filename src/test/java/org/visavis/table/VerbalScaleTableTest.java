package org.visavis.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.calibrate.ReportedLr;

class VerbalScaleTableTest {

	@TempDir
	private Path record;

	@Test
	void goesFromTheStrongestForOnePersonToTheStrongestForTwo() throws IOException {
		VerbalScaleTable.write(record);
		final List<String> lines = Files.readAllLines(record.resolve("verbal_scale.csv"));
		assertEquals(14, lines.size());
		assertEquals("\"1,000,000 and above\",6.000000,,extremely strong support for the proposition that one person is shown rather " +
			"than that two persons are shown",
			lines.get(1));
		assertEquals("2 to below 10,0.301030,1.000000,weak support for the proposition that one person is shown rather than that two persons are shown", lines.get(
			6));
		assertEquals("above 1/2 to below 2,-0.301030,0.301030,supports neither proposition", lines.get(7));
		assertEquals("1/2 to above 1/10,-0.301030,-1.000000,weak support for the proposition that two persons are shown rather than that one person is shown", lines
			.get(8));
		assertEquals("\"1/1,000,000 and below\",-6.000000,,extremely strong support for the proposition that two persons are " +
			"shown rather than that one person is shown", lines.get(13));
	}

	/** Every log10 LR that can be printed from -7 to 7. */
	@Test
	void saysOfEveryPrintedLrWhatTheReportSays() throws IOException {
		VerbalScaleTable.write(record);
		final List<List<String>> rows = Table.read(record.resolve("verbal_scale.csv")).rows();
		for (int i = -70_000; i <= 70_000; i++) {
			final double log10Lr = i / 10_000.0;
			assertEquals(List.of(ReportedLr.of(log10Lr).support()), supports(rows, log10Lr));
		}
	}

	/** The rows between whose ends the value lies, the first end included but for the neutral row. */
	private static List<String> supports(final List<List<String>> rows, final double log10Lr) {
		final List<String> found = new ArrayList<>();
		for (final List<String> row : rows) {
			final double from = Double.parseDouble(row.get(1)), to = row.get(2).isEmpty() ? from * 1e9 : Double.parseDouble(row
				.get(2));
			final boolean neutral = from < 0 && to > 0;
			if (neutral ? log10Lr > from && log10Lr < to : Math.signum(from) * log10Lr >= Math.abs(from) && Math.signum(from) *
				log10Lr < Math.abs(to)) found.add(row.get(3));
		}
		return found;
	}
}
