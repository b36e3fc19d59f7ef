package org.visavis.repeat;

/** Why files that people add to a record are not made again. */
final class AddedFiles {

	static final String FEATURES = "where an examiner placed features and what they are called";

	private AddedFiles() {}

	/** In words, by the path of the file. */
	static String about(final String file) {
		if (file.startsWith("checklists/")) return "what an examiner saw";
		if (file.startsWith("notices/")) return "a notice to a platform, with what persons state and the hashes of photographs";
		if (file.equals("case.txt")) return "the facts of the case as they were given";
		if (file.startsWith("exhibits/") && file.endsWith(".csv")) return FEATURES;
		return "added by a person, and nothing says how it is made";
	}
}
