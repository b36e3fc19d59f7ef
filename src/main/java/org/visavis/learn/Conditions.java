package org.visavis.learn;

import java.util.List;
import java.util.stream.IntStream;

import org.visavis.quality.Suitability;
import org.visavis.quality.SuitabilityRule;

/**
 * The conditions under which each known face was taken.
 *
 * @param notLearnt why the rule was not learnt from the faces, in half a sentence; empty where it was, or where too few
 *          persons are known
 * @param classOf place in {@link #CLASSES} of each face; -1 where it is unsuitable for comparison
 */
public record Conditions(SuitabilityRule rule, String notLearnt, int[] classOf) {

	/** Of faces that are compared, best first. */
	static final List<String> CLASSES = List.of(Suitability.SUITABLE.toString(), Suitability.LIMITED.toString());

	/** By a rule. */
	static Conditions of(final SuitabilityRule rule, final KnownFaces faces) {
		return of(rule, "", faces);
	}

	/** By a rule that was not learnt from the faces, and why. */
	static Conditions of(final SuitabilityRule rule, final String notLearnt, final KnownFaces faces) {
		return new Conditions(rule, notLearnt, faces.all().stream().mapToInt(face -> CLASSES.indexOf(face.suitability(rule)
			.toString())).toArray());
	}

	/** The faces of a class, ascending. */
	int[] faces(final int wanted) {
		return IntStream.range(0, classOf.length).filter(face -> classOf[face] == wanted).toArray();
	}

	/** The faces that are not unsuitable, ascending. */
	int[] comparable() {
		return IntStream.range(0, classOf.length).filter(face -> classOf[face] >= 0).toArray();
	}

	/** The name of a pair's stratum; empty where a face is unsuitable. */
	String stratum(final int a, final int b) {
		final int better = Math.min(classOf[a], classOf[b]), worse = Math.max(classOf[a], classOf[b]);
		return better < 0 ? "" : CLASSES.get(better) + "-" + CLASSES.get(worse);
	}
}
