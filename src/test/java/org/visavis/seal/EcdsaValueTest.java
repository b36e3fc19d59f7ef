package org.visavis.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fiji")
class EcdsaValueTest {

	private static final byte[] CONTENT = { 1, 2, 3 };

	/** Both forms verify, so that a signature could be changed without its key. */
	@Test
	void bothFormsAreValidAndHaveOneLowerForm() throws Exception {
		final KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
		generator.initialize(new ECGenParameterSpec("secp256r1"));
		final KeyPair pair = generator.generateKeyPair();
		final Signature signer = Signature.getInstance("SHA256withECDSA");
		signer.initSign(pair.getPrivate());
		signer.update(CONTENT);
		final byte[] one = signer.sign(), other = other(one, (ECPublicKey) pair.getPublic());
		assertTrue(verifies(one, pair) && verifies(other, pair));
		assertFalse(Arrays.equals(one, other));
		assertArrayEquals(EcdsaValue.lower(one, pair.getPublic()), EcdsaValue.lower(other, pair.getPublic()));
	}

	private static boolean verifies(final byte[] signature, final KeyPair pair) throws Exception {
		final Signature verifier = Signature.getInstance("SHA256withECDSA");
		verifier.initVerify(pair.getPublic());
		verifier.update(CONTENT);
		return verifier.verify(signature);
	}

	private static byte[] other(final byte[] signature, final ECPublicKey key) throws Exception {
		final ASN1Sequence pair = ASN1Sequence.getInstance(signature);
		final BigInteger s = ASN1Integer.getInstance(pair.getObjectAt(1)).getValue();
		final ASN1EncodableVector other = new ASN1EncodableVector();
		other.add(pair.getObjectAt(0));
		other.add(new ASN1Integer(key.getParams().getOrder().subtract(s)));
		return new DERSequence(other).getEncoded("DER");
	}
}
