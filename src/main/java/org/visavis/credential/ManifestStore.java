package org.visavis.credential;

import java.util.List;
import java.util.Optional;

/** The manifests in a file: the active one is the last. */
record ManifestStore(JumbfBox root) {

	static final String ROOT = "/c2pa/";

	private static final String JUMBF = "self#jumbf=", UPDATE = "c2um", STANDARD = "c2ma";

	static ManifestStore read(final byte[] store) throws BadCredential {
		final ManifestStore read = new ManifestStore(JumbfReader.read(store));
		if (!read.root.label().equals("c2pa") || !read.root.kind().equals("c2pa") || read.manifests().isEmpty()) throw new BadCredential("claim.missing", "the manifest store holds no manifest");
		return read;
	}

	private List<JumbfBox> manifests() {
		return root.boxes().stream().filter(box -> box.kind().equals(STANDARD) || box.kind().equals(UPDATE)).toList();
	}

	JumbfBox active() {
		final List<JumbfBox> all = manifests();
		return all.get(all.size() - 1);
	}

	/** The manifest to which an address leads, or to a part of which. */
	Optional<JumbfBox> manifest(final String url) {
		final String path = url.replace(JUMBF, "");
		return path.startsWith(ROOT) ? root.box(path.substring(ROOT.length()).replaceFirst("/.*", "")) : Optional.empty();
	}

	/** The whole address of what a claim names within its own manifest. */
	static String address(final String url, final JumbfBox manifest) {
		final String path = url.replace(JUMBF, "");
		return path.startsWith(ROOT) ? path : ROOT + manifest.label() + "/" + path;
	}

	/** The whole address of an assertion of a manifest. */
	static String assertion(final String label, final JumbfBox manifest) {
		return ROOT + manifest.label() + "/c2pa.assertions/" + label;
	}
}
