package org.visavis.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A manifest that was written by other hands than the program's. */
class ManifestTest {

	@TempDir
	private Path folder;

	@Test
	void aNumberOfAModelThatIsNoneIsDamage() throws IOException {
		Files.writeString(folder.resolve(Manifest.NAME), "{\"models\": [{\"input\": {\"template\": [[92.2041q]]}}], " +
			TinyRecord.manifest("a").substring(1));
		assertEquals("it is damaged: For input string: \"92.2041q\"", assertThrows(IOException.class, () -> Manifest.read(
			folder)).getMessage());
	}
}
