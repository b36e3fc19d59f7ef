package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.table.Finding;

/** Every random change of a signed and stamped record is found, and the file is named. */
class TamperingTest {

	private static final int CHANGES = 1_000;

	@TempDir
	private Path folder;

	@Test
	void everyChangeIsFoundAndItsFileNamed() throws Exception {
		final Path record = SealedSample.stamped(folder.resolve("record"));
		assertEquals(List.of(), findings(record));
		final Tampering tampering = new Tampering(record, 0);
		final Tampering.Kind[] kinds = Tampering.Kind.values();
		final List<String> missed = new ArrayList<>();
		for (int i = 0; i < CHANGES; i++)
			tampering.once(kinds[i % kinds.length], (what, names) -> {
				final String found = findings(record).toString();
				names.stream().filter(name -> !found.contains(name)).forEach(name -> missed.add(what + ": " + found));
			});
		assertEquals(List.of(), missed);
		assertEquals(List.of(), findings(record));
	}

	private static List<Finding> findings(final Path record) throws IOException {
		return VerifyRecord.run(record.toString(), false, "", "", "", Progress.SILENT).findings();
	}
}
