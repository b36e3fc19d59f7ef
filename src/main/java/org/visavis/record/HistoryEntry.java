package org.visavis.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A line of history.jsonl: what a person added to a complete record.
 *
 * @param number from 1
 * @param time by the clock of the machine, ISO 8601, UTC, in seconds
 * @param who as the person says; empty if not stated
 * @param action such as "rating" or "exhibit"
 * @param content by name, in order
 * @param files the SHA-256 of each file added, or taken out by {@value #ERASE}, by its path in the record
 * @param previous SHA-256 of the line before without its line feed; of manifest.json for the first
 */
public record HistoryEntry(int number, String time, String who, String action, Map<String, String> content,
	Map<String, String> files, String previous)
{

	/** The action of an entry whose files were taken out of the record. */
	public static final String ERASE = "erase";
	/** The action of the entry before a signature. */
	public static final String SIGN = "sign";
	/** The action of the entry before a time stamp of a record without a signature. */
	public static final String REQUEST = "time stamp request";

	public HistoryEntry {
		Stream.of(time, who, action, previous).forEach(Objects::requireNonNull);
		content = Collections.unmodifiableMap(new LinkedHashMap<>(content));
		files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
	}
}
