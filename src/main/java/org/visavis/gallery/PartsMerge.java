package org.visavis.gallery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visavis.Progress;
import org.visavis.gallery.Partition.Leaf;

/** Makes the parts of a gallery from those it has and from segments; a part that nothing changes stays as it is. */
final class PartsMerge {

	private final Path gallery;
	private final GalleryManifest manifest;
	private final List<Path> segments;
	private final Set<String> replaced;
	private final Erased erased;
	/** The parts that get or lose something. */
	private final List<PartEntry> changed = new ArrayList<>();
	private final Map<String, PartEntry> same = new HashMap<>();

	/**
	 * @param replaced the SHA-256 of photographs that are taken from the segments only
	 * @param erased what is left out
	 */
	PartsMerge(final Path gallery, final GalleryManifest manifest, final List<Path> segments, final Set<String> replaced,
		final Erased erased) throws IOException
	{
		this.replaced = replaced;
		this.gallery = gallery;
		this.manifest = manifest;
		this.segments = segments;
		this.erased = erased;
		final BitSet touched = touched();
		touched.or(erased.touched());
		replaced.forEach(sha256 -> touched.set(Partition.place(sha256)));
		for (final PartEntry part : manifest.parts()) {
			final int from = Partition.place(part.prefix() + "0000"), to = Partition.place(part.prefix() + "ffff"), next = touched.nextSetBit(from);
			if (next >= 0 && next <= to) changed.add(part);
			else same.put(part.prefix(), part);
		}
	}

	private BitSet touched() throws IOException {
		final BitSet touched = new BitSet();
		for (final Path segment : segments)
			try (LineReader images = new LineReader(RowFiles.of(segment, recognisers()).images())) {
				images.skip(1);
				for (Optional<byte[]> row = images.next(); row.isPresent(); row = images.next())
					touched.set(Partition.place(ImageRow.sha256(row.get())));
			}
		return touched;
	}

	private List<String> recognisers() {
		return manifest.method().recognisers();
	}

	/** Writes the parts; gives all of the gallery, sorted. */
	List<PartEntry> write(final Progress progress) throws IOException {
		final List<Leaf> leaves = partition().leaves(manifest.rowsPerPart());
		final List<Leaf> written = leaves.stream().filter(leaf -> !same.containsKey(leaf.prefix())).toList();
		final Map<String, PartEntry> parts = new HashMap<>(same);
		if (!written.isEmpty()) write(written, sources(leaves), progress).forEach(part -> parts.put(part.prefix(), part));
		return leaves.stream().map(leaf -> parts.get(leaf.prefix())).toList();
	}

	/** Counts what is changed photograph by photograph, and all else part by part. */
	private Partition partition() throws IOException {
		final Partition partition = new Partition();
		try (Merge merge = merge(changed.stream(), RowFiles::withoutEmbeddings)) {
			for (Optional<EnrolledImage> image = merge.next(); image.isPresent(); image = merge.next())
				partition.add(image.get().sha256(), image.get().faces().size());
		}
		same.values().forEach(part -> partition.add(part.prefix(), part.images().rows(), part.faces().rows()));
		return partition;
	}

	/** Each part that does not stay: one that nothing changes may now be a part of a part. */
	private Stream<PartEntry> sources(final List<Leaf> leaves) {
		final Set<String> kept = leaves.stream().map(Leaf::prefix).collect(Collectors.toSet());
		return Stream.concat(changed.stream(), same.values().stream().filter(part -> !kept.contains(part.prefix())));
	}

	private Merge merge(final Stream<PartEntry> parts, final UnaryOperator<RowFiles> asked) throws IOException {
		return new Merge(parts.map(part -> asked.apply(RowFiles.of(gallery, part, recognisers()))).toList(), segments.stream().map(
			segment -> asked.apply(RowFiles.of(segment, recognisers()))).toList(), replaced, erased);
	}

	private List<PartEntry> write(final List<Leaf> leaves, final Stream<PartEntry> sources, final Progress progress) throws IOException {
		final List<PartEntry> parts = new ArrayList<>();
		try (Merge merge = merge(sources, UnaryOperator.identity())) {
			final List<Integer> dimensions = merge.dimensions(recognisers().size());
			Optional<EnrolledImage> image = merge.next();
			for (final Leaf leaf : leaves)
				try (PartFiles part = PartFiles.ofPart(gallery, leaf, recognisers(), dimensions)) {
					for (; image.isPresent() && part.has(image.get()); image = merge.next())
						part.add(image.get());
					parts.add(part.finish());
					progress.report(parts.size(), leaves.size(), "Writing parts");
				}
		}
		return parts;
	}
}
