package org.visavis.marker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.credential.Anchors;
import org.visavis.credential.CredentialReader;
import org.visavis.credential.SignedPictures;
import org.visavis.file.Bytes;
import org.visavis.header.Format;
import org.visavis.metadata.MetadataReader;
import org.visavis.metadata.Stated;

/** Files and expected markers are from make_markers.py. */
public class MarkerReaderTest {

	private static final Path FILES = Path.of("src/test/resources/org/visavis/marker");

	static Stream<String> files() throws IOException {
		try (Stream<Path> all = Files.list(FILES)) {
			return all.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".csv")).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void readsWhatWasWrittenAndNothingElse(final String file) throws IOException {
		assertEquals(expected(file), markers(FILES.resolve(file)).stream().map(m -> m.name() + " | " + m.kind() + " | " + m
			.where() + " | " + m.quoted()).sorted().toList());
	}

	@Test
	void everyMarkerLiesAtItsPlace() {
		final Marker marker = markers(FILES.resolve("samsung.png")).get(0);
		assertTrue(new Bytes(bytes(FILES.resolve("samsung.png"))).has((int) marker.offset() + 8, "PEg_Info"));
	}

	@Test
	void aManifestsStatementIsWorthWhatItsSignatureIs() {
		final Marker marker = markers(SignedPictures.FOLDER.resolve("es256.png")).get(0);
		assertEquals(List.of("declared source type", "C2PA digitalSourceType", "trainedAlgorithmicMedia"), List.of(marker.name(), marker
			.where(), marker.quoted()));
		assertTrue(marker.worth().startsWith("as good as the signature"), marker.worth());
	}

	@Test
	void whatAnIngredientStatesIsSaidToBeOfIt() {
		final Marker marker = markers(SignedPictures.FOLDER.resolve("forged/generated part.png")).get(0);
		assertEquals(List.of("generated or edited",
			"C2PA digitalSourceType, ingredient 1 of urn:a: C2PA manifest urn:p, action 1"), List.of(marker.kind().toString(), marker
				.where()));
	}

	@Test
	void anActionThatWasNotSignedIsNoMarker() {
		assertEquals(List.of(), markers(SignedPictures.FOLDER.resolve("forged/action changed.png")));
	}

	@Test
	void aNamedWatermarkSaysNothingOfGeneration() {
		assertEquals(List.of(MarkerKind.WATERMARK), Stream.of(MarkerKind.values()).filter(kind -> !kind.isOfGeneration()).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Affinity Designer 2", "HTML Canvas Exporter", "Microsoft Designers Guild" })
	void aLongerOrOtherNameIsNotTheGenerator(final String program) {
		assertEquals(List.of(), ofClaim(program));
	}

	@ParameterizedTest
	@CsvSource({ "Microsoft Designer 1, Microsoft Copilot or Designer", "Copilot, Microsoft Copilot or Designer", "Canva/1, Canva" })
	void theNameOfAGeneratorIs(final String program, final String marker) {
		assertEquals(List.of(marker), ofClaim(program));
	}

	private static List<String> ofClaim(final String program) {
		return MarkerReader.of(List.of(new Stated("C2PA", "claim_generator", program, Stated.NOWHERE)), List.of(), Stated.NOWHERE)
			.stream().map(Marker::name).toList();
	}

	/** The markers of a file. */
	public static List<Marker> markers(final Path path) {
		final Bytes file = new Bytes(bytes(path));
		final Format format = Format.of(file);
		return MarkerReader.of(MetadataReader.read(format, file).stated(), new CredentialReader(Anchors.NONE, Instant.EPOCH).read(
			format, file), CredentialReader.offset(format, file).orElse(Stated.NOWHERE));
	}

	private static byte[] bytes(final Path path) {
		try {
			return Files.readAllBytes(path);
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<String> expected(final String file) throws IOException {
		try (Reader reader = Files.newBufferedReader(FILES.resolve("expected.csv")); CSVParser rows = CSVParser.parse(reader,
			CSVFormat.RFC4180))
		{
			return rows.stream().filter(row -> row.get(0).equals(file)).map(row -> row.get(1) + " | " + row.get(2) + " | " + row.get(
				3) + " | " + row.get(4)).sorted().toList();
		}
	}
}
