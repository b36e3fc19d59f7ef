package org.visavis.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.visavis.file.Sha256;
import org.visavis.file.WholeFile;
import org.visavis.record.SealFiles;
import org.visavis.record.Sha256Sums;

/**
 * SHA256SUMS.next: what a complete record will be. It has the lines of SHA256SUMS, then a line of the same form for each
 * file that seals the record, and at its end the hash of all lines before it, so that a list that is cut short or damaged
 * is none.
 *
 * @param sums the SHA-256 of each file by its path, as SHA256SUMS will have them
 * @param seals likewise of the signature, its time stamp or the request for one; those that are not here go
 */
public record Decision(SortedMap<String, String> sums, SortedMap<String, String> seals) {

	/** Reads that of a record; empty if there is none or it is not whole. */
	static Optional<Decision> read(final Path record) throws IOException {
		final Path next = record.resolve(Sha256Sums.NEXT);
		if (!Files.isRegularFile(next, LinkOption.NOFOLLOW_LINKS)) return Optional.empty();
		final SortedMap<String, String> sums = Sha256Sums.read(next), seals = new TreeMap<>(sums);
		seals.keySet().retainAll(SealFiles.ALL);
		sums.keySet().removeAll(SealFiles.ALL);
		sums.remove(Sha256Sums.NEXT);
		final Decision read = new Decision(sums, seals);
		return Arrays.equals(read.bytes(), Files.readAllBytes(next)) ? Optional.of(read) : Optional.empty();
	}

	/** Writes it: from then on the change is made. */
	public void write(final Path record) throws IOException {
		WholeFile.write(record.resolve(Sha256Sums.NEXT), part -> Files.write(part, bytes()));
	}

	/** The files whose new content lies beside their place. */
	List<String> waiting(final Path record) throws IOException {
		final List<String> waiting = new ArrayList<>();
		for (final Map.Entry<String, String> file : files().entrySet())
			if (has(WholeFile.part(record.resolve(file.getKey())), file.getValue())) waiting.add(file.getKey());
		return waiting;
	}

	/** Whether every file is there with the content that it will have, in its place or beside it. */
	boolean isPossible(final Path record) throws IOException {
		final List<String> waiting = waiting(record);
		for (final Map.Entry<String, String> file : files().entrySet())
			if (!waiting.contains(file.getKey()) && !has(record.resolve(file.getKey()), file.getValue())) return false;
		return true;
	}

	/** The SHA-256 of each file that the record will have, but SHA256SUMS, by its path. */
	Map<String, String> files() {
		final Map<String, String> all = new TreeMap<>(sums);
		all.putAll(seals);
		return all;
	}

	private static boolean has(final Path file, final String hash) throws IOException {
		return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Sha256Sums.of(file).equals(hash);
	}

	private byte[] bytes() {
		final byte[] lines = (Sha256Sums.text(sums) + Sha256Sums.text(seals)).getBytes(StandardCharsets.UTF_8);
		final byte[] end = Sha256Sums.text(Map.of(Sha256Sums.NEXT, Sha256.of(lines))).getBytes(StandardCharsets.UTF_8);
		final byte[] bytes = Arrays.copyOf(lines, lines.length + end.length);
		System.arraycopy(end, 0, bytes, lines.length, end.length);
		return bytes;
	}
}
