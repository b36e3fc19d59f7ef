package org.visavis.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.detect.Face;
import org.visavis.geometry.Box;
import org.visavis.geometry.Point;
import org.visavis.quality.Suitability;
import org.visavis.report.Faces;

import ij.gui.Overlay;
import ij.gui.Roi;
import ij.process.FloatPolygon;

class FaceOverlayTest {

	@Test
	void startsABoxHalfAPixelFurtherThanOurCoordinates() {
		final Roi box = overlay(400, 300, Faces.at(10.25, 20, 30, 40)).get("face-01");
		assertEquals(new Rectangle2D.Double(10.75, 20.5, 30, 40), box.getFloatBounds());
	}

	@Test
	void coversExactlyThePixelsOfABoxThatEndsOnPixelBorders() {
		final Roi box = overlay(400, 300, Faces.at(-0.5, 4.5, 10, 20)).get("face-01");
		assertEquals(new Rectangle(0, 5, 10, 20), box.getBounds());
	}

	@Test
	void leavesPointsWhereTheyAreBecauseImageJCountsThemFromPixelCentres() {
		final Point point = new Point(10.4, 20.4);
		final MarkedFace face = new MarkedFace(1, new Face(new Box(0, 0, 40, 40), List.of(point, point, point, point,
			point), 1), Suitability.SUITABLE);
		assertEquals(new Rectangle(10, 20, 1, 1), overlay(400, 300, face).get("face-01 points").getBounds());
	}

	@Test
	void givesFivePointsInTheFacesOrder() {
		final FloatPolygon points = overlay(400, 300, Faces.at(100, 100, 100, 100)).get("face-01 points")
			.getFloatPolygon();
		assertEquals(5, points.npoints);
		assertEquals(170, points.xpoints[1], 1e-4);
	}

	@Test
	void keepsWhatAUserDrewAndReplacesItsOwnMarks() {
		final Overlay drawn = new Overlay();
		drawn.add(new Roi(1, 2, 3, 4), "face-01");
		final Overlay once = FaceOverlay.on(drawn, overlay(400, 300, Faces.at(10, 20, 30, 40)));
		final Overlay twice = FaceOverlay.on(once, overlay(400, 300, Faces.at(50, 60, 30, 40)));
		assertEquals(once.size(), twice.size());
		assertEquals(new Rectangle(1, 2, 3, 4), twice.get(0).getBounds());
		assertEquals(new Rectangle2D.Double(50.5, 60.5, 30, 40), twice.get(2).getFloatBounds());
	}

	@Test
	void givesItsMarksAloneWhereNothingIsDrawn() {
		final Overlay marks = overlay(400, 300, Faces.at(10, 20, 30, 40));
		assertEquals(marks.size(), FaceOverlay.on(null, marks).size());
	}

	@Test
	void namesRegionsByTheFacesNumber() {
		final Overlay overlay = overlay(400, 300, Faces.at(12, Suitability.LIMITED, 50, 50, 40, 40));
		assertEquals(List.of("face-12 ground", "face-12", "face-12 points", "face-12 plate", "face-12 number"), Arrays
			.stream(overlay.toArray()).map(Roi::getName).toList());
	}

	@ParameterizedTest
	@EnumSource(Suitability.class)
	void givesBoxPointsAndPlateTheColourOfSuitability(final Suitability suitability) {
		final Overlay overlay = overlay(400, 300, Faces.at(1, suitability, 50, 50, 40, 40));
		final var colours = List.of(overlay.get("face-01").getStrokeColor(), overlay.get("face-01 points")
			.getStrokeColor(), overlay.get("face-01 plate").getFillColor());
		assertEquals(List.of(FaceMarks.colour(suitability)), colours.stream().distinct().toList());
	}

	@Test
	void tellsSuitabilityByALetterToo() {
		assertEquals(List.of("7", "7L", "7U"), Arrays.stream(Suitability.values()).map(s -> FaceMarks.of(Faces.at(7, s, 0,
			0, 9, 9), 500).text()).toList());
	}

	@ParameterizedTest
	@ValueSource(ints = { 112, 250, 1024, 6000 })
	void keepsTheNumberOffItsFaceWhereThereIsRoom(final int side) {
		final Random random = new Random(side);
		for (int i = 0; i < 200; i++) {
			final double size = 16 + random.nextDouble() * side * 0.5;
			final MarkedFace face = Faces.at(random.nextDouble() * (side - size), random.nextDouble() * (side - size), size,
				size);
			final Overlay overlay = overlay(side, side, face);
			final Rectangle2D box = overlay.get("face-01").getFloatBounds();
			assertTrue(!overlay.get("face-01 plate").getFloatBounds().intersects(box), face::toString);
		}
	}

	@Test
	void keepsTheNumberInsideThePicture() {
		final Overlay overlay = overlay(500, 500, Faces.at(-20, -20, 600, 600));
		final Rectangle2D plate = overlay.get("face-01 plate").getFloatBounds();
		assertTrue(new Rectangle(0, 0, 500, 500).contains(plate), plate::toString);
	}

	@Test
	void keepsNumbersOffOtherFacesWhereThereIsRoom() {
		final Overlay overlay = overlay(800, 600, Faces.at(200, 200, 60, 60), Faces.at(2, Suitability.SUITABLE, 200, 130,
			60, 60));
		final Rectangle2D other = overlay.get("face-02").getFloatBounds();
		assertTrue(!overlay.get("face-01 plate").getFloatBounds().intersects(other));
	}

	@Test
	void drawsThickerLinesOnALargerPhotograph() {
		final MarkedFace face = Faces.at(100, 100, 400, 400);
		assertEquals(10, overlay(6000, 4000, face).get("face-01").getStrokeWidth() / overlay(600, 400, face).get(
			"face-01").getStrokeWidth(), 1e-4);
	}

	@Test
	void writesASmallerNumberOnASmallFace() {
		assertEquals(9, FaceMarks.of(Faces.at(100, 100, 16, 16), 1024).digits());
		assertEquals(1024 / 45.0, FaceMarks.of(Faces.at(100, 100, 200, 200), 1024).digits());
	}

	private static Overlay overlay(final int width, final int height, final MarkedFace... faces) {
		return FaceOverlay.of(List.of(faces), width, height);
	}
}
