package org.visavis.credential;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.visavis.file.Bytes;
import org.visavis.file.VisibleText;

/** The manifests of one file, from the active one to those of its ingredients. */
final class FileCredentials {

	static final int MOST = 200;

	private final Anchors anchors;
	private final Instant today;
	private final Bytes file;
	private final StorePlace place;
	private final List<Credential> rows = new ArrayList<>();
	private final Set<String> seen = new HashSet<>();
	private Set<String> redacted = Set.of();

	FileCredentials(final Anchors anchors, final Instant today, final Bytes file, final StorePlace place) {
		this.anchors = anchors;
		this.today = today;
		this.file = file;
		this.place = place;
	}

	List<Credential> read() {
		try {
			final ManifestStore store = ManifestStore.read(place.store());
			redacted = Redactions.of(store);
			add("active", store.active(), Optional.empty(), store);
		}
		catch (final BadCredential | IndexOutOfBoundsException e) {
			rows.add(e instanceof final BadCredential bad ? Credential.unreadable("active", "", bad.code(), bad.getMessage())
				: Credential.unreadable("active", "", "general.error", "the manifest store is damaged"));
		}
		return rows;
	}

	/** @param named by which ingredient; empty for the active manifest */
	private void add(final String where, final JumbfBox box, final Optional<Ingredient> named, final ManifestStore store) {
		if (rows.size() >= MOST || !seen.add(box.label())) return;
		try {
			final SignedManifest manifest = SignedManifest.of(box);
			final List<Ingredient> ingredients = Ingredient.of(manifest);
			rows.add(row(where, manifest, named, ingredients, store));
			for (int i = 0; i < ingredients.size(); i++)
				addIngredient("ingredient " + (i + 1) + " of " + VisibleText.of(box.label()), ingredients.get(i), store);
		}
		catch (final BadCredential e) {
			rows.add(Credential.unreadable(where, VisibleText.of(box.label()), e.code(), e.getMessage()));
		}
	}

	private void addIngredient(final String where, final Ingredient ingredient, final ManifestStore store) {
		ingredient.manifest().flatMap(uri -> store.manifest(uri.url())).ifPresent(box -> add(where, box, Optional.of(
			ingredient), store));
	}

	private Credential row(final String where, final SignedManifest manifest, final Optional<Ingredient> named,
		final List<Ingredient> ingredients, final ManifestStore store)
	{
		final List<String> codes = new ArrayList<>(), remarks = new ArrayList<>();
		final Signing signing = new SignatureCheck(anchors, today, codes, remarks).of(manifest);
		final Light bound = named.map(ingredient -> recorded(ingredient, manifest, codes)).orElseGet(
			() -> bound(manifest, ingredients, store, codes, remarks));
		final AssertionHashes hashes = new AssertionHashes(redacted, codes, remarks);
		final Optional<Light> wrong = hashes.wrong(manifest);
		if (ingredients.stream().anyMatch(i -> i.isParent() && i.hasThumbnail())) remarks.add(
			"it holds a small copy of the picture that was edited, which may show what the edit took out");
		if (!manifest.claim().redacted().isEmpty()) remarks.add("it took assertions out of its ingredients: " + String.join(
			", ", manifest.claim().redacted()));
		return new Credential(where, VisibleText.of(manifest.label()), Integer.toString(manifest.claim().version()), manifest.claim().generator(),
			manifest.claim().title(), wrong.orElse(bound), signing, Statements
				.actions(manifest), ingredients.stream().map(Ingredient::words).toList(), Statements.of(manifest, hashes.failed()), remarks, codes);
	}

	/** The light of the active manifest's bytes; one that changes no picture stands on the hash of its parent. */
	private Light bound(final SignedManifest manifest, final List<Ingredient> ingredients, final ManifestStore store,
		final List<String> codes, final List<String> remarks)
	{
		final HardBinding binding = new HardBinding(file, place, codes, remarks);
		final Optional<Ingredient> parent = ingredients.stream().filter(Ingredient::isParent).findFirst();
		if (!manifest.isUpdate() || HardBinding.isIn(manifest) || parent.isEmpty()) return binding.of(manifest);
		try {
			final Optional<JumbfBox> box = parent.get().manifest().flatMap(uri -> store.manifest(uri.url()));
			if (box.isEmpty()) return binding.of(manifest);
			final SignedManifest its = SignedManifest.of(box.get());
			final Optional<Light> wrong = notRecorded(parent.get(), its, codes);
			return wrong.isPresent() ? wrong.get() : SignatureCheck.isIntact(its, redacted) ? binding.of(its) : Light.bad(
				"changed: the parent's manifest, which has the hash of the file, is not as it was signed");
		}
		catch (final BadCredential e) {
			codes.add(e.code());
			return Light.open("not checked: of the parent, " + e.getMessage());
		}
	}

	/** Whether the manifest of an ingredient is the one that was there when it was put in. */
	private Light recorded(final Ingredient ingredient, final SignedManifest manifest, final List<String> codes) {
		return notRecorded(ingredient, manifest, codes).orElse(Light.open(
			"not checked: the file of an ingredient is not at hand; its manifest is as it was recorded"));
	}

	private Optional<Light> notRecorded(final Ingredient ingredient, final SignedManifest manifest, final List<String> codes) {
		try {
			if (isRecorded(ingredient, manifest)) return Optional.empty();
			if (ingredient.signature().isEmpty() && redacted.stream().anyMatch(url -> url.startsWith(
				ManifestStore.assertion("", manifest.box()))))
				return Optional.of(Light.open("not checked: parts of the ingredient's manifest were taken out"));
			codes.add("ingredient.manifest.mismatch");
			return Optional.of(Light.bad("changed: the ingredient's manifest is not the one that was recorded"));
		}
		catch (final BadCredential e) {
			codes.add(e.code());
			return Optional.of(Light.open("not checked: " + e.getMessage()));
		}
	}

	/** Programs of the first version of C2PA recorded the hash of the claim and not of the manifest. */
	private boolean isRecorded(final Ingredient ingredient, final SignedManifest manifest) throws BadCredential {
		final String algorithm = manifest.claim().algorithm();
		if (ingredient.signature().isPresent()) return ingredient.signature().get().isOf(manifest.signatureBox().orElse(
			manifest.box()), algorithm);
		final HashedUri recorded = ingredient.manifest().orElseThrow();
		return recorded.isOf(manifest.box(), algorithm) || recorded.isOf(manifest.claim().cbor(), algorithm);
	}
}
