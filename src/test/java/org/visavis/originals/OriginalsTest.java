package org.visavis.originals;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.UserError;
import org.visavis.image.PhotoReader;
import org.visavis.table.Item;
import org.visavis.table.PhotoResult;

class OriginalsTest {

	private static final String OF_A = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
	private static final String OF_B = "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d";

	@TempDir
	private Path folder;

	private Path photograph;
	private List<Item> items;
	private List<PhotoResult> results;

	@BeforeEach
	void readA() throws IOException {
		photograph = Files.writeString(folder.resolve("p.jpg"), "a");
		items = List.of(new Item("P1", "p.jpg", photograph), new Item("P2", "missing", folder.resolve("missing")));
		results = items.stream().map(i -> new PhotoResult(new PhotoReader().read(i.file()).facts(), 0, "", List.of(), List.of()))
			.toList();
	}

	@Test
	void passesWhatDidNotChange() {
		assertDoesNotThrow(() -> Originals.check(items, results));
	}

	@Test
	void refusesAChangedFile() throws IOException {
		Files.writeString(photograph, "b");
		assertEquals(photograph + " changed while the record was made: its SHA-256 is '" + OF_B + "' and was '" + OF_A +
			"'.", refusal());
	}

	@Test
	void refusesAVanishedFile() throws IOException {
		Files.delete(photograph);
		assertEquals(photograph + " changed while the record was made: its SHA-256 is '' and was '" + OF_A + "'.",
			refusal());
	}

	@Test
	void refusesAFileThatAppeared() throws IOException {
		Files.writeString(folder.resolve("missing"), "b");
		assertEquals(folder.resolve("missing") + " changed while the record was made: its SHA-256 is '" + OF_B +
			"' and was ''.", refusal());
	}

	private String refusal() {
		return assertThrows(UserError.class, () -> Originals.check(items, results)).getMessage();
	}
}
