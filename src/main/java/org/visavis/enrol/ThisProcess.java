package org.visavis.enrol;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.visavis.compare.Recognised;
import org.visavis.gallery.FileRow;
import org.visavis.model.ModelLibrary;
import org.visavis.request.CalibrationInUse;
import org.visavis.request.Method;
import org.visavis.request.Settings;
import org.visavis.run.Engine;
import org.visavis.run.PhotoStream;
import org.visavis.run.Threads;
import org.visavis.search.ExactSearch;
import org.visavis.search.Hits;
import org.visavis.table.Item;

/** The threads of this process. */
public final class ThisProcess implements Workforce {

	@Override
	public Iterator<FileRow> listing(final Path input) {
		return Listing.of(input);
	}

	/** Loads the networks only where there is a photograph for them. */
	@Override
	public void enrol(final NewPhotographs photographs, final Settings settings) throws IOException {
		final Optional<Item> first = photographs.next();
		if (first.isEmpty()) return;
		final AtomicReference<Optional<Item>> waiting = new AtomicReference<>(first);
		embed(settings, () -> {
			final Optional<Item> item = waiting.getAndSet(Optional.empty());
			return item.isPresent() ? item : photographs.next();
		}, photographs);
	}

	/** Finds, assesses and embeds the faces of photographs, by the method of some settings and the limits in use. */
	public static void embed(final Settings settings, final PhotoStream.Source photographs, final PhotoStream.Sink results) throws IOException {
		final ModelLibrary library = ModelLibrary.ofInstallation();
		final Method method = Method.read(library, settings.method());
		try (Engine engine = new Engine(library, CalibrationInUse.of(library, method, settings).limit(method), settings, true)) {
			new PhotoStream(photographs, results).run(engine, settings);
		}
	}

	@Override
	public boolean checksParts() {
		return false;
	}

	@Override
	public List<Hits> search(final List<Recognised> queries, final SearchedGalleries galleries, final int most) {
		return ExactSearch.of(queries, galleries.parts(), most, Threads.count());
	}
}
