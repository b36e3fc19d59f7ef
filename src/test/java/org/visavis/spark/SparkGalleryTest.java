package org.visavis.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.enrol.EnrolSettings;
import org.visavis.file.Sha256;
import org.visavis.procedure.EnrolGallery;
import org.visavis.procedure.SearchGallery;
import org.visavis.request.CasePersons;
import org.visavis.request.FaceChoice;
import org.visavis.request.SearchKeys;
import org.visavis.request.Settings;

/** Galleries on a cluster of a master and two workers, beside the same in one process. */
@Tag("spark")
class SparkGalleryTest {

	private static final int PHOTOGRAPHS = 24;
	private static final String SETTINGS = " method=fast long_side=320";

	@TempDir
	private static Path folder;

	private static SparkCluster cluster;

	@BeforeAll
	static void startCluster() throws Exception {
		for (final String input : List.of("first", "second"))
			photographs(Files.createDirectory(folder.resolve(input)), input.length());
		for (final String input : List.of("first", "second"))
			EnrolGallery.run(folder.resolve(input).toString(), folder.resolve(input + "-here").toString(), EnrolSettings.photographs(
				FaceChoice.ALL, "fast", 320, false), Progress.SILENT);
		cluster = new SparkCluster(folder);
	}

	@AfterAll
	static void stopCluster() throws IOException {
		cluster.close();
	}

	/** The samples again and again, each with a byte of its own behind its end, one of them twice and one with a name as cameras write it. */
	private static void photographs(final Path input, final int seed) throws IOException {
		final List<Path> samples;
		try (Stream<Path> files = Files.list(Path.of("samples/london"))) {
			samples = files.sorted().toList();
		}
		for (int i = 0; i < PHOTOGRAPHS; i++) {
			final byte[] photograph = Files.readAllBytes(samples.get(i % samples.size())), changed = Arrays.copyOf(photograph, photograph.length + 2);
			changed[photograph.length] = (byte) Math.max(1, i);
			changed[photograph.length + 1] = (byte) seed;
			Files.write(input.resolve("_" + i + ".jpg"), changed);
		}
		Files.writeString(input.resolve("text.jpg"), "no photograph");
	}

	@Test
	void enrolsToTheBytesOfOneMachine() throws Exception {
		run("enrol", "run('Enrol Gallery...', 'input=[" + folder.resolve("first") + "] gallery=[' + getArgument() + ']" + SETTINGS + "');");
		assertEquals(bytes(folder.resolve("first-here")), bytes(folder.resolve("enrol")));
	}

	@Test
	void enrolsInOneProcessToTheSameBytes() throws Exception {
		final String macro = macro("locally", "run('Enrol Gallery...', 'input=[" + folder.resolve("first") + "] gallery=[' + getArgument() + ']" +
			SETTINGS + "');");
		assertEquals(0, cluster.submitLocally(log("locally"), macro, folder.resolve("locally").toString()).waitFor(), () -> said("locally"));
		assertEquals(bytes(folder.resolve("first-here")), bytes(folder.resolve("locally")));
	}

	@Test
	void findsTheFacesThatOneMachineFinds() throws Exception {
		final String questioned = Path.of("samples/london/062_08.jpg").toAbsolutePath().toString(), galleries = Files.writeString(folder.resolve(
			"galleries.txt"), folder.resolve("first-here") + "\n" + folder.resolve("second-here")).toString();
		run("found", "run('Search Gallery...', 'questioned=[" + questioned + "] gallery=[" + galleries +
			"] output=[' + getArgument() + '] top=7 plates=0" + SETTINGS + "');");
		SearchGallery.run(questioned, galleries, folder.resolve("found-here").toString(), new Settings(false, FaceChoice.ALL, "fast", 320, "sface",
			"cosine", true, false, Settings.SHIPPED, "", false, CasePersons.UNSTATED), new SearchKeys(7, false), 0, Progress.SILENT);
		assertEquals(Files.readString(folder.resolve("found-here/hits.csv")), Files.readString(folder.resolve("found/hits.csv")));
	}

	@Test
	void takesPhotographsFromHadoopsFileSystems() throws Exception {
		final Path list = Files.writeString(folder.resolve("addresses.txt"), "file://" + folder.resolve("first"));
		run("hadoop", "run('Enrol Gallery...', 'input=[" + list + "] gallery=[' + getArgument() + ']" + SETTINGS + "');");
		assertEquals(parts(folder.resolve("first-here")), parts(folder.resolve("hadoop")));
	}

	@Test
	void losesNothingWhereAnExecutorIsKilled() throws Exception {
		final Process run = cluster.submit(log("killed"), macro("killed", "run('Enrol Gallery...', 'input=[" + folder.resolve("second") +
			"] gallery=[' + getArgument() + ']" + SETTINGS + "');"), folder.resolve("killed").toString());
		while (run.isAlive() && !said("killed").contains("Starting task 0.0 in stage 1.0"))
			Thread.sleep(5);
		cluster.executors().get(0).destroyForcibly();
		assertEquals(0, run.waitFor(), () -> said("killed"));
		assertTrue(said("killed").contains("Lost executor"), () -> said("killed"));
		assertEquals(bytes(folder.resolve("second-here")), bytes(folder.resolve("killed")));
	}

	private static void run(final String name, final String macro) throws IOException, InterruptedException {
		assertEquals(0, cluster.submit(log(name), macro(name, macro), folder.resolve(name).toString()).waitFor(), () -> said(name));
	}

	private static String macro(final String name, final String text) throws IOException {
		return Files.writeString(folder.resolve(name + ".ijm"), text).toString();
	}

	private static Path log(final String name) {
		return folder.resolve(name + ".log");
	}

	private static String said(final String name) {
		try {
			return Files.readString(log(name));
		}
		catch (final IOException e) {
			return e.toString();
		}
	}

	/** The SHA-256 of each file of a gallery but its history, which has times. */
	private static Map<String, String> bytes(final Path gallery) throws IOException {
		final Map<String, String> hashes = new TreeMap<>();
		try (Stream<Path> files = Files.walk(gallery)) {
			for (final Path file : files.filter(Files::isRegularFile).toList())
				hashes.put(gallery.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
		}
		hashes.keySet().removeIf(name -> name.equals("history.jsonl") || name.endsWith(".lock"));
		return hashes;
	}

	private static Map<String, String> parts(final Path gallery) throws IOException {
		return bytes(gallery.resolve("parts"));
	}
}
