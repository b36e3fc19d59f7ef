package org.visavis.gallery;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What becomes of a gallery, beside that it takes up its segments.
 *
 * @param root the input that is listed; empty for none
 * @param listing what it lists now, sorted as the table of files
 * @param erased all that is not to be in it
 * @param replaced the SHA-256 of photographs that are taken from the segments only
 * @param keepUntil the day until which it is kept; empty for none
 * @param who as the person says; empty if not stated
 * @param action in a word, for the history
 * @param content of the entry of the history
 */
public record Change(String root, Supplier<Iterator<FileRow>> listing, Erased erased, Set<String> replaced, String keepUntil, String who,
	String action, Map<String, String> content)
{

	public Change {
		replaced = Set.copyOf(replaced);
		content = Collections.unmodifiableMap(new LinkedHashMap<>(content));
	}
}
