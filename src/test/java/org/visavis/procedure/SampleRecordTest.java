package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.record.Sha256Sums;
import org.visavis.run.Outcome;
import org.visavis.table.Table;

/** The record of the eight sample photographs: four persons, each twice, one after the other. */
class SampleRecordTest {

	@TempDir
	private static Path record;

	private static Outcome outcome;

	@BeforeAll
	static void make() {
		outcome = DistanceMatrix.run(Samples.FOLDER.toString(), record.toString(), Samples.FAST, Progress.SILENT);
	}

	@Test
	void holdsTheDocumentedFiles() throws IOException {
		assertEquals(Set.of("images.csv", "metadata.csv", "faces.csv", "pairs.csv", "verbal_scale.csv", "evidence.html", "distances.tif",
			"distances.png", "distances.csv", "order.csv", "procedure.ijm", "manifest.json", "SHA256SUMS"), RecordBytes
				.all(record).keySet());
	}

	@Test
	void hasTheDocumentedColumns() throws IOException {
		assertEquals("image,path,sha256,pixels_sha256,bytes,format,width,height,orientation,processing,faces,problem", header(
			"images.csv"));
		assertEquals("face,image,number,x,y,width,height,eye_left_x,eye_left_y,eye_right_x,eye_right_y,nose_x,nose_y," +
			"mouth_left_x,mouth_left_y,mouth_right_x,mouth_right_y,confidence,point_scatter,interocular,sharpness,evenness," +
			"exposure,yaw,pitch,roll,visible,eyes,mouth,tone,colour,suitability,reasons", header("faces.csv"));
		assertEquals("face_a,face_b,same_image,sface_cosine,sface_euclidean,reid0095_cosine,reid0095_euclidean,score,log10_lr," +
			"log10_lr_from,log10_lr_to,log10_lr_low,log10_lr_high,stratum,population,no_lr_reason,support,caveat," +
			"chance_candidates,chance_low,chance_high,depends_on", header("pairs.csv"));
		assertEquals("likelihood_ratio,log10_lr_from,log10_lr_to,support", header("verbal_scale.csv"));
		assertEquals("row,face", header("order.csv"));
		assertEquals("image,group,name,value", header("metadata.csv"));
	}

	@Test
	void saysWhatItHolds() {
		assertEquals("8 photographs, 8 faces, 28 pairs: " + record, outcome.sentence());
	}

	@Test
	void hasARowForEachPhotographInOrder() {
		assertEquals(Samples.all().stream().map(f -> f.getFileName().toString()).toList(), column("images.csv", "path"));
		assertEquals(List.of("P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8"), column("images.csv", "image"));
	}

	@Test
	void hasTheHashOfEachPhotograph() throws IOException {
		final List<String> hashes = new ArrayList<>();
		for (final Path sample : Samples.all())
			hashes.add(Sha256Sums.of(sample));
		assertEquals(hashes, column("images.csv", "sha256"));
	}

	@Test
	void hasEveryPairOnce() {
		final Set<String> pairs = new TreeSet<>();
		outcome.table("pairs.csv").rows().forEach(row -> pairs.add(row.get(0) + " " + row.get(1)));
		assertEquals(28, pairs.size());
		assertTrue(pairs.contains("P1.1 P2.1") && !pairs.contains("P2.1 P1.1"));
	}

	@Test
	void matedPairsAreTheClosest() {
		final Table pairs = outcome.table("pairs.csv");
		final int cosine = pairs.header().indexOf("sface_cosine");
		assertEquals(Set.of("P1.1 P2.1", "P3.1 P4.1", "P5.1 P6.1", "P7.1 P8.1"), Set.copyOf(pairs.rows().stream().sorted(
			Comparator.comparingDouble(row -> Double.parseDouble(row.get(cosine)))).limit(4).map(row -> row.get(0) + " " + row
				.get(1)).toList()));
	}

	@Test
	void aHigherScoreIsASmallerDistance() {
		final Table pairs = outcome.table("pairs.csv");
		final int cosine = pairs.header().indexOf("sface_cosine"), score = pairs.header().indexOf("score");
		assertEquals(sorted(pairs, Comparator.comparingDouble(row -> Double.parseDouble(row.get(cosine)))), sorted(pairs,
			Comparator.comparingDouble(row -> -Double.parseDouble(row.get(score)))));
	}

	@Test
	void clusterOrderPutsThePhotographsOfAPersonTogether() {
		final List<String> order = column("order.csv", "face");
		for (int person = 0; person < 4; person++)
			assertEquals(1, Math.abs(order.indexOf("P" + (2 * person + 1) + ".1") - order.indexOf("P" + (2 * person + 2) +
				".1")), order.toString());
	}

