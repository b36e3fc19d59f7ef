package org.visavis.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.visavis.UserError;
import org.visavis.cluster.Links;
import org.visavis.request.FaceLinks;

/** A user's links of faces as links of occurrences; refused where they contradict themselves or the photographs. */
final class LinkedFaces {

	private LinkedFaces() {}

	static Links of(final FaceLinks links, final Occurrences occurrences) {
		final Map<String, Integer> names = occurrences.names();
		final List<Links.Pair> must = new ArrayList<>(), cannot = new ArrayList<>();
		for (final FaceLinks.Line line : links.lines()) {
			final int a = find(line, line.faceA(), names), b = find(line, line.faceB(), names);
			if (a == b && !line.must()) throw line.refusal(line.faceA() + " and " + line.faceB() +
				" are one face, in two files with the same picture", "two faces");
			if (a != b) (line.must() ? must : cannot).add(new Links.Pair(a, b));
		}
		final Links all = Links.of(occurrences.pictures(), must, cannot);
		all.contradictions().stream().findFirst().ifPresent(pair -> {
			throw contradiction(pair, all, occurrences);
		});
		return all;
	}

	private static int find(final FaceLinks.Line line, final String face, final Map<String, Integer> names) {
		if (!names.containsKey(face)) throw line.refusal("no face of this run is " + face, "one of faces.csv");
		return names.get(face);
	}

	private static UserError contradiction(final Links.Pair pair, final Links links, final Occurrences occurrences) {
		return new UserError("links makes one person of " + occurrences.face(pair.a()).id() + " and " + occurrences.face(pair.b()).id() +
			", which are two persons " + (links.shareASource(pair.a(), pair.b())
				? "since one photograph shows both; expected a line with must for these two themselves if it shows one person twice."
				: "by a line with cannot; expected links that agree."));
	}
}
