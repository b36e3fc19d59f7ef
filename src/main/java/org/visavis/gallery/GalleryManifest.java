package org.visavis.gallery;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.visavis.file.Sha256;

/**
 * gallery.json: everything that a gallery is, by the hashes of its files, so that its own hash names the gallery. It holds no
 * time and nothing of how it was made: the same content has the same bytes.
 *
 * @param format of the folder, {@value #FORMAT} as this program reads it
 * @param software name and version of the program that wrote it
 * @param method how faces were found, assessed and embedded
 * @param settings the macro keys that change what is found, and their values
 * @param keepUntil the last day on which it is opened without asking, ISO 8601; empty for none
 * @param rowsPerPart the most faces or photographs of a part that could be divided
 * @param images number of photographs of different content
 * @param faces number of faces
 * @param files a row for each file that was enrolled
 * @param vanished the ids of the photographs of which no file is there any more
 * @param erased the hashes of what was erased
 * @param parts sorted by prefix
 */
public record GalleryManifest(int format, String software, MethodUsed method, Map<String, String> settings, String keepUntil,
	int rowsPerPart, long images, long faces, StoredFile files, StoredFile vanished, StoredFile erased, List<PartEntry> parts)
{

	public static final String NAME = "gallery.json";
	public static final int FORMAT = 1;
	/** Of vectors of 512 floats as many as half a GiB holds: a part can be mapped whole. */
	public static final int ROWS_PER_PART = 262_144;

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().setFieldNamingPolicy(
		FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES).create();

	/**
	 * A method by its hash.
	 *
	 * @param limits SHA-256 of the calibration whose limits of suitability hold; empty where the method's do
	 * @param recognisers ids of its recognisers, in its order
	 */
	public record MethodUsed(String name, String sha256, String limits, List<String> recognisers) {

		public MethodUsed {
			recognisers = List.copyOf(recognisers);
		}
	}

	public GalleryManifest {
		settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
		parts = List.copyOf(parts);
	}

	/** Reads the text of gallery.json; throws what Gson and the constructors throw where it is damaged. */
	static GalleryManifest parse(final String text) {
		final GalleryManifest manifest = GSON.fromJson(text, GalleryManifest.class);
		Stream.of(manifest, manifest.software, manifest.method, manifest.keepUntil, manifest.method.name, manifest.method.sha256,
			manifest.method.limits).forEach(Objects::requireNonNull);
		manifest.stored().forEach(file -> Stream.of(file, file.file(), file.sha256()).forEach(Objects::requireNonNull));
		return manifest;
	}

	/** Only what tells whether the rest can be read; 0 where it tells nothing. */
	static int formatOf(final String text) {
		return GSON.fromJson(text, Format.class).format;
	}

	private record Format(int format) {}

	/** The text of gallery.json. */
	String text() {
		return GSON.toJson(this) + "\n";
	}

	/** The SHA-256 of gallery.json, which names the gallery. */
	public String sha256() {
		return Sha256.of(text().getBytes(StandardCharsets.UTF_8));
	}

	/** All files that it names. */
	public List<StoredFile> stored() {
		final List<StoredFile> all = new ArrayList<>(List.of(files, vanished, erased));
		parts.forEach(part -> all.addAll(part.files()));
		return all;
	}

	/** The same kind of gallery with other content. */
	GalleryManifest with(final StoredFile filesNow, final StoredFile vanishedNow, final StoredFile erasedNow,
		final List<PartEntry> partsNow, final String keepUntilNow)
	{
		return new GalleryManifest(format, software, method, settings, keepUntilNow, rowsPerPart, partsNow.stream().mapToLong(part -> part
			.images().rows()).sum(), partsNow.stream().mapToLong(part -> part.faces().rows()).sum(), filesNow, vanishedNow, erasedNow,
			partsNow);
	}
}
