package org.visavis.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasedTest {

	private static final String A = "a".repeat(64), B = "b".repeat(64), C = "c".repeat(64), D = "d".repeat(64);

	@TempDir
	private Path folder;
	private Erased erased;

	@BeforeEach
	void readAgain() throws IOException {
		final Erased first = Erased.nothing();
		first.addPhotograph(D);
		first.addPhotograph(B);
		first.addFace(C, 2);
		erased = Erased.read(folder.resolve(first.write(folder).file()));
	}

	@Test
	void remembersPhotographs() {
		assertTrue(erased.hasPhotograph(B) && erased.hasPhotograph(D) && !erased.hasPhotograph(A));
	}

	@Test
	void remembersFaces() {
		assertEquals(Set.of(2), erased.numbers(C));
	}

	@Test
	void knowsPhotographsAndFacesByTheirIds() {
		erased.addPhotograph(A);
		assertEquals(List.of(true, true, true, true, false, false), List.of(A.substring(0, 16), B.substring(0, 16) + ".1", D, C.substring(0, 16) + ".2", C
			.substring(0, 16), C.substring(0, 16) + ".1").stream().map(erased::names).toList());
	}

	@Test
	void writesWhatCameAndWentInOrder() throws IOException {
		erased.addPhotograph(A);
		erased.addPhotograph("e".repeat(64));
		erased.remove(B);
		assertEquals(List.of("sha256,number", A + ",", D + ",", "e".repeat(64) + ",", C + ",2"), Files.readAllLines(folder.resolve(erased.write(folder)
			.file())));
	}

	@Test
	void writesManyAmongTheOthers() throws IOException {
		List.of(A, B, C).forEach(erased::addInOrder);
		assertEquals(List.of("sha256,number", A + ",", B + ",", C + ",", D + ","), Files.readAllLines(folder.resolve(erased.write(folder).file())));
	}

	@Test
	void hasNothingTouchedThatWasErasedBefore() {
		assertTrue(erased.touched().isEmpty());
	}

	@Test
	void aWholePhotographTakesThePlaceOfItsFaces() {
		erased.addPhotograph(C);
		assertTrue(erased.hasPhotograph(C) && erased.numbers(C).isEmpty());
	}

	@Test
	void forgetsAFace() {
		erased.remove(C);
		assertFalse(erased.hasAnyOf(C));
	}
}
