package org.visavis.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.UserError;
import org.visavis.examination.Observation;
import org.visavis.request.UnfinishedExamination;

class UnfinishedBesideTest {

	private static final UnfinishedExamination LEFT = new UnfinishedExamination("COMPARE", false, List.of(new Observation("ear", "side", "",
		"visible", "artefact", "", "=a \"shadow\"\nthere")), 2, "to be looked at again");

	@TempDir
	private Path folder;
	private UnfinishedBeside anns;

	@BeforeEach
	void open() {
		anns = of("Ann");
	}

	@Test
	void findsWhatWasKept() {
		anns.keep(LEFT);
		assertEquals(Optional.of(LEFT), of("Ann").find());
	}

	@Test
	void findsTheLastThatWasKept() {
		anns.keep(new UnfinishedExamination("ANALYSE_A", false, List.of(), 0, ""));
		anns.keep(LEFT);
		assertEquals(Optional.of(LEFT), anns.find());
	}

	@Test
	void findsNothingUnderAnotherName() {
		anns.keep(LEFT);
		assertEquals(Optional.empty(), of("Bea").find());
	}

	@Test
	void findsNothingOfOtherFaces() {
		anns.keep(LEFT);
		assertEquals(Optional.empty(), new UnfinishedBeside(folder.resolve("record"), "Q1.1", "R2.1", "Ann").find());
	}

	@Test
	void tellsNoNameByTheFile() throws IOException {
		anns.keep(LEFT);
		assertTrue(file().getFileName().toString().matches("unfinished-[0-9a-f]{16}\\.json"));
	}

	@Test
	void keepsItForItsOwnerOnly() throws IOException {
		Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX rights here");
		anns.keep(LEFT);
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
	}

	@Test
	void leavesNothingBehind() {
		anns.keep(LEFT);
		anns.remove();
		assertFalse(Files.exists(folder.resolve("record-inputs")));
	}

	@Test
	void leavesWhatAnotherExaminerHasBegun() {
		anns.keep(LEFT);
		of("Bea").keep(LEFT);
		anns.remove();
		assertEquals(Optional.of(LEFT), of("Bea").find());
	}

	@Test
	void refusesADamagedFile() throws IOException {
		anns.keep(LEFT);
		Files.writeString(file(), "{\"step\":");
		assertTrue(assertThrows(UserError.class, anns::find).getMessage().startsWith(file() + " cannot be read as an unfinished examination"));
	}

	@Test
	void refusesAFileThatHoldsNothing() throws IOException {
		anns.keep(LEFT);
		Files.writeString(file(), "");
		assertThrows(UserError.class, anns::find);
	}

	private Path file() throws IOException {
		try (var files = Files.list(folder.resolve("record-inputs"))) {
			return files.findFirst().orElseThrow();
		}
	}

	private UnfinishedBeside of(final String examiner) {
		return new UnfinishedBeside(folder.resolve("record"), "Q1.1", "R1.1", examiner);
	}
}
