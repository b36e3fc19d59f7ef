package org.visavis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class AxisTest {

	@Test
	void labelsRoundNumbers() {
		assertEquals(List.of("-8", "-6", "-4", "-2", "0", "2", "4"), labels(Axis.linear("", -8, 5)));
	}

	@Test
	void givesEachLabelAsManyDigitsAsTheStepNeeds() {
		assertEquals(List.of("0.00", "0.05", "0.10", "0.15", "0.20"), labels(Axis.linear("", 0, 0.22)));
	}

	@Test
	void showsSharesFromTheDecadeOfTheLeastOne() {
		assertEquals("0.001", labels(Axis.deviates("", 1 / 44850.0)).get(0));
		assertEquals("0.01", labels(Axis.deviates("", 1 / 9999.0)).get(0));
		assertEquals("0.1", labels(Axis.deviates("", 0.5)).get(0));
		assertEquals("0.0001", labels(Axis.deviates("", 1e-9)).get(0));
	}

	@Test
	void spacesSharesByNormalDeviates() {
		final Axis axis = Axis.deviates("", 1e-3);
		final double sigma = axis.fraction(0.158655) - axis.fraction(0.022750);
		assertEquals(sigma, axis.fraction(0.5) - axis.fraction(0.158655), 1e-3);
		assertEquals(1, axis.fraction(0.5), 1e-3);
	}

	@Test
	void putsWhatIsInfiniteWellOutside() {
		final Axis axis = Axis.deviates("", 1e-3);
		assertEquals(List.of(-1.0, 2.0), List.of(axis.fraction(0), axis.fraction(1)));
		assertEquals(2, Axis.linear("", 0, 1).fraction(Double.POSITIVE_INFINITY));
	}

	@Test
	void leavesWhatIsNoNumberAsItIs() {
		assertTrue(Double.isNaN(Axis.linear("", 0, 1).fraction(Double.NaN)));
	}

	private static List<String> labels(final Axis axis) {
		return axis.ticks().stream().map(Axis.Tick::label).toList();
	}
}
