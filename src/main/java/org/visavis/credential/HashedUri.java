package org.visavis.credential;

import java.security.MessageDigest;

import com.upokecenter.cbor.CBORObject;

/**
 * What a claim says of a box: where it is and what its hash was.
 *
 * @param algorithm as C2PA names it, such as "sha256"; empty for that of the claim
 */
record HashedUri(String url, String algorithm, byte[] hash) {

	static HashedUri of(final CBORObject map) {
		return new HashedUri(Cbor.plain(map, "url"), Cbor.plain(map, "alg"), Cbor.bytes(map, "hash"));
	}

	/** The label of the box, the last part of the address. */
	String label() {
		return url.substring(url.lastIndexOf('/') + 1);
	}

	/** Whether the box is as it was. */
	boolean isOf(final JumbfBox box, final String claimAlgorithm) throws BadCredential {
		return MessageDigest.isEqual(hash, box.digest(algorithm(claimAlgorithm)));
	}

	/** Whether the bytes are as they were. */
	boolean isOf(final byte[] bytes, final String claimAlgorithm) throws BadCredential {
		return MessageDigest.isEqual(hash, Digests.of(algorithm(claimAlgorithm)).digest(bytes));
	}

	private String algorithm(final String claimAlgorithm) {
		return algorithm.isEmpty() ? claimAlgorithm : algorithm;
	}
}
