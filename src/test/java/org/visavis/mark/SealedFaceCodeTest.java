package org.visavis.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;

/** By mark_oracle.py. */
class SealedFaceCodeTest {

	private static final String FACE = "P1.1";

	private final FaceCode code = FaceCode.of(MarkOracle.KEY, MarkOracle.NUMBER, List.of(values(false), values(true)));
	private final SealedFaceCode sealed = SealedFaceCode.of(MarkOracle.KEY, MarkOracle.NUMBER, FACE, code);

	@Test
	void codesAFaceByTheSignsOfSums() {
		assertEquals(MarkOracle.of("face code"), HexFormat.of().formatHex(code.bits()));
	}

	@Test
	void encryptsTheCodeUnderANonceOfTheCode() {
		assertEquals(MarkOracle.of("nonce") + MarkOracle.of("encrypted"), sealed.nonce() + sealed.encrypted());
	}

	@Test
	void opensWhatItSealed() throws GeneralSecurityException {
		assertEquals(code, sealed.open(MarkOracle.KEY, MarkOracle.NUMBER, FACE));
	}

	@Test
	void doesNotOpenWithAnotherKey() {
		assertThrows(GeneralSecurityException.class, () -> sealed.open(new MarkKey(new byte[32]), MarkOracle.NUMBER, FACE));
	}

	@Test
	void doesNotOpenForAnotherFace() {
		assertThrows(GeneralSecurityException.class, () -> sealed.open(MarkOracle.KEY, MarkOracle.NUMBER, "P1.2"));
	}

	@Test
	void doesNotOpenForAnotherRecord() {
		assertThrows(GeneralSecurityException.class, () -> sealed.open(MarkOracle.KEY, MarkOracle.NUMBER + 1, FACE));
	}

	@Test
	void doesNotOpenUnderANonceOfAnotherCode() throws GeneralSecurityException {
		final Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(MarkOracle.KEY.of("face codes"), "AES"), new GCMParameterSpec(128, new byte[12]));
		cipher.updateAAD((MarkNumber.text(MarkOracle.NUMBER) + " " + FACE).getBytes(StandardCharsets.US_ASCII));
		final SealedFaceCode other = new SealedFaceCode("00".repeat(12), HexFormat.of().formatHex(cipher.doFinal(code.bits())));
		assertEquals("the nonce is that of another code", assertThrows(GeneralSecurityException.class, () -> other.open(MarkOracle.KEY, MarkOracle.NUMBER,
			FACE)).getMessage());
	}

	@Test
	void doesNotOpenWhatIsNoHexadecimalNumber() {
		assertThrows(GeneralSecurityException.class, () -> new SealedFaceCode("x", "y").open(MarkOracle.KEY, MarkOracle.NUMBER, FACE));
	}

	/** An angle of 60 degrees is a third of 180; the standard deviation of 512 bits is 11. */
	@Test
	void differsInAboutTheShareOfTheAngle() {
		final float[] one = direction(1), other = direction(2), between = new float[one.length];
		for (int i = 0; i < one.length; i++) between[i] = (float) (one[i] / 2 + other[i] * Math.sqrt(3) / 2);
		final FaceCode a = FaceCode.of(MarkOracle.KEY, 1, List.of(one, one)), b = FaceCode.of(MarkOracle.KEY, 1, List.of(between, between));
		assertEquals(512 / 3.0, a.distance(b), 45);
	}

	@Test
	void cannotBeComparedAcrossRecords() {
		final FaceCode a = FaceCode.of(MarkOracle.KEY, 1, List.of(direction(1))), b = FaceCode.of(MarkOracle.KEY, 2, List.of(direction(1)));
		assertTrue(Math.abs(a.distance(b) - 128) < 40, () -> a.distance(b) + " bits");
	}

	private static float[] values(final boolean second) {
		final float[] values = new float[8];
		for (int i = 0; i < 8; i++) values[i] = second ? (3.5f - i) * (i % 2 == 0 ? 1 : -1) : i - 3.5f;
		return values;
	}

	/** Nearly at right angles to one of another seed. */
	private static float[] direction(final int seed) {
		final Random random = new Random(seed);
		final float[] values = new float[1024];
		for (int i = 0; i < values.length; i++) values[i] = (float) random.nextGaussian() / 32;
		return values;
	}
}
