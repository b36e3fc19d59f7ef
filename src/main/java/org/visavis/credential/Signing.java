package org.visavis.credential;

/**
 * Who signed a manifest, and two of the three lights, each at the time of signing and today.
 *
 * @param algorithm as COSE names it; empty if it is none that C2PA allows
 * @param by the subject of the signer's certificate
 * @param issuer of it
 * @param from since when it is valid, ISO 8601, UTC
 * @param until when it is valid
 * @param at when it was signed, as a time stamp says that holds; empty without one
 * @param stampedBy who stamped it
 */
public record Signing(Light signatureThen, Light signatureToday, Light signerThen, Light signerToday, String algorithm,
	String by, String issuer, String from, String until, String at, String stampedBy)
{

	/** Of a manifest whose signature cannot be read. */
	static Signing unreadable(final String reason) {
		final Light bad = Light.bad(reason), open = Light.open("no signer is known");
		return new Signing(bad, bad, open, open, "", "", "", "", "", "", "");
	}
}
