package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.request.Settings;
import org.visavis.table.Table;

/** Embeddings are biometric templates: they stay only where a user asks for them. */
class EmbeddingsRunTest {

	private static final String FIRST = Samples.FOLDER.resolve("062_03.jpg").toString();

	@TempDir
	private Path folder;

	@Test
	void keepsEmbeddingsThatGiveTheDistances() throws IOException {
		final Path record = run("kept", Samples.FAST.keepingEmbeddings());
		final List<List<String>> rows = Table.read(record.resolve("embeddings.csv")).rows();
		final double[] a = vector(rows.get(0)), b = vector(rows.get(1));
		double dot = 0;
		for (int i = 0; i < a.length; i++)
			dot += a[i] * b[i];
		assertEquals(Double.parseDouble(Table.read(record.resolve("pairs.csv")).column("sface_cosine").get(0)), 1 - dot,
			2e-6);
	}

	@Test
	void namesFaceAndRecogniser() throws IOException {
		final Table table = Table.read(run("kept", Samples.FAST.keepingEmbeddings()).resolve("embeddings.csv"));
		assertEquals(List.of("P1.1", "P2.1"), table.column("face"));
		assertEquals(List.of("sface", "sface"), table.column("recogniser"));
		assertEquals(130, table.header().size());
	}

	@Test
	void aRunThatOnlyDetectsKeepsThemToo() throws IOException {
		final Path record = folder.resolve("detected");
		DetectFacesInFiles.run(input(), record.toString(), Samples.FAST.keepingEmbeddings(), Progress.SILENT);
		assertEquals(2, Table.read(record.resolve("embeddings.csv")).rows().size());
	}

	@Test
	void noFileOfARecordHoldsThemUnlessAsked() throws IOException {
		final double[] vector = vector(Table.read(run("kept", Samples.FAST.keepingEmbeddings()).resolve("embeddings.csv"))
			.rows().get(0));
		final Map<String, String> files = RecordBytes.all(run("plain", Samples.FAST));
		for (final String trace : traces(vector))
			files.forEach((file, bytes) -> assertFalse(bytes.contains(trace), file + " holds " + trace));
	}

	/** Proves that the test above looks for the right bytes. */
	@Test
	void theJournalOfAnUnfinishedRunHoldsThem() throws IOException {
		final double[] vector = vector(Table.read(run("kept", Samples.FAST.keepingEmbeddings()).resolve("embeddings.csv"))
			.rows().get(0));
		final StringBuilder journal = new StringBuilder();
		final Path record = folder.resolve("plain");
		DistanceMatrix.run(FIRST, record.toString(), Samples.FAST, new AtFirstReport(() -> journal.append(RecordBytes.all(
			record).get("unfinished.journal"))));
		assertTrue(journal.indexOf(traces(vector).get(0)) > 0);
	}

	/** Base64 and raw bytes in both orders of the first values; and a value as text. */
	private static List<String> traces(final double[] vector) {
		final ByteBuffer big = ByteBuffer.allocate(12), little = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
		for (int i = 0; i < 3; i++) {
			big.putFloat((float) vector[i]);
			little.putFloat((float) vector[i]);
		}
		return List.of(Base64.getEncoder().encodeToString(big.array()), new String(big.array(), StandardCharsets.ISO_8859_1),
			new String(little.array(), StandardCharsets.ISO_8859_1), Float.toString((float) vector[0]).substring(0, 8));
	}

	private static double[] vector(final List<String> row) {
		return row.subList(2, row.size()).stream().mapToDouble(Double::parseDouble).toArray();
	}

	private Path run(final String record, final Settings settings) throws IOException {
		return DistanceMatrix.run(input(), folder.resolve(record).toString(), settings, Progress.SILENT).record();
	}

	private String input() throws IOException {
		final Path input = folder.resolve("input");
		return Files.exists(input) ? input.toString() : Samples.copy(input, "062_03.jpg", "115_03.jpg")
			.toString();
	}
}
