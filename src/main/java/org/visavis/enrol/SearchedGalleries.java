package org.visavis.enrol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visavis.UserError;
import org.visavis.gallery.FileRow;
import org.visavis.gallery.Gallery;
import org.visavis.gallery.GalleryManifest;
import org.visavis.gallery.GalleryPart;
import org.visavis.gallery.ImageRow;
import org.visavis.record.Manifest;
import org.visavis.request.CalibrationInUse;
import org.visavis.request.Method;
import org.visavis.request.Searched;
import org.visavis.search.SearchPart;
import org.visavis.table.Item;

/** Galleries that are searched together: their faces have numbers from 0, gallery after gallery. */
public final class SearchedGalleries {

	/** A face by its number. */
	record Place(Gallery gallery, GalleryPart part, int row) {}

	private final List<Gallery> galleries;
	private final List<SearchPart> parts;
	private final Strata strata;

	SearchedGalleries(final List<Gallery> galleries, final Method method, final CalibrationInUse calibration) {
		this.galleries = galleries;
		strata = new Strata(calibration);
		parts = parts(method);
	}

	/** What names each. */
	Map<String, Manifest.ReadFile> files() throws IOException {
		final Map<String, Manifest.ReadFile> files = new LinkedHashMap<>();
		for (final Gallery gallery : galleries)
			files.put(Searched.PREFIX + (files.size() + 1), new Manifest.ReadFile(gallery.sha256(), Files.size(gallery.folder().resolve(
				GalleryManifest.NAME))));
		return files;
	}

	/** Refuses a folder inside of one. */
	void checkOutside(final Path output) {
		for (final Gallery gallery : galleries)
			if (output.startsWith(gallery.folder())) throw new UserError("output is " + output + ", which lies in the gallery " + gallery.folder() +
				"; expected a folder outside of it.");
	}

	/** Which of their faces can have a likelihood ratio. */
	public Strata strata() {
		return strata;
	}

	/** Their faces, mapped. */
	List<SearchPart> parts() {
		return parts;
	}

	private List<SearchPart> parts(final Method method) {
		final List<SearchPart> mapped = new ArrayList<>();
		long first = 0;
		for (final Gallery gallery : galleries) {
			for (final GalleryPart part : gallery.parts())
				if (part.rows() > 0) mapped.add(strata.map(part, first, method.recognisers().stream().map(Method.Member::model).toList()));
			first += gallery.rows();
		}
		return mapped;
	}

	/** How many photographs of which a file is there they name. */
	long photographs() {
		return galleries.stream().mapToLong(gallery -> gallery.manifest().images() - gallery.manifest().vanished().rows()).sum();
	}

	/** In how many of them no face counts, or which cannot be read as a picture. */
	long problems() {
		return galleries.stream().flatMap(gallery -> gallery.parts().stream()).mapToLong(GalleryPart::problems).sum();
	}

	/** How many files could not be read when they were enrolled. */
	long unreadable() {
		final AtomicLong files = new AtomicLong();
		galleries.forEach(gallery -> gallery.eachFile(file -> {
			if (file.state() == FileRow.State.UNREADABLE) files.incrementAndGet();
		}));
		return files.get();
	}

	/** How many of them are of an enrolment that was not finished. */
	long unfinished() {
		return galleries.stream().filter(Gallery::isUnfinished).count();
	}

	/**
	 * The ids in a record of the faces of photographs that a gallery has: what was erased is none of them.
	 *
	 * @param photographs by their SHA-256
	 */
	Set<String> enrolled(final Map<String, Item> photographs) {
		return galleries.stream().flatMap(gallery -> gallery.parts().stream()).flatMap(part -> enrolled(part, photographs)).collect(Collectors.toSet());
	}

	private static Stream<String> enrolled(final GalleryPart part, final Map<String, Item> photographs) {
		final List<Integer> rows = part.rowsOf(photographs.keySet());
		if (rows.isEmpty()) return Stream.empty();
		final Map<String, Item> byId = new HashMap<>();
		photographs.forEach((sha256, item) -> byId.put(ImageRow.id(sha256), item));
		return part.faces(rows).values().stream().map(row -> byId.get(row.get("image")).faceId(Integer.parseInt(row.get("number"))));
	}

	/** In the order of their faces' numbers. */
	public List<Gallery> all() {
		return galleries;
	}

	/** The vectors of a face by its number, one by each recogniser. */
	List<float[]> vectors(final long number) {
		final SearchPart part = parts.stream().filter(p -> number >= p.firstRow() && number < p.firstRow() + p.rows()).findFirst().orElseThrow();
		return IntStream.range(0, part.vectors().size()).mapToObj(r -> part.vector(r, (int) (number - part.firstRow()))).toList();
	}

	/** Where a face is, by its number. */
	Place place(final long number) {
		long first = 0;
		for (final Gallery gallery : galleries) {
			if (number < first + gallery.rows()) {
				final GalleryPart part = gallery.partOf(number - first);
				return new Place(gallery, part, Math.toIntExact(number - first - part.firstRow()));
			}
			first += gallery.rows();
		}
		throw new IllegalArgumentException("Face: " + number);
	}
}
