package org.visavis.cases;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Ways to find out where the pictures of a case come from, each with a record of its own in its folder. */
public enum OriginSearch {

	/** What the files say of themselves. */
	PROVENANCE("Read Provenance...", "What the files say", "provenance.html"),
	/** Which pictures are copies of the known photographs. */
	COPIES("Find Copies...", "Copies", "copies.html"),
	/** Which known photographs have structure in common with each picture. */
	TRACES("Trace Source...", "Common structure", "traces.html");

	private final String command, title, page;

	OriginSearch(final String command, final String title, final String page) {
		this.command = command;
		this.title = title;
		this.page = page;
	}

	/** What it is called. */
	public String title() {
		return title;
	}

	/** The page of its record that is to be read. */
	public String page() {
		return page;
	}

	/** What its first record is called. */
	String folder() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The command on the lists of a case.
	 *
	 * @param output where its record is made
	 * @throws org.visavis.UserError if a list is empty that it needs
	 */
	public CaseCall call(final CaseFolder folder, final Path output) {
		final Map<String, String> keys = new LinkedHashMap<>();
		final String pictures = folder.neededList(CaseFolder.QUESTIONED, "pictures to look through").toString();
		if (this == PROVENANCE) keys.put("input", pictures);
		else {
			keys.put("questioned", pictures);
			keys.put("reference", folder.neededList(CaseFolder.KNOWN, "photographs of the known person").toString());
		}
		keys.put("output", output.toString());
		return new CaseCall(command, keys);
	}
}
