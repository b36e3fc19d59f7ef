package org.visavis.repeat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.visavis.record.HistoryEntry;
import org.visavis.record.Sha256Sums;
import org.visavis.seal.SealedRecord;
import org.visavis.seal.Withheld;
import org.visavis.table.Finding;

/** Compares a record with its repetition, file by file. */
final class RepetitionDifferences {

	private static final String FINDING = "not reproduced", MANIFEST = "manifest.json", EXHIBITS = "exhibits.csv",
			WITHHELD = "withheld.csv";

	/** What a record has beside what its procedure makes and what its history names. */
	private static final Set<String> BESIDE = Set.of("history.jsonl", WITHHELD);

	private final SealedRecord record;
	private final Path repetition;
	private final Map<String, String> withheld, erased = new HashMap<>();
	private final Set<String> added = new HashSet<>();
	private final List<Finding> findings = new ArrayList<>();

	private RepetitionDifferences(final SealedRecord record, final Path repetition) {
		this.record = record;
		this.repetition = repetition;
		withheld = Withheld.of(record);
		for (final HistoryEntry entry : record.history()) {
			if (entry.action().equals(HistoryEntry.ERASE)) erased.putAll(entry.files());
			else added.addAll(entry.files().keySet());
		}
	}

	static List<Finding> of(final SealedRecord record, final Path repetition) throws IOException {
		return new RepetitionDifferences(record, repetition).all();
	}

	private List<Finding> all() throws IOException {
		final List<String> made = Sha256Sums.files(repetition), kept = Sha256Sums.files(record.path()), hidden = withheld
			.isEmpty() ? List.of() : Withheld.files(repetition);
		for (final String file : made)
			if (kept.contains(file)) compare(file);
			else if (!hidden.contains(file)) compare(file, erased.getOrDefault(file, ""));
		if (!withheld.isEmpty()) compareCommitments(Withheld.commitments(repetition));
		kept.stream().filter(file -> !made.contains(file) && !added.contains(file) && !BESIDE.contains(file)).forEach(
			file -> findings.add(new Finding(file, FINDING, "", "a file that the procedure does not make")));
		return findings;
	}

	private void compareCommitments(final Map<String, String> made) {
		final Set<String> names = new TreeSet<>(made.keySet());
		names.addAll(withheld.keySet());
		for (final String name : names) {
			final String expected = made.getOrDefault(name, ""), found = withheld.getOrDefault(name, "");
			if (!expected.equals(found)) findings.add(new Finding(WITHHELD, FINDING, name + ": " + expected, name + ": " + found));
		}
	}

	private void compare(final String file) throws IOException {
		final Path kept = record.path().resolve(file), made = repetition.resolve(file);
		if (file.equals(MANIFEST)) compareManifests(kept, made);
		else if (!file.equals(EXHIBITS) || !added.contains(file)) compare(file, Sha256Sums.of(kept));
		else if (!Files.readString(kept).startsWith(withheld.isEmpty() || record.has("pairs.csv") ? Files.readString(made)
			: "")) compare(file, Sha256Sums.of(kept));
	}

	private void compare(final String file, final String found) throws IOException {
		final String expected = Sha256Sums.of(repetition.resolve(file));
		if (!expected.equals(found)) findings.add(new Finding(file, FINDING, expected, found));
	}

	private void compareManifests(final Path kept, final Path made) throws IOException {
		final JsonObject expected = manifest(made), found = manifest(kept);
		expected.keySet().stream().filter(name -> !expected.get(name).equals(found.get(name))).forEach(name -> findings.add(
			new Finding(MANIFEST, FINDING, name + ": " + expected.get(name), name + ": " + found.get(name))));
		found.keySet().stream().filter(name -> !expected.has(name)).forEach(name -> findings.add(new Finding(MANIFEST,
			FINDING, "", name + ": " + found.get(name))));
	}

	private static JsonObject manifest(final Path file) throws IOException {
		final JsonObject manifest = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
		manifest.remove("made");
		manifest.remove("machine");
		return manifest;
	}
}
