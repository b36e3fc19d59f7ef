package org.visavis.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoReaderFuzzTest {

	private static final int CASES = 300;
	private static final Duration LIMIT = Duration.ofSeconds(10);

	@TempDir
	Path dir;

	@ParameterizedTest
	@ValueSource(strings = { "", "jpeg" })
	void makesAPhotoOfEveryDamagedFileWithinTenSeconds(final String folder) throws IOException {
		final Mutations mutations = new Mutations(Fixtures.folder().resolve(folder), 1);
		final PhotoReader reader = new PhotoReader();
		for (int i = 0; i < CASES; i++) {
			final Path file = mutations.write(dir, i);
			final Photo photo = assertTimeout(LIMIT, () -> reader.read(file), file::toString);
			assertEquals(photo.pixels().isEmpty(), !photo.facts().problem().isEmpty(), file::toString);
			assertEquals(64, photo.facts().sha256().length(), file::toString);
		}
	}
}
