package org.visavis.enrol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.compare.Recognised;
import org.visavis.gallery.Gallery;
import org.visavis.model.ModelLibrary;
import org.visavis.request.CalibrationInUse;
import org.visavis.request.Method;
import org.visavis.request.Procedure;
import org.visavis.request.RecordKind;
import org.visavis.request.SearchKeys;
import org.visavis.request.Searched;
import org.visavis.run.Faces;
import org.visavis.run.FacesOfPhotographs;
import org.visavis.search.Hit;
import org.visavis.search.Hits;
import org.visavis.search.RowClass;
import org.visavis.table.Item;

/** Searches galleries for the faces of questioned photographs, before there is a record. */
public final class GallerySearch {

	/** With what was found. */
	private final Procedure procedure;
	private final Method method;
	private final CalibrationInUse calibration;
	private final SearchedGalleries galleries;
	private final Faces questioned;
	private final List<Hits> hits;
	private final FoundFaces found;
	/** The photographs found, by their SHA-256. */
	private final Map<String, Item> candidates = new LinkedHashMap<>();

	private GallerySearch(final Procedure given, final Path output, final Progress progress) throws IOException {
		final ModelLibrary library = ModelLibrary.ofInstallation();
		method = Method.read(library, given.settings().method());
		calibration = CalibrationInUse.of(library, method, given.settings());
		final Workforce workforce = Workforce.find();
		final boolean pastDate = SearchKeys.of(given).pastDate();
		galleries = new SearchedGalleries(OpenedGalleries.of(given.inputs().get(RecordKind.GALLERY), folder -> workforce.checksParts() ? Gallery.openLists(
			folder, pastDate) : Gallery.open(folder, pastDate), method, method.sha256(library), calibration, given.settings()), method, calibration);
		galleries.checkOutside(output);
		questioned = FacesOfPhotographs.of(given, given.items(), method, calibration, progress);
		hits = workforce.search(recognised(), galleries, SearchKeys.of(given).top());
		found = new FoundFaces(galleries, hits.stream().flatMap(of -> Stream.of(of.comparable(), of.outside()).flatMap(List::stream)).map(
			Hit::row).toList());
		comparableHits().map(hit -> found.face(hit.row())).forEach(this::addCandidate);
		procedure = given.with(new Searched(galleries.files(), counts(), new ArrayList<>(candidates.values()), Optional.of(galleries.enrolled(
			candidates))));
	}

	/**
	 * Finds and embeds the questioned faces and searches for them.
	 *
	 * @param output the folder of the record, which must not lie in a gallery
	 */
	public static GallerySearch of(final Procedure procedure, final Path output, final Progress progress) {
		try {
			return new GallerySearch(procedure, output, progress);
		}
		catch (final IOException | UncheckedIOException e) {
			throw new UserError("The galleries of " + procedure.inputs().get(RecordKind.GALLERY) + " cannot be searched: " + e.getMessage() + ".", e);
		}
	}

	private List<Recognised> recognised() {
		return IntStream.range(0, method.recognisers().size()).mapToObj(r -> new Recognised(questioned.vectors(r), method.recognisers().get(r)
			.meanCosine(), method.recognisers().get(r).sdCosine())).toList();
	}

	/** In the order in which they are found: for the first questioned face the best first, then for the next. */
	private void addCandidate(final FoundFaces.Face face) {
		if (!candidates.containsKey(face.sha256())) found.photograph(face).ifPresent(file -> candidates.put(face.sha256(), new Item(Procedure
			.idPrefix(RecordKind.GALLERY) + (candidates.size() + 1), file.toString(), file)));
	}

	/** The procedure of the record, of the questioned photographs and those found. */
	public Procedure procedure() {
		return procedure;
	}

	private Stream<Hit> comparableHits() {
		return hits.stream().flatMap(of -> of.comparable().stream());
	}

	private Map<String, Long> counts() {
		final long comparable = count(RowClass.COMPARABLE), outside = count(RowClass.OUTSIDE), all = hits.stream().mapToLong(of -> of.comparable()
			.size() + of.outside().size()).sum(), problems = galleries.problems();
		final Map<String, Long> counts = Searched.ofGalleries(galleries.photographs() - problems, comparable + outside, outside);
		counts.putAll(Searched.notSearched(problems, galleries.unreadable(), galleries.unfinished()));
		counts.putAll(Searched.ofHits(all, comparableHits().filter(hit -> !candidates.containsKey(found.face(hit.row()).sha256())).count(),
			comparable * IntStream.range(0, questioned.count()).filter(face -> galleries.strata().covers(questioned
				.suitability(face))).count()));
		return counts;
	}

	private long count(final RowClass of) {
		return galleries.parts().stream().mapToLong(part -> of.count(part.classes())).sum();
	}

	/** Writes hits.csv into the record of the procedure. */
	public void writeHits(final Path record, final Faces faces) throws IOException {
		new HitRows(method, calibration, procedure.settings().persons(), procedure.searched().orElseThrow().compared(), questioned, recognised()).write(record,
			hits, found, candidates, faces);
	}
}
