package org.visavis.run;

import org.visavis.seal.RecordCheck;

/** By whom a record is signed and stamped, in words. */
final class SealWords {

	private SealWords() {}

	static String of(final RecordCheck check) {
		return check.signature().map(seal -> "signed by " + seal.by() + ", by the signer's clock at " + seal.time()).orElse("not signed") + "; " + check
			.timeStamp().map(seal -> "stamped by " + seal.by() + " at " + seal.time()).orElse("not stamped");
	}
}
