package org.visavis.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.image.PhotoReader;

/** Files and expected facts are from make_metadata.py, the facts as Pillow reads them. */
public class MetadataReaderTest {

	@ParameterizedTest
	@ValueSource(strings = { "camera.jpg", "camera.tif", "camera.png", "camera.webp" })
	void readsWhatPillowReads(final String file) throws IOException {
		assertEquals(expected(file), facts(file).stream().sorted().toList());
	}

	private static List<String> expected(final String file) throws IOException {
		try (Reader reader = Files.newBufferedReader(files().resolve("expected.csv")); CSVParser rows = CSVParser.parse(
			reader, CSVFormat.RFC4180))
		{
			return rows.stream().filter(row -> row.get(0).equals(file)).map(row -> row.get(1) + " " + row.get(2) + " " + row
				.get(3)).sorted().toList();
		}
	}

	private static List<String> facts(final String file) {
		return new PhotoReader().read(files().resolve(file)).facts().metadata().stream().map(f -> f.group() + " " + f.name() + " " + f
			.value()).toList();
	}

	public static Path files() {
		try {
			return Path.of(MetadataReaderTest.class.getResource("/org/visavis/metadata/expected.csv").toURI()).getParent();
		}
		catch (final URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}
}
