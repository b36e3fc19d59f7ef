package org.visavis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.UserError;
import org.visavis.file.Sha256;

class ModelLibraryTest {

	@TempDir
	Path added;

	private void add(final String id, final byte[] onnx, final String sha256, final boolean commercialUse)
		throws IOException
	{
		Files.createDirectories(added.resolve(id));
		Files.write(added.resolve(id).resolve("model.onnx"), onnx);
		Files.writeString(added.resolve(id).resolve("model.json"), "{\"id\": \"" + id + "\", \"sha256\": \"" + sha256 +
			"\", \"licence\": \"CC-BY-NC-4.0\", \"commercialUse\": " + commercialUse + "}");
	}

	private String refusal(final String id) {
		return assertThrows(UserError.class, () -> ModelLibrary.with(added).open(id, false)).getMessage();
	}

	@ParameterizedTest
	@ValueSource(strings = { "yunet", "sface", "reid0095", "dlib", "facemesh" })
	void opensEveryShippedModel(final String id) {
		try (Network network = ModelLibrary.ofInstallation().open(id, false)) {
			assertEquals(id, network.card().id());
		}
	}

	@Test
	void opensSeveralInTheOrderOfTheirNames() {
		final List<String> names = List.of("yunet", "reid0095", "facemesh");
		final List<Network> networks = ModelLibrary.ofInstallation().open(names, false);
		networks.forEach(Network::close);
		assertEquals(names, networks.stream().map(network -> network.card().id()).toList());
	}

	@Test
	void ofSeveralSaysOfTheFirstThatCannotBeOpened() {
		assertEquals("No model is called 'mine'; expected the name of a folder under models/, such as sface.", assertThrows(
			UserError.class, () -> ModelLibrary.ofInstallation().open(List.of("yunet", "mine", "yours"), false)).getMessage());
	}

	@Test
	void opensAModelThatALaboratoryAdded() throws IOException {
		final byte[] sface = Files.readAllBytes(Path.of("models/yunet/model.onnx"));
		add("mine", sface, Sha256.of(sface), true);
		try (Network network = ModelLibrary.with(added).open("mine", false)) {
			assertEquals("mine", network.card().id());
		}
	}

	@Test
	void refusesAFileWhoseHashIsNotItsCards() throws IOException {
		add("mine", new byte[] { 1 }, "00", true);
		assertEquals("models/mine/model.onnx has the SHA-256 " + Sha256.of(new byte[] { 1 }) + "; its card says 00.",
			refusal("mine"));
	}

	@Test
	void refusesACardOfAnotherModel() throws IOException {
		add("mine", new byte[] { 1 }, "00", true);
		Files.move(added.resolve("mine"), added.resolve("yours"));
		assertEquals("models/yours/model.json has the id 'mine'; expected that of its folder.", refusal("yours"));
	}

	@Test
	void refusesALicenceThatForbidsCommercialUse() throws IOException {
		add("mine", new byte[] { 1 }, "00", false);
		assertEquals(
			"The licence of models/mine (CC-BY-NC-4.0) forbids commercial use; set accept_licence to use it all the same.",
			refusal("mine"));
	}

	@Test
	void readsACalibrationThatALaboratoryAdded() throws IOException {
		Files.createDirectories(added.resolve("calibrations"));
		Files.writeString(added.resolve("calibrations/mine.json"), "größer");
		assertEquals(Optional.of("größer"), ModelLibrary.with(added).calibration("mine"));
	}

	@Test
	void hasNoCalibrationForAnotherMethod() {
		assertEquals(Optional.empty(), ModelLibrary.with(added).calibration("mine"));
	}

	@Test
	void refusesAnUnknownModel() {
		assertEquals("No model is called 'none'; expected the name of a folder under models/, such as sface.", refusal(
			"none"));
	}

	@Test
	void refusesAPathInsteadOfAName() {
		assertEquals("No model is called '../x'; expected the name of a folder under models/, such as sface.", refusal(
			"../x"));
	}
}
