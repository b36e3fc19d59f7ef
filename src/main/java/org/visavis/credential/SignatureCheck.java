package org.visavis.credential;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks the signature of a manifest, and whether its signer is on the list. */
final class SignatureCheck {

	private static final String NO_TIME = "no time stamp says when it was signed";

	private final Anchors anchors;
	private final Instant today;
	private final List<String> codes, remarks;

	/**
	 * @param codes to which what is found is added as C2PA names it
	 * @param remarks to which what a reader should know is added
	 */
	SignatureCheck(final Anchors anchors, final Instant today, final List<String> codes, final List<String> remarks) {
		this.anchors = anchors;
		this.today = today;
		this.codes = codes;
		this.remarks = remarks;
	}

	/** Whether the signature of a manifest holds and its assertions are those that were signed, whoever signed. */
	static boolean isIntact(final SignedManifest manifest, final Set<String> redacted) {
		final List<String> unread = new ArrayList<>();
		return new SignatureCheck(Anchors.NONE, Instant.EPOCH, unread, unread).of(manifest).signatureToday()
			.state() == Light.State.GOOD && new AssertionHashes(redacted, unread, unread).wrong(manifest).isEmpty();
	}

	Signing of(final SignedManifest manifest) {
		try {
			return of(CoseSignature.read(manifest.signature()), manifest.claim());
		}
		catch (final BadCredential e) {
			codes.add(e.code());
			return Signing.unreadable(e.getMessage());
		}
	}

	private Signing of(final CoseSignature signature, final Claim claim) throws BadCredential {
		final SignerChain chain = new SignerChain(signature.chain());
		final Optional<CoseAlgorithm> algorithm = signature.algorithm();
		final boolean good = algorithm.isPresent() && algorithm.get().isSignature(signature.value(), signature.signed(claim
			.cbor()), chain.signer().getPublicKey());
		codes.add(algorithm.isEmpty() ? "algorithm.unsupported" : good ? "claimSignature.validated" : "claimSignature.mismatch");
		final CredentialStamp stamp = CredentialStamp.of(signature, claim);
		if (!stamp.code().isEmpty()) codes.add(stamp.code());
		if (signature.hasFilledPadding()) remarks.add("something was written into the room beside the signature, which it does not cover");
		final Light math = good ? Light.good("good") : Light.bad(algorithm.isEmpty() ? "its algorithm is none that C2PA allows"
			: "does not hold");
		addCodes(chain, stamp.time());
		return signing(math, chain, stamp, algorithm.map(Enum::name).orElse(""));
	}

	private Signing signing(final Light math, final SignerChain chain, final CredentialStamp stamp, final String algorithm) {
		final X509Certificate signer = chain.signer();
		final Light then = stamp.time().map(time -> math.and(validity(chain, time, "then"))).orElse(math.and(NO_TIME));
		return new Signing(then, math.and(validity(chain, today, "today")), stamp.time().map(time -> listed(chain, time))
			.orElse(Light.open(NO_TIME)), listed(chain, today), algorithm, SignerChain.name(signer.getSubjectX500Principal()),
			SignerChain.name(signer.getIssuerX500Principal()), text(signer.getNotBefore().toInstant()), text(signer.getNotAfter()
				.toInstant()), stamp.time().map(SignatureCheck::text).orElse(""), stamp.by());
	}

	private void addCodes(final SignerChain chain, final Optional<Instant> signed) {
		if (!chain.isValidAt(signed.orElse(today))) codes.add("signingCredential.expired");
		codes.add(chain.isOn(anchors, signed.orElse(today)) ? "signingCredential.trusted" : "signingCredential.untrusted");
	}

	private static String validity(final SignerChain chain, final Instant time, final String when) {
		return chain.isValidAt(time) ? "" : "the signer's certificate is not valid " + when;
	}

	private Light listed(final SignerChain chain, final Instant time) {
		if (!anchors.isChosen()) return Light.open("no list was chosen");
		return chain.isOn(anchors, time) ? Light.good("on the list") : Light.bad("not on the list");
	}

	private static String text(final Instant time) {
		return time.truncatedTo(ChronoUnit.SECONDS).toString();
	}
}
