package org.visavis.credential;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.visavis.file.VisibleText;

/** Whether the assertions of a manifest are those that its claim lists. */
final class AssertionHashes {

	private final Set<String> redacted;
	private final List<String> codes, remarks;
	private final Set<String> failed = new HashSet<>();

	/**
	 * @param redacted whole addresses of assertions that a good manifest took out; see {@link Redactions}
	 * @param codes to which what is found is added as C2PA names it
	 * @param remarks to which what a reader should know is added
	 */
	AssertionHashes(final Set<String> redacted, final List<String> codes, final List<String> remarks) {
		this.redacted = redacted;
		this.codes = codes;
		this.remarks = remarks;
	}

	/** The light of the first that is not as it was signed; empty if all are. */
	Optional<Light> wrong(final SignedManifest manifest) {
		Optional<Light> wrong = Optional.empty();
		for (final HashedUri uri : manifest.claim().assertions()) {
			final Optional<Light> found = wrong(uri, manifest);
			if (found.isPresent()) failed.add(uri.label());
			if (wrong.isEmpty()) wrong = found;
		}
		if (manifest.claim().hasTooManyAssertions()) return Optional.of(Light.open("not checked: the claim lists more than " +
			Claim.MOST_ASSERTIONS + " assertions"));
		return wrong.isPresent() ? wrong : undeclared(manifest);
	}

	/** The labels of those that {@link #wrong(SignedManifest)} found not to be as they were signed, or could not check. */
	Set<String> failed() {
		return failed;
	}

	private Optional<Light> wrong(final HashedUri uri, final SignedManifest manifest) {
		final String address = ManifestStore.address(uri.url(), manifest.box());
		if (!address.equals(ManifestStore.assertion(uri.label(), manifest.box()))) return fail("assertion.outsideManifest",
			"the assertion " + VisibleText.of(uri.label()) + " lies outside of the manifest");
		final Optional<JumbfBox> box = manifest.assertions().flatMap(all -> all.box(uri.label()));
		if (box.isEmpty()) return missing(uri, redacted.contains(address));
		try {
			return uri.isOf(box.get(), manifest.claim().algorithm()) ? Optional.empty() : fail("assertion.hashedURI.mismatch",
				"the assertion " + VisibleText.of(uri.label()) + " is not the one that was signed");
		}
		catch (final BadCredential e) {
			codes.add(e.code());
			return Optional.of(Light.open("not checked: " + e.getMessage()));
		}
	}

	private Optional<Light> missing(final HashedUri uri, final boolean wasTakenOut) {
		if (!wasTakenOut) return fail("assertion.missing", "the assertion " + VisibleText.of(uri.label()) + " is missing");
		remarks.add("the assertion " + VisibleText.of(uri.label()) + " was taken out by a later signer");
		return Optional.empty();
	}

	/** An assertion that nobody signed for. */
	private Optional<Light> undeclared(final SignedManifest manifest) {
		final List<String> declared = manifest.claim().assertions().stream().map(HashedUri::label).toList();
		return manifest.assertions().stream().flatMap(all -> all.boxes().stream()).map(JumbfBox::label).filter(
			label -> !declared.contains(label)).findFirst().flatMap(label -> fail("assertion.undeclared", "the assertion " +
				VisibleText.of(label) + " was not signed"));
	}

	private Optional<Light> fail(final String code, final String words) {
		codes.add(code);
		return Optional.of(Light.bad("changed: " + words));
	}
}
