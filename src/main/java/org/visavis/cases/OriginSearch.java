package org.visavis.cases;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.visavis.UserError;

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
	 * @throws UserError if a list is empty that it needs
	 */
	public CaseCall call(final CaseFolder folder, final Path output) {
		refuseWithout(folder, CaseFolder.QUESTIONED, "pictures to look through");
		if (this != PROVENANCE) refuseWithout(folder, CaseFolder.KNOWN, "photographs of the known person");
		final Map<String, String> keys = new LinkedHashMap<>();
		final String pictures = folder.listFile(CaseFolder.QUESTIONED).toString();
		if (this == PROVENANCE) keys.put("input", pictures);
		else {
			keys.put("questioned", pictures);
			keys.put("reference", folder.listFile(CaseFolder.KNOWN).toString());
		}
		keys.put("output", output.toString());
		return new CaseCall(command, keys);
	}

	private static void refuseWithout(final CaseFolder folder, final String list, final String what) {
		if (folder.list(list).isEmpty()) throw new UserError("There are no " + what + " yet; choose them under Photographs.");
	}
}
