package org.visavis.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;

import org.visavis.UserError;
import org.visavis.notice.NoticeFact;
import org.visavis.notice.NoticeFile;
import org.visavis.request.Adults;

/** notice.txt of a case: what a removal notice states, of adults only. */
public final class NoticeFacts {

	public static final String NAME = "notice.txt";

	private NoticeFacts() {}

	/** Keeps what is stated; where somebody shown may be a minor, also what was stated before goes. */
	public static void keep(final CaseFolder folder, final Adults adults, final Map<NoticeFact, String> facts) {
		if (adults == Adults.YES) state(folder, adults, facts);
		else remove(folder);
	}

	/** Writes the file for the command; of a person who may be a minor it says nothing but that. */
	public static void state(final CaseFolder folder, final Adults adults, final Map<NoticeFact, String> facts) {
		final Map<NoticeFact, String> stated = new LinkedHashMap<>(Map.of(NoticeFact.ADULTS, adults.toString()));
		if (adults == Adults.YES) stated.putAll(facts);
		folder.write(NAME, NoticeFile.text(stated));
	}

	private static void remove(final CaseFolder folder) {
		try {
			Files.deleteIfExists(folder.file(NAME));
		}
		catch (final IOException e) {
			throw new UserError(folder.file(NAME) + " cannot be removed: " + e.getMessage() + ".", e);
		}
	}
}
