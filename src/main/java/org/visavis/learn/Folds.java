package org.visavis.learn;

import java.nio.charset.StandardCharsets;

import org.visavis.file.Sha256;

/** Which of five folds a person is in: all photographs of a person, and all copies of them, are in one. */
final class Folds {

	static final int COUNT = 5;

	private Folds() {}

	/** The fold of each face. */
	static int[] of(final KnownFaces faces) {
		final int[] ofPerson = faces.persons().stream().mapToInt(Folds::of).toArray();
		return faces.all().stream().mapToInt(face -> ofPerson[face.person()]).toArray();
	}

	/** First byte of the SHA-256 of the name in UTF-8, halved, modulo 5. */
	static int of(final String person) {
		return Integer.parseInt(Sha256.of(person.getBytes(StandardCharsets.UTF_8)).substring(0, 2), 16) / 2 % COUNT;
	}
}
