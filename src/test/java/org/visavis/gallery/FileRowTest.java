package org.visavis.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** Files on a drive that is not there. */
class FileRowTest {

	private static FileRow row(final String root, final String path) {
		return new FileRow(root, path, 1, 1, "", FileRow.State.PRESENT);
	}

	@Test
	void liesInAFolderThatIsNotThere() {
		assertEquals(Path.of("/no drive/photographs/1/2.jpg"), row("/no drive/photographs", "1/2.jpg").file());
	}

	@Test
	void liesBesideAListThatIsNotThere() {
		assertEquals(Path.of("/no drive/1/2.jpg"), row("/no drive/photographs.txt", "1/2.jpg").file());
	}

	@Test
	void isTheInputThatIsNotThere() {
		assertEquals(Path.of("/no drive/2.jpg"), row("/no drive/2.jpg", "2.jpg").file());
	}

	@Test
	void isNamedByItsAddress() {
		assertEquals("hdfs://names/1.jpg", row("/no drive/addresses.txt", "hdfs://names/1.jpg").place());
	}

	@Test
	void anAddressWithoutAMachineIsNotResolvedEither() {
		assertEquals("file:/photographs/1.jpg", row("/no drive/addresses.txt", "file:/photographs/1.jpg").place());
	}
}
