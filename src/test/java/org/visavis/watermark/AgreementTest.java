package org.visavis.watermark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How rarely chance reaches a correlation; expected numbers: scipy 1.17.1, {@code t.sf(r * sqrt(f / (1 - r * r)), f)}. */
class AgreementTest {

	@ParameterizedTest
	@CsvSource({ "SDXL 48 bits, .5, 1.4813986275227927e-4", "SDV2, .9, 1.2096551485732854e-12", "SDV2, .967, 1.140621644972893e-19", "StableDiffusionV1-Inpainting, .3, 3.4332606412941738e-6" })
	void isStudentsTail(final String payload, final double r, final double expected) {
		assertEquals(expected, agreement(payload, r).tail(), expected * 1e-9);
	}

	@Test
	void aPictureThatContradictsIsNoAgreement() {
		assertEquals(1, agreement("SDV2", -.9).tail());
	}

	@Test
	void oneThatAgreesWholeIsNotImpossible() {
		assertEquals(Double.MIN_NORMAL, agreement("SDV2", 1).tail());
	}

	private static Agreement agreement(final String name, final double r) {
		final Payload payload = Payload.known().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
		return new Agreement(payload, Reading.EXACT, Place.whole(Place.View.AS_IT_STANDS, new Size(512, 512)), r, payload.length());
	}
}