	@Test
	void theMatrixAsTextIsThatOfThePairs() {
		final Table matrix = outcome.table("distances.csv");
		assertEquals(column("order.csv", "face"), matrix.column("face"));
		for (final List<String> pair : outcome.table("pairs.csv").rows())
			assertEquals(Double.parseDouble(pair.get(3)), Double.parseDouble(matrix.column(pair.get(1)).get(matrix.column(
				"face").indexOf(pair.get(0)))), 2e-6);
	}

	@Test
	void columnsOfTheOtherRecogniserAreEmpty() {
		assertEquals(Set.of(""), Set.copyOf(column("pairs.csv", "reid0095_cosine")));
	}

	@Test
	void hasNoLikelihoodRatioAndSaysWhy() {
		assertEquals(Set.of(""), Set.copyOf(column("pairs.csv", "log10_lr")));
		assertEquals(Set.of("no likelihood ratio: calibration=none"), Set.copyOf(column("pairs.csv", "no_lr_reason")));
	}

	@Test
	void theManifestSaysWhatMadeIt() throws IOException {
		final JsonObject manifest = manifest();
		assertEquals(Set.of("software", "command", "procedure_sha256", "inputs", "settings", "files", "method", "calibration",
			"models", "libraries", "machine", "counts", "made"), manifest.keySet());
		assertEquals("Distance Matrix...", manifest.get("command").getAsString());
		assertEquals(Samples.FOLDER.toAbsolutePath().toString(), manifest.getAsJsonObject("inputs").get("input")
			.getAsString());
		assertEquals("{\"subfolders\":\"false\",\"face\":\"all\",\"method\":\"fast\",\"long_side\":\"320\"," +
			"\"recogniser\":\"sface\",\"distance\":\"cosine\",\"overlays\":\"false\",\"accept_licence\":\"false\"," +
			"\"calibration\":\"none\",\"corrections\":\"\",\"embeddings\":\"false\"," +
			"\"population\":\"unstated\",\"adults\":\"unknown\",\"years_apart\":\"unknown\"}", manifest.get("settings").toString());
		assertEquals("{\"photographs\":8,\"photographs_with_a_problem\":0,\"faces\":8,\"pairs\":28," +
			"\"pairs_listed\":\"all\"}", manifest.get("counts").toString());
	}

	@Test
	void theManifestNamesTheModelsWithTheirHashes() throws IOException {
		final List<String> models = new ArrayList<>();
		manifest().getAsJsonArray("models").forEach(m -> models.add(m.getAsJsonObject().get("id").getAsString() + " " + m
			.getAsJsonObject().get("sha256").getAsString()));
		assertEquals(List.of(model("yunet"), model("facemesh"), model("sface")), models);
	}

	private static String model(final String id) throws IOException {
		return id + " " + Sha256Sums.of(Path.of("models", id, "model.onnx"));
	}

	@Test
	void theManifestNamesTheLibrariesWithTheHashesOfTheirJars() throws IOException {
		final List<String> libraries = new ArrayList<>();
		manifest().getAsJsonArray("libraries").forEach(library -> libraries.add(library.getAsJsonObject().get("sha256").getAsString() +
			"  " + library.getAsJsonObject().get("name").getAsString() + "-" + library.getAsJsonObject().get("version").getAsString() + ".jar"));
		assertEquals(Files.readAllLines(Path.of("target/classes/org/visavis/installation/libraries.sha256")), libraries);
	}

	@Test
	void sha256SumsHasTheHashOfEveryOtherFile() throws IOException {
		final List<String> lines = new ArrayList<>();
		for (final String file : RecordBytes.all(record).keySet())
			if (!file.equals("SHA256SUMS")) lines.add(Sha256Sums.of(record.resolve(file)) + "  " + file);
		assertEquals(lines, Files.readAllLines(record.resolve("SHA256SUMS")));
	}

	@Test
	void everyTextFileEndsItsLinesWithLineFeedsOnly() throws IOException {
		for (final Map.Entry<String, String> file : RecordBytes.all(record).entrySet())
			if (!file.getKey().matches(".*\\.(tif|png)")) assertTrue(file.getValue().endsWith("\n") && !file.getValue()
				.contains("\r"), file.getKey());
	}

	private static List<List<String>> sorted(final Table pairs, final Comparator<List<String>> by) {
		return pairs.rows().stream().sorted(by).map(row -> row.subList(0, 2)).toList();
	}

	private static List<String> column(final String file, final String name) {
		return outcome.table(file).column(name);
	}

	private static String header(final String file) throws IOException {
		return Files.readAllLines(record.resolve(file)).get(0);
	}

	private static JsonObject manifest() throws IOException {
		return JsonParser.parseString(Files.readString(record.resolve("manifest.json"))).getAsJsonObject();
	}
}
