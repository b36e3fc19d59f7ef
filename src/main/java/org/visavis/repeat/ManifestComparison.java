package org.visavis.repeat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visavis.record.Manifest;

/** manifest.json of a record beside that of its repetition: all but when, where and on what the run was must be the same text. */
final class ManifestComparison {

	private static final List<String> OF_THE_RUN = List.of("libraries", "machine", "made");

	private ManifestComparison() {}

	/** A row for the file, and one for what cannot be made again. */
	static List<Reproduced> of(final Path record, final Path repetition) throws IOException {
		final JsonObject expected = read(Files.readString(repetition.resolve(Manifest.NAME)));
		final String text = Files.readString(record.resolve(Manifest.NAME));
		return List.of(compare(expected.deepCopy(), text), Reproduced.notMade(Manifest.NAME + " (" + String.join(", ", OF_THE_RUN) +
			")", "what the run states of itself" + otherLibraries(Manifest.read(repetition).libraries(), Manifest.read(record)
				.libraries())));
	}

	/** Those that the record has in other bytes than this installation, or not at all; older records state none. */
	private static String otherLibraries(final List<Manifest.Library> here, final List<Manifest.Library> stated) {
		if (stated == null || stated.stream().anyMatch(library -> library == null || library.name() == null))
			return "; the record does not state its libraries";
		final String other = Stream.concat(here.stream().filter(library -> !stated.contains(library)), stated.stream()
			.filter(library -> !here.contains(library))).map(Manifest.Library::name).distinct().sorted().collect(Collectors.joining(
				", "));
		return other.isEmpty() ? "" : "; other libraries than here: " + other;
	}

	private static Reproduced compare(final JsonObject expected, final String text) {
		try {
			final JsonObject found = read(text);
			OF_THE_RUN.forEach(name -> take(name, found, expected));
			return Stream.concat(expected.keySet().stream(), found.keySet().stream()).distinct().filter(name -> !Objects.equals(
				expected.get(name), found.get(name))).findFirst().map(name -> Reproduced.different(Manifest.NAME, name + ": " +
					expected.get(name), name + ": " + found.get(name))).orElseGet(() -> form(expected, text));
		}
		catch (final JsonParseException | IllegalStateException e) {
			return Reproduced.different(Manifest.NAME, "a JSON object", e.getMessage());
		}
	}

	private static void take(final String name, final JsonObject from, final JsonObject to) {
		if (from.has(name)) to.add(name, from.get(name));
		else to.remove(name);
	}

	/** A name that stands twice is read once: the text must be the one that this program writes. */
	private static Reproduced form(final JsonElement expected, final String text) {
		return Manifest.text(expected).equals(text) ? Reproduced.sameBytes(Manifest.NAME) : Reproduced.different(Manifest.NAME,
			"each name once, in the form that this program writes", "another text");
	}

	private static JsonObject read(final String text) {
		return JsonParser.parseString(text).getAsJsonObject();
	}
}
