package org.visavis.enrol;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.visavis.gallery.EnrolledImage;
import org.visavis.gallery.FileRow;
import org.visavis.gallery.Segments;

/** What an enrolment has finished and not yet written: it becomes a segment every so often. Safe for several threads. */
final class UnderWay {

	/** A killed run loses no more than so much. */
	private static final int IMAGES = 200, FILES = 20_000;
	private static final long NANOSECONDS = 10_000_000_000L;

	private final Segments segments;
	private final Object writing = new Object();
	private List<EnrolledImage> images = new ArrayList<>();
	private List<FileRow> files = new ArrayList<>();
	private long since = System.nanoTime();

	UnderWay(final Segments segments) {
		this.segments = segments;
	}

	void add(final EnrolledImage image) throws IOException {
		synchronized (this) {
			images.add(image);
		}
		write(false);
	}

	void add(final FileRow file) throws IOException {
		synchronized (this) {
			files.add(file);
		}
		write(false);
	}

	/** Writes what there is. */
	void finish() throws IOException {
		write(true);
	}

	private void write(final boolean all) throws IOException {
		final List<EnrolledImage> written;
		final List<FileRow> rows;
		synchronized (this) {
			if (!all && images.size() < IMAGES && files.size() < FILES && System.nanoTime() - since < NANOSECONDS) return;
			written = images;
			rows = files;
			images = new ArrayList<>();
			files = new ArrayList<>();
			since = System.nanoTime();
		}
		synchronized (writing) {
			segments.add(written, rows);
			segments.gather();
		}
	}
}
