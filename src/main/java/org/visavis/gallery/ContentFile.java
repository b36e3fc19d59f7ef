package org.visavis.gallery;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.visavis.file.Durable;
import org.visavis.file.OwnerOnly;
import org.visavis.file.Sha256;
import org.visavis.file.WholeFile;

/** A file of a gallery while it is written: it gets its name when all of it is on the disk. */
final class ContentFile implements Closeable {

	/** How many digits of the hash are in the name. */
	static final int DIGITS = 16;

	private static final int BUFFER = 1 << 18;

	private final Path gallery, part;
	private final String name, ending;
	private final MessageDigest digest = Sha256.digest();
	private final OutputStream stream;
	private long bytes, rows;

	/**
	 * Begins a file.
	 *
	 * @param name its path in the gallery up to the hash, with forward slashes
	 */
	ContentFile(final Path gallery, final String name, final String ending) throws IOException {
		this.gallery = gallery;
		this.name = name;
		this.ending = ending;
		part = WholeFile.part(gallery.resolve(name + "-new"));
		OwnerOnly.folders(part.getParent());
		stream = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(OwnerOnly.file(part)), digest), BUFFER);
	}

	/** Adds bytes that are no row. */
	void begin(final byte[] header) throws IOException {
		stream.write(header);
		bytes += header.length;
	}

	/** Adds some rows. */
	void add(final byte[] content, final long count) throws IOException {
		begin(content);
		rows += count;
	}

	/** Gives the file a name with its hash; one that is there already has the same content. */
	StoredFile finish() throws IOException {
		stream.close();
		final String sha256 = HexFormat.of().formatHex(digest.digest());
		return finish(name + "-" + sha256.substring(0, DIGITS) + ending, sha256);
	}

	/** Gives the file a name without its hash. */
	void finishPlain() throws IOException {
		stream.close();
		finish(name + ending, "");
	}

	private StoredFile finish(final String file, final String sha256) throws IOException {
		Durable.file(part);
		Durable.move(part, gallery.resolve(file));
		Durable.folder(gallery.resolve(file).getParent());
		return new StoredFile(file, rows, bytes, sha256);
	}

	/** Removes what was not finished. */
	@Override
	public void close() throws IOException {
		stream.close();
		Files.deleteIfExists(part);
	}
}
