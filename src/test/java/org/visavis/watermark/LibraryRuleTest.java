package org.visavis.watermark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Bits as the library itself reads them; vectors of the real library, see {@code watermark_vectors.py}. */
class LibraryRuleTest {

	@ParameterizedTest
	@CsvFileSource(resources = "vectors.csv", numLinesToSkip = 1)
	void readsEveryBitAsTheLibraryDoes(final String file, final String payload, final String bits) {
		final Chroma chroma = Chroma.of(Vectors.pixels(file));
		final Place place = new Place(Place.View.AS_IT_STANDS, chroma.size(), 0, 0, chroma.width() / 8 % bits.length(), 0);
		final StringBuilder read = new StringBuilder();
		for (final boolean bit : LibraryRule.bits(chroma, bits.length(), place)) read.append(bit ? '1' : '0');
		assertEquals(bits, read.toString());
	}
}
