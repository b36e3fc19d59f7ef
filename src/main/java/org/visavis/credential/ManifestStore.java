package org.visavis.credential;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The manifests in a file: the active one is the last. */
record ManifestStore(JumbfBox root) {

	private static final String JUMBF = "self#jumbf=", ROOT = "/c2pa/", UPDATE = "c2um", STANDARD = "c2ma";

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

	/** The box to which an address leads, which may be one within a manifest. */
	Optional<JumbfBox> box(final String url, final JumbfBox manifest) {
		final String path = url.replace(JUMBF, "");
		Optional<JumbfBox> box = Optional.of(path.startsWith(ROOT) ? root : manifest);
		for (final String label : path.replaceFirst("^" + ROOT, "").split("/"))
			box = box.flatMap(parent -> parent.box(label));
		return box;
	}

	/** The whole address of what a claim names within its own manifest. */
	static String address(final String url, final JumbfBox manifest) {
		final String path = url.replace(JUMBF, "");
		return path.startsWith(ROOT) ? path : ROOT + manifest.label() + "/" + path;
	}

	/** The whole addresses of all assertions that any manifest says were taken out. */
	Set<String> redacted() {
		return manifests().stream().flatMap(box -> redacted(box).stream().map(url -> address(url, box))).collect(Collectors
			.toSet());
	}

	private static List<String> redacted(final JumbfBox box) {
		try {
			return Claim.of(box).redacted();
		}
		catch (final BadCredential e) {
			return List.of(); // its own row says so
		}
	}
}
