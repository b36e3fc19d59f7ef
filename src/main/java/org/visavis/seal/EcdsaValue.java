package org.visavis.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;

import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;

/** An ECDSA signature in the one of its two forms, (r, s) and (r, n - s), whose second number is the lower one. */
final class EcdsaValue {

	private EcdsaValue() {}

	/** The lower form of a signature by any key, in DER; of another algorithm's signature the signature. */
	static byte[] lower(final byte[] signature, final PublicKey key) throws IOException {
		if (!(key instanceof final ECPublicKey ec)) return signature;
		final ASN1Sequence pair = ASN1Sequence.getInstance(signature);
		final BigInteger s = ASN1Integer.getInstance(pair.getObjectAt(1)).getValue(), order = ec.getParams().getOrder();
		final ASN1EncodableVector lower = new ASN1EncodableVector();
		lower.add(pair.getObjectAt(0));
		lower.add(new ASN1Integer(s.min(order.subtract(s))));
		return new DERSequence(lower).getEncoded("DER");
	}
}
