package org.visavis.record;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.lucene.tests.mockfile.FilterFileChannel;
import org.apache.lucene.tests.mockfile.FilterFileSystemProvider;
import org.visavis.record.DiskOp.Kind;

/** A file system that notes everything that changes another one. */
final class WatchedDisk extends FilterFileSystemProvider {

	private final List<DiskOp> ops = new ArrayList<>();
	private final Path scratch;
	private int full = Integer.MAX_VALUE;

	/**
	 * @param disk Jimfs, which is written to
	 */
	WatchedDisk(final FileSystem disk) throws IOException {
		super("watched", disk);
		scratch = Files.createFile(disk.getPath("/scratch"));
	}

	/** Lets so many more operations pass; the next one and all after it fail as on a full disk, but deleting. */
	void fillAfter(final int operations) {
		full = ops.size() + operations;
	}

	/** What was done so far. */
	List<DiskOp> ops() {
		return List.copyOf(ops);
	}

	@Override
	public void createDirectory(final Path dir, final FileAttribute<?>... attrs) throws IOException {
		requireSpace();
		super.createDirectory(dir, attrs);
		note(Kind.MAKE_FOLDER, dir);
	}

	@Override
	public void delete(final Path path) throws IOException {
		super.delete(path);
		note(Kind.DELETE, path);
	}

	@Override
	public boolean deleteIfExists(final Path path) throws IOException {
		final boolean deleted = super.deleteIfExists(path);
		if (deleted) note(Kind.DELETE, path);
		return deleted;
	}

	@Override
	public void move(final Path source, final Path target, final CopyOption... options) throws IOException {
		requireSpace();
		super.move(source, target, options);
		ops.add(new DiskOp(Kind.MOVE, source.toString(), target.toString(), new byte[0]));
	}

	@Override
	public void copy(final Path source, final Path target, final CopyOption... options) {
		throw new UnsupportedOperationException("Not noted: copy " + source);
	}

	@Override
	public OutputStream newOutputStream(final Path path, final OpenOption... options) throws IOException {
		return Channels.newOutputStream(newByteChannel(path, options.length > 0 ? Set.of(options) : Set.of(
			StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)));
	}

	@Override
	public SeekableByteChannel newByteChannel(final Path path, final Set<? extends OpenOption> options,
		final FileAttribute<?>... attrs) throws IOException
	{
		return options.contains(StandardOpenOption.WRITE) ? newFileChannel(path, options, attrs) : super.newByteChannel(path,
			options, attrs);
	}

	@Override
	public FileChannel newFileChannel(final Path path, final Set<? extends OpenOption> options,
		final FileAttribute<?>... attrs) throws IOException
	{
		if (Files.isDirectory(path)) return new Noting(FileChannel.open(scratch), path, Kind.FORCE_FOLDER);
		final boolean isNew = Files.notExists(path);
		if (isNew) requireSpace();
		final FileChannel channel = super.newFileChannel(path, options, attrs);
		if (isNew) note(Kind.CREATE, path);
		else if (options.contains(StandardOpenOption.TRUNCATE_EXISTING)) noteContent(path);
		return new Noting(channel, path, Kind.FORCE_FILE);
	}

	private void requireSpace() throws IOException {
		if (ops.size() >= full) throw new IOException("No space left on device");
	}

	private void note(final Kind kind, final Path path) {
		ops.add(DiskOp.of(kind, path.toString()));
	}

	private void noteContent(final Path file) throws IOException {
		ops.add(new DiskOp(Kind.WRITE, file.toString(), "", Files.readAllBytes(file)));
	}

	/** A file or, only to be forced, a folder. */
	private final class Noting extends FilterFileChannel {

		private final Path path;
		private final Kind forced;

		private Noting(final FileChannel channel, final Path path, final Kind forced) {
			super(channel);
			this.path = path;
			this.forced = forced;
		}

		@Override
		public int write(final ByteBuffer bytes) throws IOException {
			requireSpace();
			final int written = super.write(bytes);
			noteContent(path);
			return written;
		}

		@Override
		public FileChannel truncate(final long size) throws IOException {
			final boolean shorter = size < size();
			super.truncate(size);
			if (shorter) noteContent(path);
			return this;
		}

		@Override
		public void force(final boolean metaData) throws IOException {
			requireSpace();
			super.force(metaData);
			note(forced, path);
		}

		@Override
		public long write(final ByteBuffer[] bytes, final int offset, final int length) {
			throw new UnsupportedOperationException("Not noted");
		}

		@Override
		public int write(final ByteBuffer bytes, final long position) {
			throw new UnsupportedOperationException("Not noted");
		}
	}
}
