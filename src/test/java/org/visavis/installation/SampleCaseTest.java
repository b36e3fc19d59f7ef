package org.visavis.installation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.visavis.procedure.Samples;

class SampleCaseTest {

	@Test
	void unpacksTheEightSamplesUnchanged() throws IOException {
		final List<Path> unpacked = SampleCase.photographs(), samples = Samples.all();
		assertEquals(samples.stream().map(Path::getFileName).toList(), unpacked.stream().map(Path::getFileName).toList());
		for (int i = 0; i < 8; i++)
			assertEquals(-1, Files.mismatch(samples.get(i), unpacked.get(i)));
	}
}
