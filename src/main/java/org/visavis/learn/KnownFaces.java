package org.visavis.learn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.visavis.embed.Embedding;
import org.visavis.image.PhotoFacts;
import org.visavis.request.Portrait;
import org.visavis.table.CopyResult;
import org.visavis.table.FaceResult;
import org.visavis.table.PhotoResult;

/**
 * The faces that a calibration is learnt from, in the order of the photographs, those of degraded copies behind their
 * original. Of several files with the same pixels a person has only the first.
 */
public final class KnownFaces {

	private final List<KnownFace> faces = new ArrayList<>();
	private final List<List<Embedding>> embeddings = new ArrayList<>();
	private final Numbers persons = new Numbers(), collections = new Numbers(), photographs = new Numbers();
	private int duplicates;

	private KnownFaces() {}

	/** The faces of photographs that nobody doubts to show their person. */
	public static KnownFaces of(final List<Portrait> portraits, final List<PhotoResult> results) {
		return of(portraits, results, portrait -> portrait.doubt().isEmpty());
	}

	/** The faces of all photographs, doubted or not. */
	static KnownFaces withDoubted(final List<Portrait> portraits, final List<PhotoResult> results) {
		return of(portraits, results, portrait -> true);
	}

	private static KnownFaces of(final List<Portrait> portraits, final List<PhotoResult> results,
		final Predicate<Portrait> wanted)
	{
		final KnownFaces known = new KnownFaces();
		final Set<String> seen = new HashSet<>();
		for (int i = 0; i < results.size(); i++) {
			final Portrait portrait = portraits.get(i);
			if (!wanted.test(portrait)) continue;
			final String picture = results.get(i).facts().picture();
			if (seen.add(picture + portrait.person())) known.add(portrait, results.get(i));
			else known.duplicates++;
		}
		return known;
	}

	private void add(final Portrait portrait, final PhotoResult result) {
		for (final FaceResult face : result.faces())
			add(portrait, result.facts(), portrait.item().faceId(face.number()), "", 0, face);
		for (final CopyResult copy : result.copies())
			for (final FaceResult face : copy.faces())
				add(portrait, result.facts(), portrait.item().id() + " " + copy.degradation(), copy.degradation(), copy
					.recipe(), face);
	}

	private void add(final Portrait portrait, final PhotoFacts photo, final String id, final String degradation,
		final int recipe, final FaceResult face)
	{
		faces.add(new KnownFace(id, portrait, persons.of(portrait.person()), collections.of(portrait.collection()),
			photographs.of(photo.picture()), degradation, recipe, photo.limitation(), face.quality(), face.face().confidence()));
		embeddings.add(face.embeddings());
	}

	int count() {
		return faces.size();
	}

	KnownFace get(final int face) {
		return faces.get(face);
	}

	/** All of them. */
	List<KnownFace> all() {
		return List.copyOf(faces);
	}

	/** The faces of a kind, ascending. */
	int[] where(final Predicate<KnownFace> kind) {
		return IntStream.range(0, faces.size()).filter(i -> kind.test(faces.get(i))).toArray();
	}

	/** The persons with a face, by number. */
	List<String> persons() {
		return persons.names();
	}

	/** The collections with a face, by number. */
	List<String> collections() {
		return collections.names();
	}

	/** How many files were left out because the person has another with the same pixels. */
	int duplicates() {
		return duplicates;
	}

	/**
	 * The unit vectors of all faces.
	 *
	 * @return [recogniser][face]
	 */
	float[][][] vectors(final int recognisers) {
		return IntStream.range(0, recognisers).mapToObj(r -> Embedding.vectors(embeddings.stream().map(e -> e.get(r))
			.toList())).toArray(float[][][]::new);
	}
}
