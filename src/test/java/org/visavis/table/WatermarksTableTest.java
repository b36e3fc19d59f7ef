package org.visavis.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.visavis.image.PhotoFacts;
import org.visavis.watermark.Searched;

/** What the table says of searches that were not made, or not in full. */
class WatermarksTableTest {

	@Test
	void aPictureTooSmallWasNotSearched() {
		assertEquals("not searched: too small", worth(Searched.not("too small")));
	}

	@Test
	void whatWasNotSoughtIsSaid() {
		final String worth = worth(new Searched(10, 1, Optional.empty(), "not sought as a part: more than 4.2 megapixels"));
		assertTrue(worth.endsWith("; not sought as a part: more than 4.2 megapixels"), worth);
	}

	private static String worth(final Searched searched) {
		return WatermarksTable.worth(new ProvenanceResult(new PhotoFacts("", "", 0, "", 0, 0, 1, "", "", List.of(), ""), List.of(), List.of(),
			Optional.of(searched)));
	}
}
