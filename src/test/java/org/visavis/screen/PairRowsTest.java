package org.visavis.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.visavis.screen.PairRows.Pair;

class PairRowsTest {

	@Test
	void readsTheFacesWhereverTheirColumnsStand() {
		assertEquals(Optional.of(new Pair("Q1.1", "R2.1")), PairRows.pair(" \tface_b\tscore\tface_a", "1\tR2.1\t0.5\tQ1.1"));
	}

	@Test
	void knowsNoFacesOfAnotherTable() {
		assertEquals(Optional.empty(), PairRows.pair(" \tface\tscore", "1\tQ1.1\t0.5"));
	}

	@Test
	void knowsNoFacesOfALineThatIsCutShort() {
		assertEquals(Optional.empty(), PairRows.pair("face_a\tface_b", "Q1.1"));
	}
}
