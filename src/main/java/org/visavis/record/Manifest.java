package org.visavis.record;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.visavis.file.WholeFile;
import org.visavis.model.ModelCard;

/**
 * manifest.json: what made the record. {@code made} is the only time stamp of a record.
 *
 * @param software name and version
 * @param command its macro name
 * @param procedureSha256 of everything that the procedure depends on but the content of the photographs
 * @param inputs the paths given, by macro key
 * @param settings the other macro keys and their values
 * @param files what was read beside photographs and what is shipped, by the macro key or the name that leads to it
 * @param method everything that the method states, and its hash
 * @param calibration where likelihood ratios come from
 * @param models the whole card of each
 * @param libraries the jar files that the program ran on; null in a record of a build that did not state them
 * @param machine facts that may matter for the numbers
 * @param counts photographs, faces and pairs
 * @param made when the record was completed, ISO 8601, UTC
 */
public record Manifest(Software software, String command, String procedureSha256, Map<String, String> inputs,
	Map<String, String> settings, Map<String, ReadFile> files, MethodEntry method, CalibrationEntry calibration, List<ModelCard> models,
	List<Library> libraries, Map<String, String> machine, Map<String, Object> counts, String made)
{

	public static final String NAME = "manifest.json";

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().setFieldNamingPolicy(
		FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES).create();

	/** Name and version of the program. */
	public record Software(String name, String version) {}

	/**
	 * A file that was read, by its content.
	 *
	 * @param bytes its length
	 */
	public record ReadFile(String sha256, long bytes) {

		/** What a file is now. */
		public static ReadFile of(final Path file) throws IOException {
			return new ReadFile(Sha256Sums.of(file), Files.size(file));
		}
	}

	/** A method, and the SHA-256 of it and its models. */
	public record MethodEntry(String name, String sha256, Object definition) {}

	/**
	 * A calibration and its SHA-256, or why there is none.
	 *
	 * @param origin whether it is the program's own or a file, of which all but the hash is its own statement
	 * @param noLrReason empty where there is a calibration; otherwise the other fields are empty
	 */
	public record CalibrationEntry(String name, String sha256, String origin, String population, String limitations,
		String noLrReason)
	{}

	/**
	 * A jar file.
	 *
	 * @param name its name up to the version
	 * @param version as the file's name or its manifest states it; empty if neither does
	 */
	public record Library(String name, String version, String sha256) {}

	/** Reads manifest.json; what a method defines comes as maps and lists. */
	public static Manifest read(final Path record) throws IOException {
		try {
			return GSON.fromJson(Files.readString(record.resolve(NAME)), Manifest.class).complete();
		}
		catch (final RuntimeException e) { // Gson hands on what a constructor throws, and a number that is none
			throw new IOException("it is damaged: " + e.getMessage(), e);
		}
	}

	/** The same where nothing is missing. */
	private Manifest complete() throws IOException {
		final Map<String, Object> parts = new LinkedHashMap<>();
		parts.put("software", software);
		parts.put("command", command);
		parts.put("inputs", inputs);
		parts.put("settings", settings);
		parts.put("files", files);
		parts.put("calibration", calibration);
		for (final Map.Entry<String, Object> part : parts.entrySet())
			if (part.getValue() == null) throw new IOException("it has no " + part.getKey());
		return this;
	}

	/** Writes manifest.json. */
	public void write(final Path record) throws IOException {
		WholeFile.write(record.resolve(NAME), part -> Files.writeString(part, text(this)));
	}

	/** The text of manifest.json, of a manifest or of the JSON of one. */
	public static String text(final Object manifest) {
		return GSON.toJson(manifest) + "\n";
	}
}
