package org.visavis.credential;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which assertions were taken out by somebody who may: a manifest that is reached from the active one, whose signature holds
 * and whose assertions are those that were signed may take them out of its ingredients. What binds a manifest to its file and
 * its actions are never taken out.
 */
final class Redactions {

	private final ManifestStore store;
	private final Set<String> seen = new HashSet<>(), addresses = new HashSet<>();
	private final Deque<JumbfBox> open = new ArrayDeque<>();

	private Redactions(final ManifestStore store) {
		this.store = store;
	}

	/** Their whole addresses. */
	static Set<String> of(final ManifestStore store) {
		final Redactions all = new Redactions(store);
		all.open.add(store.active());
		while (!all.open.isEmpty() && all.seen.size() < FileCredentials.MOST)
			all.visit(all.open.remove());
		return all.addresses;
	}

	private void visit(final JumbfBox box) {
		if (!seen.add(box.label())) return;
		try {
			final SignedManifest manifest = SignedManifest.of(box);
			final List<JumbfBox> ingredients = Ingredient.of(manifest).stream().flatMap(i -> i.manifest().stream()).flatMap(
				uri -> store.manifest(uri.url()).stream()).toList();
			if (!manifest.claim().redacted().isEmpty() && SignatureCheck.isIntact(manifest, addresses)) add(manifest, ingredients);
			open.addAll(ingredients);
		}
		catch (final BadCredential e) {
			seen.add(box.label()); // its own row says what is wrong with it
		}
	}

	private void add(final SignedManifest manifest, final List<JumbfBox> ingredients) {
		final Set<String> within = ingredients.stream().map(JumbfBox::label).filter(label -> !label.equals(store.active().label()))
			.map(label -> ManifestStore.ROOT + label + "/c2pa.assertions/").collect(Collectors.toSet());
		manifest.claim().redacted().stream().map(url -> ManifestStore.address(url, manifest.box())).filter(address -> within
			.contains(address.substring(0, address.lastIndexOf('/') + 1)) && isRemovable(address)).forEach(addresses::add);
	}

	private static boolean isRemovable(final String address) {
		final String label = address.substring(address.lastIndexOf('/') + 1);
		return !label.startsWith("c2pa.hash.") && !label.matches("c2pa\\.actions(\\.v\\d+)?(__\\d+)?");
	}
}
