package org.visavis.header;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.tiff.DirectoryTiffHandler;

import org.visavis.file.Bytes;
import org.visavis.file.Chunk;

/** How a picture is to be turned to stand upright (EXIF 2.32, tag 0x0112). */
public final class ExifOrientation {

	private ExifOrientation() {}

	/** The orientation in a block of EXIF; 1 where there is none. */
	public static int of(final Bytes file, final Optional<Chunk> exif) {
		return exif.map(block -> of(file.array(), block.tiff(file).start())).orElse(1);
	}

	/**
	 * The orientation tag of the first directory of the TIFF structure that starts at {@code start}: 1 to 8; 1 where
	 * there is none, where it holds anything else, or where the structure is broken.
	 */
	public static int of(final byte[] file, final int start) {
		try {
			final FirstDirectory first = new FirstDirectory();
			new TiffReader().processTiff(new ByteArrayReader(file, start), first, 0);
			return first.orientation();
		}
		catch (TiffProcessingException | IOException | RuntimeException e) {
			return 1; // broken metadata must not fail the photograph
		}
	}

	/** Reads the orientation and nothing else: no thumbnail, no maker's notes, no further directory. */
	private static final class FirstDirectory extends DirectoryTiffHandler {

		FirstDirectory() {
			super(new Metadata(), null);
			pushDirectory(ExifIFD0Directory.class);
		}

		int orientation() {
			final Integer tag = _metadata.getFirstDirectoryOfType(ExifIFD0Directory.class).getInteger(
				ExifDirectoryBase.TAG_ORIENTATION);
			return tag == null || tag < 1 || tag > 8 ? 1 : tag;
		}

		@Override
		public void setTiffMarker(final int marker) {
			// any flavour of TIFF will do
		}

		@Override
		public boolean tryEnterSubIfd(final int tag) {
			return false;
		}

		@Override
		public boolean hasFollowerIfd() {
			return false;
		}

		@Override
		public Long tryCustomProcessFormat(final int tag, final int format, final long count) {
			return null;
		}

		@Override
		public boolean customProcessTag(final int at, final Set<Integer> seen, final int header,
			final RandomAccessReader reader, final int tag, final int bytes)
		{
			return tag != ExifDirectoryBase.TAG_ORIENTATION;
		}
	}
}
