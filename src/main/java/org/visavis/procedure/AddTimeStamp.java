package org.visavis.procedure;

import org.visavis.repeat.ExpectedCertificate;
import org.visavis.request.Procedure;
import org.visavis.run.Outcome;
import org.visavis.seal.RecordSeals;
import org.visavis.seal.Seal;
import org.visavis.seal.SealedRecord;

/** {@code Add Time Stamp...}: requests a time stamp (RFC 3161) of a record, or checks and stores one. */
public final class AddTimeStamp {

	private AddTimeStamp() {}

	/**
	 * Stores SHA256SUMS.p7s.tsr or, for a record without a signature, SHA256SUMS.tsr; the request goes.
	 *
	 * @param token what the authority returned: a response (.tsr) or a token; empty to write the request
	 * @param authority whose time stamp is expected: the SHA-256 of its certificate or of one that vouches for it, or the
	 *          path of a certificate file; empty for anybody's
	 */
	public static Outcome run(final String record, final String token, final String authority) {
		final SealedRecord opened = SealedRecord.open(Procedure.path("record", record));
		if (token.isBlank()) return new Outcome(opened.path(), "The request for a time stamp: " + RecordSeals.request(
			opened));
		final Seal seal = RecordSeals.stamp(opened, Procedure.path("token", token), ExpectedCertificate.of("authority",
			authority).map(ExpectedCertificate::authority));
		return new Outcome(opened.path(), "Time stamp of " + seal.time() + " by " + seal.by() + ": " + opened.path());
	}
}
