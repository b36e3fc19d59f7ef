package org.visavis.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.visavis.UserError;
import org.visavis.detect.Face;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;

import ij.gui.Line;
import ij.gui.PointRoi;
import ij.gui.Roi;

class FaceHandlesTest {

	private static final Face FACE = new Face(new Box(10, 20, 40, 50), List.of(new Point(20.25, 30), new Point(40, 30.5),
		new Point(30, 40), new Point(22, 50), new Point(38, 50.75)), 0.9);

	@Test
	void pointsThatNobodyDraggedStayWhereTheyAre() {
		assertEquals(FACE, FaceHandles.dragged(FACE, FaceHandles.points(FACE)));
	}

	@Test
	void aBoxThatNobodyDraggedStaysWhereItIs() {
		assertEquals(FACE, FaceHandles.dragged(FACE, FaceHandles.box(FACE)));
	}

	/** In ImageJ the top-left pixel's corner is (0, 0). */
	@Test
	void aBoxAroundTheFirstPixelBeginsHalfAPixelBeforeItsCentre() {
		assertEquals(new Box(-0.5, -0.5, 1, 1), FaceHandles.box(new Roi(0, 0, 1, 1)));
	}

	@Test
	void takesADraggedBoxAndLeavesThePoints() {
		assertEquals(new Face(new Box(4.5, 6.5, 30, 31), FACE.points(), 0.9), FaceHandles.dragged(FACE, new Roi(5, 7, 30,
			31)));
	}

	@Test
	void refusesAPointTooMany() {
		final PointRoi points = (PointRoi) FaceHandles.points(FACE);
		points.addPoint(1, 1);
		assertEquals("The selection has 6 points; expected five: " + FaceHandles.POINTS + ".", assertThrows(UserError.class,
			() -> FaceHandles.dragged(FACE, points)).getMessage());
	}

	@Test
	void refusesALine() {
		assertEquals("The image has no rectangle selected; expected a box drawn around the face with the rectangle tool.",
			assertThrows(UserError.class, () -> FaceHandles.dragged(FACE, new Line(1, 1, 5, 5))).getMessage());
	}
}
