package org.visavis.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.visavis.detect.Face;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;

/** Faces in a photograph of 100 x 100 pixels. */
class FaceChoiceTest {

	private static final Face LEFT_LARGE = face(0, 0, 40, 40), CENTRAL_SMALL = face(45, 45, 10, 10), RIGHT = face(70, 40,
		20, 20);
	private static final List<Face> THREE = List.of(LEFT_LARGE, CENTRAL_SMALL, RIGHT);

	@Test
	void allTakesEveryFace() {
		assertEquals(List.of(0, 1, 2), FaceChoice.ALL.of(THREE, 100, 100));
	}

	@Test
	void onlyTakesTheFaceThatIsAlone() {
		assertEquals(List.of(0), FaceChoice.ONLY.of(List.of(RIGHT), 100, 100));
	}

	@Test
	void onlyLeavesSeveralFacesOut() {
		assertEquals(List.of(), FaceChoice.ONLY.of(THREE, 100, 100));
	}

	@Test
	void centralTakesTheFaceNearestTheCentre() {
		assertEquals(List.of(1), FaceChoice.CENTRAL.of(THREE, 100, 100));
	}

	@Test
	void centralMeansTheMiddleOfThePixels() {
		// The centre of 3 pixels is (1, 1); both boxes have their centre as far from (1.5, 1.5).
		assertEquals(List.of(1), FaceChoice.CENTRAL.of(List.of(face(1, 1, 2, 2), face(0, 0, 2, 2)), 3, 3));
	}

	@Test
	void largestTakesTheLargestBox() {
		assertEquals(List.of(0), FaceChoice.LARGEST.of(THREE, 100, 100));
	}

	@ParameterizedTest
	@EnumSource
	void takesNoneOfNone(final FaceChoice choice) {
		assertEquals(List.of(), choice.of(List.of(), 100, 100));
	}

	private static Face face(final double x, final double y, final double width, final double height) {
		return new Face(new Box(x, y, width, height), Collections.nCopies(5, new Point(x, y)), 0.9);
	}
}
