package org.visavis.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoReaderFuzzTest {

	private static final Duration LIMIT = Duration.ofSeconds(10);

	@TempDir
	Path dir;

	@ParameterizedTest
	@CsvSource({ "'', 300", "jpeg, 300", "webp, 160", "heic, 60", "jpeg2000, 60" })
	void makesAPhotoOfEveryDamagedFileWithinTenSeconds(final String folder, final int cases) throws IOException {
		final Mutations mutations = new Mutations(Fixtures.folder().resolve(folder), 1);
		final PhotoReader reader = new PhotoReader();
		for (int i = 0; i < cases; i++) {
			final Path file = mutations.write(dir, i);
			final Photo photo = assertTimeout(LIMIT, () -> reader.read(file), file::toString);
			assertEquals(photo.pixels().isEmpty(), !photo.facts().problem().isEmpty(), file::toString);
			assertEquals(64, photo.facts().sha256().length(), file::toString);
		}
	}
}
