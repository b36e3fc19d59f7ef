package org.visavis.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.ArrayList;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.procedure.DistanceMatrix;
import org.visavis.procedure.Samples;
import org.visavis.repeat.MatrixComparison;
import org.visavis.repeat.Reproduced.How;
import org.visavis.repeat.Reproduced;
import org.visavis.request.FaceChoice;
import org.visavis.request.Settings;
import org.visavis.table.Table;

/** The matrix of the eight samples, and what a matrix says of another. */
class FaceMatrixTest {

	private static final Settings SETTINGS = Samples.with(FaceChoice.LARGEST);

	@TempDir
	private static Path shared;
	private static Path record;

	@TempDir
	private Path folder;

	private FaceMatrix matrix;

	@BeforeEach
	void make() throws IOException {
		record = shared.resolve("record");
		if (!Files.exists(record)) DistanceMatrix.run(Samples.FOLDER.toString(), record.toString(), SETTINGS, Progress.SILENT);
		matrix = FaceMatrix.read(record, SETTINGS);
	}

	@Test
	void itsOrderFollowsFromItsDistances() throws IOException {
		final FaceMatrix ordered = matrix.ordered(Table.read(record.resolve("faces.csv")).column("face"));
		assertEquals(matrix.faces(), ordered.faces());
		assertArrayEquals(matrix.distances(), ordered.distances());
	}

	@Test
	void itIsWrittenAsItWas() throws IOException {
		matrix.write(folder);
		for (final String file : List.of("distances.tif", "order.csv", "distances.csv", "distances.png"))
			assertEquals(-1, Files.mismatch(record.resolve(file), folder.resolve(file)), file);
	}

	@Test
	void distancesMayDifferByWhatIsTolerated() throws IOException {
		assertEquals(How.WITHIN_TOLERANCE, compared(matrix.faces(), 1e-5f).how());
		assertEquals(How.DIFFERENT, compared(matrix.faces(), 1e-4f).how());
	}

	@Test
	void thePairWithTheLargestDifferenceIsNamed() throws IOException {
		final Reproduced compared = compared(matrix.faces(), 1e-4f);
		assertTrue(compared.found().startsWith(matrix.faces().get(0) + " and " + matrix.faces().get(1) + ": "), compared
			.found());
	}

	@Test
	void distancesOfExchangedFacesAreOthers() throws IOException {
		final List<String> exchanged = new ArrayList<>(matrix.faces());
		Collections.swap(exchanged, 0, 7);
		assertEquals(How.DIFFERENT, compared(exchanged, 0).how());
	}

	@Test
	void anotherOrderOfTheSameDistancesIsNoOtherMatrix() throws IOException {
		final List<String> input = new ArrayList<>(matrix.faces());
		Collections.reverse(input);
		final int n = input.size();
		final float[] reversed = new float[n * n];
		for (int i = 0; i < n * n; i++)
			reversed[i] = matrix.distances()[n * n - 1 - i];
		new FaceMatrix(input, reversed, matrix.scale()).write(folder);
		assertEquals(How.WITHIN_TOLERANCE, MatrixComparison.of(folder, record, SETTINGS).how());
	}

	@Test
	void aFileThatIsNoMatrixDiffers() throws IOException {
		matrix.write(folder);
		Files.write(folder.resolve("distances.tif"), new byte[200]);
		assertEquals("distances.tif is no matrix of 8 faces and this scale", MatrixComparison.of(folder, record, SETTINGS)
			.found());
	}

	/** With the first two faces farther from each other. */
	private Reproduced compared(final List<String> faces, final float farther) throws IOException {
		final float[] distances = matrix.distances().clone();
		distances[1] += farther;
		distances[faces.size()] += farther;
		new FaceMatrix(faces, distances, matrix.scale()).write(folder);
		return MatrixComparison.of(folder, record, SETTINGS);
	}
}
