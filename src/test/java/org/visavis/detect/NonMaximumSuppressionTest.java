package org.visavis.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;

class NonMaximumSuppressionTest {

	private static Face face(final double x, final double width, final double confidence) {
		return new Face(new Box(x, 0, width, 10), Collections.nCopies(5, new Point(0, 0)), confidence);
	}

	@Test
	void keepsTheMostConfidentOfOverlappingFaces() {
		assertEquals(List.of(face(1, 10, 0.9)), NonMaximumSuppression.apply(List.of(face(0, 10, 0.8), face(1, 10, 0.9)),
			0.3));
	}

	@Test
	void keepsFacesThatOverlapLittleInFallingOrder() {
		assertEquals(List.of(face(8, 10, 0.9), face(0, 10, 0.8)), NonMaximumSuppression.apply(List.of(face(0, 10, 0.8),
			face(8, 10, 0.9)), 0.3));
	}

	@Test
	void cutsBoxesToWholePixelsAsOpenCvDoes() {
		final List<Face> faces = List.of(face(0, 10, 0.9), face(5.9, 10.9, 0.8)); // 4.1 / 16.8 apart, cut 5 / 15
		assertEquals(1, NonMaximumSuppression.apply(faces, 0.3).size());
	}

	private static final Face LARGE = face(0, 100, 0.95);

	@Test
	void dropsALessConfidentFaceInsideAnother() {
		assertEquals(List.of(LARGE), NonMaximumSuppression.withoutParts(List.of(LARGE, face(20, 20, 0.85)), 0.3));
	}

	@Test
	void dropsALessConfidentFaceMostOfWhichLiesInsideAnother() {
		assertEquals(List.of(LARGE), NonMaximumSuppression.withoutParts(List.of(LARGE, face(86, 20, 0.85)), 0.3));
	}

	@Test
	void keepsAFaceBeforeAnotherThatIsAsConfident() {
		final List<Face> both = List.of(LARGE, face(20, 20, 0.91));
		assertEquals(both, NonMaximumSuppression.withoutParts(both, 0.3));
	}

	@Test
	void keepsALessConfidentFaceBesideAnother() {
		final List<Face> both = List.of(LARGE, face(90, 20, 0.75));
		assertEquals(both, NonMaximumSuppression.withoutParts(both, 0.3));
	}

	@Test
	void keepsALessConfidentFaceAroundAnother() {
		final List<Face> both = List.of(face(20, 20, 0.95), face(0, 100, 0.75));
		assertEquals(both, NonMaximumSuppression.withoutParts(both, 0.3));
	}
}
