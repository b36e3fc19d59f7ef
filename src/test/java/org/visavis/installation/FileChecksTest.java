package org.visavis.installation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.visavis.UserError;
import org.visavis.file.Sha256;
import org.visavis.procedure.AlteredInstallation;
import org.visavis.run.ShippedFile;
import org.visavis.table.Check.Verdict;
import org.visavis.table.Check;

class FileChecksTest {

	private static final String LIST = "org/visavis/installation/files.sha256";

	private final AlteredInstallation installation = new AlteredInstallation();

	@Test
	void everyShippedFileIsAsBuilt() throws IOException {
		assertEquals(List.of(), failed());
	}

	@Test
	void theListHasEveryModelMethodAndCalibrationOfTheSources() throws IOException {
		final Set<String> listed = FileChecks.of(installation).stream().map(Check::item).filter(name -> name.startsWith(
			"models/")).collect(Collectors.toCollection(TreeSet::new));
		try (Stream<Path> models = Files.walk(Path.of("models"))) {
			assertEquals(models.filter(Files::isRegularFile).map(Path::toString).filter(name -> !name.matches(
				"models/(convert/.*|(calibrations|tracing)/.*ijm)")).collect(Collectors.toCollection(TreeSet::new)), listed);
		}
	}

	@Test
	void aChangedByteOfAModelFailsByName() throws IOException {
		final byte[] model = Files.readAllBytes(Path.of("models/dlib/model.onnx"));
		model[model.length / 2] ^= 1;
		installation.with("models/dlib/model.onnx", model);
		assertEquals(List.of("models/dlib/model.onnx"), failed());
	}

	@Test
	void anotherMethodFailsByName() throws IOException {
		installation.with("models/methods/full.json", Files.readString(Path.of("models/methods/full.json")).replace("0.0865",
			"0.0866"));
		assertEquals(List.of("models/methods/full.json"), failed());
	}

	@Test
	void anotherCalibrationFailsByName() throws IOException {
		installation.with(LIST, Sha256.of("built".getBytes()) + "  models/calibrations/full.json\n").with(
			"models/calibrations/full.json", "another");
		assertEquals(List.of("models/calibrations/full.json"), failed());
	}

	@Test
	void aMissingFileFailsByName() throws IOException {
		installation.with(LIST, "00".repeat(32) + "  models/none/model.onnx\n");
		assertEquals("missing", FileChecks.of(installation).get(0).found());
		assertEquals(List.of("models/none/model.onnx"), failed());
	}

	@Test
	void refusesAnInstallationWithoutTheBuildsList() {
		assertEquals("The build made no list nothing.", assertThrows(UserError.class, () -> ShippedFile.list(installation,
			"nothing")).getMessage());
	}

	private List<String> failed() throws IOException {
		return FileChecks.of(installation).stream().filter(check -> check.verdict() != Verdict.PASS).map(Check::item)
			.toList();
	}
}
