package org.visavis.credential;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.visavis.file.Bytes;

/** The hash of a file without some of its parts. */
final class ContentHash {

	private final Bytes file;
	private final MessageDigest digest;
	private final NavigableSet<Long> numbered;

	/**
	 * @param numbered places before whose bytes their offset in the file is hashed too, in 8 bytes, where those bytes are
	 *          hashed
	 */
	private ContentHash(final Bytes file, final MessageDigest digest, final List<Long> numbered) {
		this.file = file;
		this.digest = digest;
		this.numbered = Collections.unmodifiableNavigableSet(new TreeSet<>(numbered));
	}

	/** @throws BadCredential if the algorithm is not known */
	static byte[] of(final Bytes file, final List<FilePart> without, final List<Long> numbered, final String algorithm)
		throws BadCredential
	{
		final ContentHash hash = new ContentHash(file, Digests.of(algorithm), numbered);
		long at = 0;
		for (final FilePart part : without.stream().sorted(Comparator.comparingLong(FilePart::start)).toList()) {
			hash.add(at, Math.min(part.start(), file.length()));
			at = Math.max(at, part.end());
		}
		hash.add(at, file.length());
		return hash.digest.digest();
	}

	private void add(final long start, final long end) {
		long at = start;
		for (final long place : start < end ? numbered.subSet(start, end) : Collections.<Long> emptySet()) {
			digest.update(file.array(), (int) at, (int) (place - at));
			digest.update(ByteBuffer.allocate(Long.BYTES).putLong(place).array());
			at = place;
		}
		if (at < end) digest.update(file.array(), (int) at, (int) (end - at));
	}
}
