package org.visavis.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.visavis.record.Manifest;
import org.visavis.table.Item;

/**
 * What searching galleries gave, of which the record is made then.
 *
 * @param galleries what names each: its gallery.json by content, "gallery 1" and so on
 * @param counts for the manifest, by name; whole numbers
 * @param candidates the photographs in which faces were found, R1, R2, ...; none where the record is made again
 * @param enrolled the ids of the faces in candidates that a gallery has a row of; empty where the record does not say
 */
public record Searched(Map<String, Manifest.ReadFile> galleries, Map<String, Long> counts, List<Item> candidates,
	Optional<Set<String>> enrolled)
{

	/** How the names of galleries begin among the files of a manifest. */
	public static final String PREFIX = "gallery ";
	/** Among the counts: photographs and faces that were searched, and faces among them that can have no likelihood ratio. */
	public static final String PHOTOGRAPHS = "gallery_photographs", FACES = "gallery_faces", OUTSIDE = "gallery_faces_outside";
	/** And what was not searched: photographs that show no face that counts, files that could not be read, enrolments not finished. */
	public static final String PROBLEMS = "gallery_photographs_with_a_problem", UNREADABLE = "gallery_files_unreadable",
			UNFINISHED = "unfinished_enrolments";
	/** Faces that were found; and of those that can have a likelihood ratio the ones whose photograph is not there. */
	public static final String HITS = "hits", WITHOUT = "hits_without_photograph";
	/** The name in the manifest of the faces that a gallery has. */
	private static final String ENROLLED = "faces_of_galleries";
	/** How many pairs of a questioned face and one that can have a likelihood ratio were compared. */
	private static final String COMPARED = "pairs";

	public Searched {
		galleries = new LinkedHashMap<>(galleries);
		counts = new LinkedHashMap<>(counts);
		candidates = List.copyOf(candidates);
	}

	/** Of a record that is made again. */
	static Searched recorded(final Manifest manifest) {
		final Map<String, Manifest.ReadFile> galleries = new LinkedHashMap<>(manifest.files());
		galleries.keySet().removeIf(name -> !name.startsWith(PREFIX));
		final Map<String, Long> counts = new LinkedHashMap<>();
		for (final String name : List.of(PHOTOGRAPHS, FACES, OUTSIDE, PROBLEMS, UNREADABLE, UNFINISHED, HITS, WITHOUT, COMPARED))
			if (manifest.counts().get(name) instanceof final Number count) counts.put(name, count.longValue());
		return new Searched(galleries, counts, List.of(), Optional.ofNullable(manifest.counts().get(ENROLLED)).map(ids -> Set.of(ids.toString().split(
			" "))));
	}

	/** Whether a face of the record counts: one in a photograph that was found only where a gallery has it. */
	public boolean has(final String face) {
		return enrolled.isEmpty() || !face.startsWith(Procedure.idPrefix(RecordKind.GALLERY)) || enrolled.get().contains(face);
	}

	/** What a manifest is to say: the counts, and which faces in photographs that were found a gallery has. */
	public Map<String, Object> said() {
		final Map<String, Object> said = new LinkedHashMap<>(counts);
		enrolled.filter(ids -> !ids.isEmpty()).ifPresent(ids -> said.put(ENROLLED, String.join(" ", new TreeSet<>(ids))));
		return said;
	}

	/** How many pairs were compared in all. */
	public long compared() {
		return counts.getOrDefault(COMPARED, 0L);
	}

	/** The counts of galleries, by name. */
	public static Map<String, Long> ofGalleries(final long photographs, final long faces, final long outside) {
		final Map<String, Long> counts = new LinkedHashMap<>();
		counts.put(PHOTOGRAPHS, photographs);
		counts.put(FACES, faces);
		counts.put(OUTSIDE, outside);
		return counts;
	}

	/** The counts of what galleries name and was not searched, by name. */
	public static Map<String, Long> notSearched(final long problems, final long unreadable, final long unfinished) {
		final Map<String, Long> counts = new LinkedHashMap<>();
		counts.put(PROBLEMS, problems);
		counts.put(UNREADABLE, unreadable);
		counts.put(UNFINISHED, unfinished);
		return counts;
	}

	/** The counts of what was found, by name. */
	public static Map<String, Long> ofHits(final long hits, final long without, final long compared) {
		final Map<String, Long> counts = new LinkedHashMap<>();
		counts.put(HITS, hits);
		counts.put(WITHOUT, without);
		counts.put(COMPARED, compared);
		return counts;
	}
}
