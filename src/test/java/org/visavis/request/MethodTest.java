package org.visavis.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.UserError;
import org.visavis.model.ModelCard;
import org.visavis.model.ModelLibrary;

class MethodTest {

	@Test
	void refusesAFileThatLacksAPart(@TempDir final Path added) throws IOException {
		Files.createDirectories(added.resolve("methods"));
		Files.writeString(added.resolve("methods/mine.json"), "{\"name\": \"mine\", \"detector\": \"yunet\"}");
		assertEquals("models/methods/mine.json is incomplete; expected name, detector, detection, suitability and " +
			"recognisers, as models/methods/full.json has them.", assertThrows(UserError.class, () -> Method.read(ModelLibrary
				.with(added), "mine")).getMessage());
	}

	@Test
	void refusesAFileThatLacksLimits(@TempDir final Path added) throws IOException {
		Files.createDirectories(added.resolve("methods"));
		Files.writeString(added.resolve("methods/mine.json"), ModelLibrary.ofInstallation().method("full", JsonObject.class)
			.orElseThrow().toString().replaceAll("\"(evenness|visible)\":\\{[^}]*\\},", ""));
		assertEquals("models/methods/mine.json has no limits of evenness, visible in suitability; expected limited and " +
			"unsuitable of each, as models/methods/full.json has them.", assertThrows(UserError.class, () -> Method.read(
				ModelLibrary.with(added), "mine")).getMessage());
	}

	@Test
	void refusesPointsThatLackAPart(@TempDir final Path added) throws IOException {
		Files.createDirectories(added.resolve("methods"));
		Files.writeString(added.resolve("methods/mine.json"), ModelLibrary.ofInstallation().method("full", JsonObject.class)
			.orElseThrow().toString().replaceAll("\"around\":[\\d.]+,", ""));
		assertEquals("models/methods/mine.json has points that are incomplete; expected mesh, meshScore, meshDistance, sides, " +
			"around, confidence and overlap, as models/methods/full.json has them.", assertThrows(UserError.class,
				() -> Method.read(ModelLibrary.with(added), "mine")).getMessage());
	}

	@Test
	void aFileWithoutPointsNeedsNoMesh(@TempDir final Path added) throws IOException {
		Files.createDirectories(added.resolve("methods"));
		Files.writeString(added.resolve("methods/mine.json"), ModelLibrary.ofInstallation().method("fast", JsonObject.class)
			.orElseThrow().toString().replaceAll("\"points\":\\{[^}]*\\},", ""));
		final ModelLibrary library = ModelLibrary.with(added);
		assertEquals(List.of("yunet", "sface"), Method.read(library, "mine").cards(library).stream().map(ModelCard::id)
			.toList());
	}
}
