package org.visavis.image;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visavis.credential.Anchors;
import org.visavis.credential.CredentialReader;
import org.visavis.file.Bytes;
import org.visavis.header.Format;
import org.visavis.marker.MarkerReader;
import org.visavis.metadata.MetadataFact;
import org.visavis.metadata.MetadataFacts;
import org.visavis.metadata.MetadataReader;

/** Damaged manifests, markers and trailers: each file is a row, soon. */
class MutatedProvenanceTest {

	private static final Duration SOON = Duration.ofSeconds(5);

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "credential, 1", "marker, 2", "metadata, 3" })
	void aThousandDamagedFilesGiveARowEach(final String room, final long seed) throws IOException {
		final Mutations mutations = new Mutations(Path.of("src/test/resources/org/visavis", room), seed);
		for (int i = 0; i < 1_000; i++) {
			final Path file = mutations.write(folder, i);
			assertTimeout(SOON, () -> assertTrue(!read(file).problem().contains("decoded"), () -> read(file).problem() + file));
			Files.delete(file);
		}
	}

	private static PhotoFacts read(final Path file) {
		return new PhotoReader().look(file, "a file", MutatedProvenanceTest::look);
	}

	private static List<MetadataFact> look(final Format format, final Bytes file) {
		final MetadataFacts facts = MetadataReader.readWithStructure(format, file);
		MarkerReader.of(facts.stated(), new CredentialReader(Anchors.NONE, Instant.EPOCH).read(format, file), 0);
		return facts.list();
	}
}
