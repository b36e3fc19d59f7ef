package org.visavis.enrol;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.visavis.enrol.SearchedGalleries.Place;
import org.visavis.gallery.EnrolledImage;
import org.visavis.gallery.FileRow;
import org.visavis.gallery.Gallery;
import org.visavis.gallery.GalleryPart;
import org.visavis.gallery.ImageRow;
import org.visavis.originals.Originals;
import org.visavis.table.HitsTable;

/** The faces that a search found, with what their galleries say of them. */
final class FoundFaces {

	private final SearchedGalleries galleries;
	private final Map<Long, Face> faces = new HashMap<>();
	/** By the SHA-256 of the gallery and of the photograph: another gallery may know another place of it. */
	private final Map<String, Optional<Path>> photographs = new HashMap<>();

	/**
	 * A face of a gallery.
	 *
	 * @param vectors by each recogniser
	 * @param cells of its row of the faces, by column
	 * @param image of its photograph's row, likewise
	 * @param files that had the content of its photograph when they were enrolled
	 */
	record Face(Place place, List<float[]> vectors, Map<String, String> cells, Map<String, String> image, List<FileRow> files) {

		String sha256() {
			return image.get("sha256");
		}

		/** The picture it is in, as a photograph's facts have it. */
		String picture() {
			return image.get("pixels_sha256").isEmpty() ? sha256() : image.get("pixels_sha256");
		}

		boolean isOfPhotograph() {
			return !image.get("format").equals(ImageRow.EMBEDDINGS);
		}

		/** Its number in its photograph. */
		int number() {
			return Integer.parseInt(cells.get("number"));
		}

		/** As hits.csv has it. */
		HitsTable.Place at(final String list, final int rank, final String notInPairs) {
			return new HitsTable.Place(list, rank, place.gallery().sha256(), cells.get("face"), sha256(), path(), cells.get("suitability"), cells.get(
				"reasons"), notInPairs);
		}

		/** Where it was read. */
		String path() {
			return files.isEmpty() ? image.get("source") : files.get(0).place();
		}

		/** Why its photograph cannot be looked at. */
		String absence() {
			return isOfPhotograph() ? "no file of its photograph is where it was enrolled, with the same content" : EnrolledImage.NO_PHOTOGRAPH;
		}
	}

	/** Reads the rows of faces by their numbers, each part once. */
	FoundFaces(final SearchedGalleries galleries, final Collection<Long> numbers) {
		this.galleries = galleries;
		final Map<Long, Place> places = numbers.stream().distinct().collect(Collectors.toMap(number -> number, galleries::place));
		for (final Gallery gallery : galleries.all())
			read(gallery, places.entrySet().stream().filter(place -> place.getValue().gallery() == gallery).toList());
	}

	private void read(final Gallery gallery, final List<Map.Entry<Long, Place>> places) {
		final Map<GalleryPart, List<Map.Entry<Long, Place>>> parts = places.stream().collect(Collectors.groupingBy(place -> place.getValue()
			.part()));
		final Map<Long, Face> found = new HashMap<>();
		parts.forEach((part, its) -> found.putAll(faces(part, its)));
		final Map<String, List<FileRow>> files = gallery.filesOf(found.values().stream().map(Face::sha256).collect(Collectors.toSet()));
		found.forEach((number, face) -> faces.put(number, new Face(face.place, face.vectors, face.cells, face.image, files.getOrDefault(face.sha256(), List
			.of()))));
	}

	private Map<Long, Face> faces(final GalleryPart part, final List<Map.Entry<Long, Place>> places) {
		final Map<Integer, Map<String, String>> cells = part.faces(places.stream().map(place -> place.getValue().row()).toList());
		final Set<String> ids = new HashSet<>();
		cells.values().forEach(row -> ids.add(row.get("image")));
		final Map<String, Map<String, String>> images = part.images(ids);
		final Map<Long, Face> found = new HashMap<>();
		places.forEach(place -> {
			final Map<String, String> row = cells.get(place.getValue().row());
			found.put(place.getKey(), new Face(place.getValue(), galleries.vectors(place.getKey()), row, images.get(row.get("image")), List.of()));
		});
		return found;
	}

	/** A face by its number. */
	Face face(final long number) {
		return faces.get(number);
	}

	/** The file of a face's photograph, which still has its content; empty if there is none. Those of a gallery are hashed once. */
	Optional<Path> photograph(final Face face) {
		return photographs.computeIfAbsent(face.place.gallery().sha256() + face.sha256(), key -> face.files.stream().map(FileRow::file).filter(
			file -> Originals.hash(file).equals(face.sha256())).findFirst());
	}
}
