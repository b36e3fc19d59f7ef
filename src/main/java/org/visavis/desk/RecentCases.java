package org.visavis.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import ij.Prefs;

/** The folders of the last cases that were opened, kept among ImageJ's preferences on this machine. */
final class RecentCases {

	private static final int MOST = 5;
	private static final String KEY = "visavis.cases";

	private RecentCases() {}

	/** Those that are still there, the last first. */
	static List<String> all() {
		return Prefs.get(KEY, "").lines().filter(folder -> Files.isDirectory(Path.of(folder))).toList();
	}

	/** Puts one first. */
	static void add(final String folder) {
		Prefs.set(KEY, String.join("\n", Stream.concat(Stream.of(folder), all().stream()).distinct().limit(MOST).toList()));
		Prefs.savePreferences();
	}
}
