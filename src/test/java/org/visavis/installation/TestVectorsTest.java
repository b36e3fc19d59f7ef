package org.visavis.installation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.TemporaryFolder;
import org.visavis.procedure.DetectFacesInFiles;
import org.visavis.procedure.DistanceMatrix;
import org.visavis.procedure.Samples;
import org.visavis.run.Outcome;
import org.visavis.table.Check.Verdict;
import org.visavis.table.Check;

/** The stored numbers: the checks that they make, and that each altered one fails by name and alone. */
class TestVectorsTest {

	@TempDir
	private Path folder;

	private TestVectors vectors;
	private TestVectors.OfMethod fast;

	@BeforeEach
	void read() throws IOException {
		vectors = TestVectors.read(getClass().getClassLoader());
		fast = vectors.methods().get(0);
	}

	@Test
	void everyShippedMethodHasVectors() throws IOException {
		try (Stream<Path> methods = Files.list(Path.of("models/methods"))) {
			assertEquals(methods.map(file -> file.getFileName().toString().replace(".json", "")).collect(Collectors.toSet()),
				vectors.methods().stream().map(TestVectors.OfMethod::method).collect(Collectors.toSet()));
		}
	}

	@Test
	void everyToleranceSaysWhy() {
		vectors.tolerances().values().forEach(tolerance -> assertTrue(tolerance.why().endsWith("."), tolerance.why()));
	}

	@Test
	void aNumberWithinTheTolerancePasses() {
		assertEquals(Verdict.PASS, number(0.5, 0.59).verdict());
	}

	@Test
	void aNumberBeyondTheToleranceFails() {
		assertEquals(Verdict.FAIL, number(0.5, 0.61).verdict());
	}

	@Test
	void aNumberThatIsNoneFails() {
		assertEquals(Verdict.FAIL, number(0.5, Double.NaN).verdict());
	}

	@Test
	void aListWithOneNumberBeyondTheToleranceFails() {
		final Check check = scale().numbers("x", "item", new double[] { 1, 2, 3 }, 1, 2.25, 3);
		assertEquals("largest difference 0.2500: 1.000 2.250 3.000 fail", check.found() + " " + check.verdict());
	}

	@Test
	void aListOfAnotherLengthFails() {
		assertEquals(Verdict.FAIL, scale().numbers("x", "item", new double[] { 1, 2 }, 1, 2, 3).verdict());
	}

	@Test
	void anAlteredPictureFailsByNameAndAlone() throws IOException {
		final TestVectors.Picture first = vectors.pictures().get(0);
		final TestVectors altered = new TestVectors(vectors.tolerances(), List.of(new TestVectors.Picture(first.resource(),
			first.width(), first.height(), "00"), vectors.pictures().get(1)), List.of());
		try (TemporaryFolder unpacked = unpacked()) {
			assertEquals(List.of("baseline.jpg"), failed(PictureChecks.of(altered, unpacked.path(""))));
		}
	}

	@Test
	void anAlteredBoxFailsByNameAndAlone() {
		fast.photographs().get(2).box()[3] += 0.02;
		assertEquals(List.of("fast 115_03.jpg box"), failed(FaceChecks.of(vectors, fast, DetectFacesInFiles.run(
			Samples.FOLDER.toString(), folder.toString(), fast.settings(), Progress.SILENT))));
	}

	@Test
	void anAlteredEmbeddingFailsByNameAndAlone() {
		final float[] vector = fast.photographs().get(3).recognised().get("sface").vector();
		vector[0] += 0.002;
		assertEquals(List.of("fast sface 115_08.jpg"), failed(EmbeddingChecks.of(vectors, fast, "sface", Samples.FOLDER)));
	}

	@Test
	void anAlteredCropFailsByNameAndAlone() {
		fast.photographs().get(4).recognised().get("sface").crop()[17] += 0.02;
		assertEquals(List.of("fast sface 119_03.jpg"), failed(EmbeddingChecks.of(vectors, fast, "sface", Samples.FOLDER)));
	}

	@Test
	void anAlteredDistanceFailsByNameAndAlone() {
		final Map<String, Double> values = fast.pairs().get(0).values();
		values.put("sface_cosine", values.get("sface_cosine") + 0.001);
		assertEquals(List.of("fast 062_03.jpg 062_08.jpg sface_cosine"), failed(PairChecks.of(vectors, fast, matrix(
			Samples.FOLDER, folder))));
	}

	@Test
	void aMissingPhotographFailsItsPairs() throws IOException {
		final Path seven = Samples.copy(folder.resolve("samples"), "062_03.jpg", "062_08.jpg", "115_03.jpg", "115_08.jpg",
			"119_03.jpg", "119_08.jpg", "136_03.jpg");
		final Set<String> pairs = new HashSet<>(failed(PairChecks.of(vectors, fast, matrix(seven, folder.resolve("record")))));
		assertTrue(pairs.size() == 35 && pairs.stream().allMatch(pair -> pair.contains("136_08.jpg")), pairs.toString());
	}

	private Outcome matrix(final Path photographs, final Path record) {
		return DistanceMatrix.run(photographs.toString(), record.toString(), fast.settings(), Progress.SILENT);
	}

	private TemporaryFolder unpacked() throws IOException {
		final TemporaryFolder unpacked = TemporaryFolder.create();
		Unpacked.copy(getClass().getClassLoader(), vectors.pictures().stream().map(TestVectors.Picture::resource).toList(),
			unpacked);
		return unpacked;
	}

	private static Check number(final double expected, final double found) {
		return scale().numbers("x", "item", new double[] { expected }, found);
	}

	private static TestVectors scale() {
		return new TestVectors(Map.of("x", new TestVectors.Tolerance("distance", 0.1, "px", "Because.")), List.of(), List
			.of());
	}

	private static List<String> failed(final List<Check> checks) {
		return checks.stream().filter(check -> check.verdict() != Verdict.PASS).map(Check::item).toList();
	}
}
