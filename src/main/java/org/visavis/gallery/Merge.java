package org.visavis.gallery;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visavis.UserError;

/**
 * The photographs of several parts and segments as one sequence in the order of their SHA-256, each once: of the same content
 * the one whose row comes first, so that it does not matter which was enrolled first.
 */
final class Merge implements Closeable {

	private static final Comparator<Head> ORDER = Comparator.comparing((final Head head) -> head.image.sha256()).thenComparing(head -> head.image
		.row(), Arrays::compareUnsigned);

	private final List<EnrolledReader> readers = new ArrayList<>();
	private final PriorityQueue<Head> heads = new PriorityQueue<>(ORDER);
	private final Set<String> replaced;
	private final Erased erased;
	/** How many of the readers are of parts. */
	private final int parts;
	private String last = "";

	/** The next photograph of a reader. */
	private record Head(EnrolledImage image, EnrolledReader reader) {}

	/**
	 * @param replaced the SHA-256 of photographs that are not taken from the parts
	 * @param erased what is left out
	 */
	Merge(final List<RowFiles> parts, final List<RowFiles> segments, final Set<String> replaced, final Erased erased) throws IOException {
		this.parts = parts.size();
		this.replaced = replaced;
		this.erased = erased;
		for (final RowFiles source : Stream.concat(parts.stream(), segments.stream()).toList()) {
			final EnrolledReader reader = new EnrolledReader(source);
			readers.add(reader);
			advance(reader);
		}
	}

	/** The photographs of segments alone. */
	static Merge of(final List<RowFiles> segments) throws IOException {
		return new Merge(List.of(), segments, Set.of(), Erased.nothing());
	}

	private void advance(final EnrolledReader reader) throws IOException {
		Optional<EnrolledImage> image = reader.next();
		while (!replaced.isEmpty() && image.isPresent() && replaced.contains(image.get().sha256()) && readers.indexOf(reader) < parts)
			image = reader.next();
		image.ifPresent(found -> heads.add(new Head(found, reader)));
	}

	/** The next photograph; empty at the end. */
	Optional<EnrolledImage> next() throws IOException {
		while (!heads.isEmpty()) {
			final Head head = heads.remove();
			advance(head.reader);
			if (head.image.sha256().equals(last)) continue;
			checkId(head.image.sha256());
			last = head.image.sha256();
			if (!erased.hasPhotograph(last)) return Optional.of(head.image.without(erased.numbers(last)::contains));
		}
		return Optional.empty();
	}

	private void checkId(final String sha256) {
		if (!last.isEmpty() && ImageRow.id(last).equals(ImageRow.id(sha256))) throw new UserError("The photographs with the SHA-256 " + last +
			" and " + sha256 + " have the same id; expected that no two begin with the same 16 digits, so enrol one of them in another gallery.");
	}

	/** The length of a vector, by recogniser; 0 where there is none. */
	List<Integer> dimensions(final int recognisers) {
		return IntStream.range(0, recognisers).mapToObj(this::dimensionsOf).toList();
	}

	private int dimensionsOf(final int recogniser) {
		final List<Integer> found = readers.stream().map(reader -> reader.dimensions().get(recogniser)).filter(d -> d > 0).distinct().toList();
		if (found.size() > 1) throw new UserError("Embeddings have " + found.get(0) + " and " + found.get(1) +
			" dimensions; expected the same of one recogniser.");
		return found.isEmpty() ? 0 : found.get(0);
	}

	@Override
	public void close() throws IOException {
		for (final EnrolledReader reader : readers)
			reader.close();
	}
}
