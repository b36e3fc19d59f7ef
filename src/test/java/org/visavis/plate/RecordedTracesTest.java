package org.visavis.plate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.table.EmbeddingsTable;
import org.visavis.table.FaceGeometry;

/** A questioned face and a candidate with five faces, at x = 0 to 4. */
class RecordedTracesTest {

	private static final List<String> FACES = List.of("Q1.1", "R1.1", "R1.2", "R1.3", "R1.4", "R1.5");
	/** In degrees of a circle of unit vectors. */
	private static final int[] ANGLES = { 0, 90, 40, 10, 80, 60 };

	@TempDir
	private Path record;

	@BeforeEach
	void writeFaces() throws IOException {
		final List<String> lines = new ArrayList<>(List.of("face,image," + String.join(",", FaceGeometry.COLUMNS)));
		for (int i = 0; i < FACES.size(); i++)
			lines.add(FACES.get(i) + "," + FACES.get(i).substring(0, 2) + "," + (i - 1) + ",1,9,9" + ",1".repeat(10));
		Files.write(record.resolve("faces.csv"), lines);
	}

	@Test
	void triesTheThreeLikeliestFacesWhereEmbeddingsWereKept() throws IOException {
		writeEmbeddings(FACES);
		assertEquals(List.of(2.0, 1.0, 4.0), tried());
	}

	@Test
	void triesAllFacesWhereNoEmbeddingsWereKept() throws IOException {
		assertEquals(List.of(0.0, 1.0, 2.0, 3.0, 4.0), tried());
	}

	@Test
	void triesAllFacesWhereTheEmbeddingOfOneIsMissing() throws IOException {
		writeEmbeddings(FACES.subList(0, 5));
		assertEquals(List.of(0.0, 1.0, 2.0, 3.0, 4.0), tried());
	}

	private void writeEmbeddings(final List<String> faces) throws IOException {
		final float[][] vectors = new float[faces.size()][];
		for (int i = 0; i < vectors.length; i++)
			vectors[i] = new float[] { (float) Math.cos(Math.toRadians(ANGLES[i])), (float) Math.sin(Math.toRadians(ANGLES[i])) };
		EmbeddingsTable.write(record, faces, List.of("network"), List.<float[][]>of(vectors));
	}

	/** Where the faces begin. */
	private List<Double> tried() throws IOException {
		return new RecordedTraces(record).likely("Q1", "R1").apply(0).stream().map(face -> face.box().x()).toList();
	}
}
