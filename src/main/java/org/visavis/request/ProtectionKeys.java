package org.visavis.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.visavis.UserError;
import org.visavis.record.Manifest;

/** The keys that {@code Protect Photograph...} and {@code Check Protection...} alone have. */
public final class ProtectionKeys {

	public static final String KEY_FILE = "key_file", STRENGTH = "strength", CONSENT = "consent", SHOWN = "shown", RECORD = "record";

	private static final int WEAKEST = 50, STRONGEST = 34, MOST_LETTERS = 2_000;
	/** What of a record of protection is read. */
	private static final List<String> TABLES = List.of("protections.csv", "face_codes.csv");

	private ProtectionKeys() {}

	/** Those of {@code Protect Photograph...}, checked, in the order of the dialog. */
	public static Map<String, String> ofProtection(final String keyFile, final int strength, final String consent, final String shown) {
		if (strength < STRONGEST || strength > WEAKEST) throw new UserError("strength is " + strength + "; expected " + STRONGEST + " to " + WEAKEST +
			" decibels.");
		if (consent.isBlank()) throw new UserError("consent is empty; expected what the photograph is given away for, and by whose leave, in words.");
		final Map<String, String> keys = new LinkedHashMap<>();
		keys.put(KEY_FILE, Procedure.path(KEY_FILE, keyFile).toString());
		keys.put(STRENGTH, Integer.toString(strength));
		keys.put(CONSENT, words(CONSENT, consent));
		keys.put(SHOWN, words(SHOWN, shown));
		return keys;
	}

	/** Those of {@code Check Protection...}. */
	public static Map<String, String> ofCheck(final String record, final String keyFile) {
		final Map<String, String> keys = new LinkedHashMap<>();
		keys.put(RECORD, Procedure.path(RECORD, record).toString());
		keys.put(KEY_FILE, Procedure.path(KEY_FILE, keyFile).toString());
		return keys;
	}

	/** A macro cannot repeat brackets, and a line of one has no line breaks. */
	private static String words(final String key, final String text) {
		if (text.length() > MOST_LETTERS) throw new UserError(key + " has " + text.length() + " letters; expected at most " + MOST_LETTERS + ".");
		if (text.chars().anyMatch(c -> c == '[' || c == ']' || Character.isISOControl(c))) throw new UserError(key +
			" has a square bracket, a line break or another control character; expected one line without them, since a macro repeats it.");
		return text.strip();
	}

	/** Whether a command is one of the two. */
	static boolean areOf(final String command) {
		return command.equals(RecordKind.PROTECTION.command()) || command.equals(RecordKind.CHECK.command());
	}

	/** The records of protection of a folder, which is one itself or holds them, by the name that the folder gives them. */
	public static Map<String, Path> records(final Path folder) {
		final Map<String, Path> records = new LinkedHashMap<>();
		if (isRecord(folder)) records.put(String.valueOf(folder.getFileName()), folder);
		else if (Files.isDirectory(folder)) try (Stream<Path> inside = Files.list(folder)) {
			inside.filter(ProtectionKeys::isRecord).sorted().forEach(record -> records.put(record.getFileName().toString(), record));
		}
		catch (final IOException e) {
			throw new UserError("record is " + folder + ", which cannot be read: " + e.getMessage() + ".", e);
		}
		if (records.isEmpty()) throw new UserError("record is " + folder +
			", which holds no record of protection; expected what Protect Photograph... made, or a folder of such.");
		return records;
	}

	/** Refuses an output inside of the record, or the folder of records, that is read. */
	static void checkOutside(final Map<String, String> own, final Path output) {
		if (own.containsKey(RECORD) && output.startsWith(Path.of(own.get(RECORD)))) throw new UserError("output is " + output + ", which lies in the record " +
			own.get(RECORD) + "; expected a folder outside of what is read.");
	}

	private static boolean isRecord(final Path folder) {
		return Files.isRegularFile(folder.resolve(Manifest.NAME)) && Files.isRegularFile(folder.resolve(TABLES.get(0)));
	}

	/** The files that the keys lead to, by the name under which a manifest has them. */
	static Map<String, Path> files(final Map<String, String> own) {
		final Map<String, Path> files = new LinkedHashMap<>();
		if (own.containsKey(KEY_FILE)) files.put(KEY_FILE, Path.of(own.get(KEY_FILE)));
		if (own.containsKey(RECORD) && own.containsKey(KEY_FILE)) records(Path.of(own.get(RECORD))).forEach((name, record) -> TABLES.stream().map(record::resolve)
			.filter(Files::isRegularFile).forEach(table -> files.put(RECORD + "/" + name + "/" + table.getFileName(), table)));
		return files;
	}

	/** The paths that a record was given, by the same names. */
	public static Map<String, String> given(final Manifest manifest) {
		final Map<String, String> given = new LinkedHashMap<>();
		if (!areOf(manifest.command())) return given;
		given.put(KEY_FILE, manifest.settings().getOrDefault(KEY_FILE, ""));
		final String folder = manifest.settings().getOrDefault(RECORD, "");
		manifest.files().keySet().stream().filter(name -> name.startsWith(RECORD + "/")).forEach(name -> given.put(name, place(folder, name)));
		return given;
	}

	/** A table lies in the folder that was given where that is the record, or else in one of its folders. */
	private static String place(final String folder, final String name) {
		final String[] parts = name.split("/");
		return folder.endsWith("/" + parts[1]) || folder.endsWith("\\" + parts[1]) ? folder + "/" + parts[2] : folder + "/" + parts[1] + "/" + parts[2];
	}

	/**
	 * The keys of a record that is made again.
	 *
	 * @param places where its files lie now
	 */
	public static Map<String, String> repeated(final Map<String, String> settings, final Map<String, Path> places) {
		final Map<String, String> keys = new LinkedHashMap<>();
		for (final String key : List.of(RECORD, KEY_FILE, STRENGTH, CONSENT, SHOWN))
			if (settings.containsKey(key)) keys.put(key, settings.get(key));
		keys.computeIfPresent(KEY_FILE, (key, path) -> places.getOrDefault(key, Path.of(path)).toString());
		final List<Path> records = places.entrySet().stream().filter(place -> place.getKey().startsWith(RECORD + "/")).map(place -> place.getValue().getParent())
			.distinct().toList();
		if (!records.isEmpty()) keys.put(RECORD, (records.size() == 1 ? records.get(0) : records.get(0).getParent()).toString());
		return keys;
	}
}
