package org.visavis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.file.Sha256;
import org.visavis.table.Table;

/**
 * Validate Installation where other files lie before the shipped ones: 0095 with a changed byte, and an SFace whose
 * weights are changed together with the hash on its card.
 */
class TamperedInstallationTest {

	@TempDir
	private static Path folder;

	private static int status;
	private static String said;
	private static Table record;

	@BeforeAll
	static void validate() throws Exception {
		final byte[] reid0095 = Files.readAllBytes(Path.of("models/reid0095/model.onnx"));
		reid0095[reid0095.length / 2] ^= 1;
		write("models/reid0095/model.onnx", reid0095);
		final byte[] sface = Files.readAllBytes(Path.of("models/sface/model.onnx"));
		final String hash = Sha256.of(sface);
		for (int i = sface.length / 2; i < sface.length / 2 + 300_000; i++)
			sface[i] ^= 64;
		write("models/sface/model.onnx", sface);
		write("models/sface/model.json", Files.readString(Path.of("models/sface/model.json")).replace(hash, Sha256.of(sface))
			.getBytes());
		final String classPath = folder + File.pathSeparator + System.getProperty("java.class.path");
		status = Child.start(folder.resolve("log.txt"), "-cp", classPath, Main.class.getName(),
			"macros/validate-installation.ijm", folder.resolve("record").toString()).waitFor();
		said = Files.readString(folder.resolve("log.txt"));
		record = Table.read(folder.resolve("record/installation.csv"));
	}

	private static void write(final String resource, final byte[] content) throws IOException {
		Files.createDirectories(folder.resolve(resource).getParent());
		Files.write(folder.resolve(resource), content);
	}

	@Test
	void stopsTheMacroAndNamesTheFiles() {
		assertEquals(1, status, said);
		assertTrue(said.contains("validate-installation.ijm, line 6: This installation fails "), said);
		assertTrue(said.contains("checks: file models/reid0095/model.onnx, models/sface/model.json, " +
			"models/sface/model.onnx; embed "), said);
	}

	@Test
	void failsTheTamperedFilesOnly() {
		assertEquals(Set.of("models/reid0095/model.onnx", "models/sface/model.json", "models/sface/model.onnx"), failed("file"));
	}

	@Test
	void failsEveryEmbeddingOfTheAlteredNetwork() {
		final Set<String> failed = failed("embed");
		assertEquals(16, failed.stream().filter(item -> item.contains(" sface ")).count(), failed.toString());
	}

	@Test
	void saysWhyTheRefusedNetworkGaveNothing() {
		final List<String> row = record.rows().stream().filter(r -> r.get(0).equals("embed") && r.get(1).equals("full reid0095"))
			.findFirst().orElseThrow();
		assertTrue(row.get(3).startsWith("models/reid0095/model.onnx has the SHA-256 "), row.toString());
	}

	@Test
	void stillFindsTheFaces() {
		assertEquals(Set.of(), failed("detect"));
	}

	@Test
	void failsTheDistances() {
		assertTrue(failed("distance").containsAll(Set.of("full", "fast 062_03.jpg 062_08.jpg sface_cosine")));
	}

	private static Set<String> failed(final String check) {
		return record.rows().stream().filter(row -> row.get(0).equals(check) && row.get(5).equals("fail")).map(row -> row.get(
			1)).collect(Collectors.toSet());
	}
}
