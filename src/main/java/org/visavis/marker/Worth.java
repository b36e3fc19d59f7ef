package org.visavis.marker;

import java.util.Map;

/** What a marker is worth, by the way in which it stands in the file. */
final class Worth {

	private static final Map<String, String> SENTENCES = Map.of("text",
		"a lead: anybody can write, copy or remove this text", "label",
		"a lead: a label that programs and platforms write by themselves and that anybody can write or remove", "pixels",
		"a strong lead: hidden in the pixels, it outlives the removal of metadata, but a public program can write it", "signed",
		"as good as the signature that covers it (credentials.csv); whoever signed it says so, nobody else", "trailer",
		"a lead: a telephone's own note of an edit, which does not say what was edited", "software",
		"a lead: the name of a program that saved the file, which need not have changed what it shows", "watermark",
		"says that such a mark should be in the pixels; photographs that nobody generated carry such marks too");

	private Worth() {}

	static String of(final String key) {
		if (!SENTENCES.containsKey(key)) throw new IllegalArgumentException("No worth of a marker: " + key);
		return SENTENCES.get(key);
	}
}
