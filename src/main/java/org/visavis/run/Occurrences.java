package org.visavis.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Faces without the copies of their photographs: files with the same picture show a face once. */
final class Occurrences {

	private final List<FaceToCluster> faces;
	private final int[] of;
	/** Of each occurrence its first face. */
	private final List<Integer> first = new ArrayList<>();

	Occurrences(final List<FaceToCluster> faces) {
		this.faces = faces;
		final Map<String, Integer> numbers = new HashMap<>();
		of = new int[faces.size()];
		for (int i = 0; i < of.length; i++) {
			of[i] = numbers.computeIfAbsent(faces.get(i).occurrence(), key -> numbers.size());
			if (of[i] == first.size()) first.add(i);
		}
	}

	/** How many there are. */
	int count() {
		return first.size();
	}

	/** The occurrence of a face. */
	int of(final int face) {
		return of[face];
	}

	/** The first face of an occurrence, by its place. */
	int first(final int occurrence) {
		return first.get(occurrence);
	}

	FaceToCluster face(final int occurrence) {
		return faces.get(first.get(occurrence));
	}

	/** Of each occurrence the number of its picture. */
	int[] pictures() {
		final Map<String, Integer> numbers = new HashMap<>();
		return IntStream.range(0, count()).map(i -> numbers.computeIfAbsent(face(i).picture(), key -> numbers.size())).toArray();
	}

	/** The occurrences by what a file of links may call them: the ids and the lasting names of their faces. */
	Map<String, Integer> names() {
		final Map<String, Integer> names = new HashMap<>();
		for (int i = 0; i < of.length; i++)
			for (final String name : Arrays.asList(faces.get(i).id(), faces.get(i).lastingName())) names.put(name, of[i]);
		return names;
	}
}
