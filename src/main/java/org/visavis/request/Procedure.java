package org.visavis.request;

import com.google.gson.Gson;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.visavis.UserError;
import org.visavis.file.Sha256;
import org.visavis.model.ModelLibrary;
import org.visavis.record.Manifest;
import org.visavis.table.Item;

/**
 * One line of a macro that makes a record: a command, its inputs and its settings.
 *
 * @param command its macro name
 * @param inputs the paths by macro key, absolute
 * @param own the settings that this command alone has, by macro key
 * @param learning in {@code Calibrate Comparisons...} only
 * @param recorded where this is the procedure of a record that is made again, whose files may lie elsewhere now
 * @param searched in {@code Search Gallery...} only, once the galleries are searched
 */
public record Procedure(String command, Map<String, Path> inputs, Settings settings, Map<String, String> own,
	Optional<Learning> learning, Optional<Recorded> recorded, Optional<Searched> searched)
{

	public static final String CALIBRATION = "calibration", CORRECTIONS = "corrections";
	/** The keys that lead to files beside the inputs. */
	private static final List<String> PATHS = List.of(CALIBRATION, CORRECTIONS, ClusterSettings.LINKS, ClusterSettings.EARLIER, CopySettings.HASHES,
		ProvenanceKeys.ANCHORS, ProtectionKeys.KEY_FILE, ProtectionKeys.RECORD);
	/** The keys that one command alone has, in the order of its dialog. */
	private static final List<String> OWN = Stream.of(List.of(SearchKeys.TOP), ClusterSettings.KEYS, List.of(SearchKeys.PAST_DATE, Presentation.PLATES)).flatMap(
		List::stream).distinct().toList();

	/**
	 * What a record says of what was read, and where that lies now.
	 *
	 * @param inputs the inputs by macro key, as they were given
	 * @param settings the other keys and their values, likewise
	 * @param files what was read beside photographs, by content
	 * @param items the photographs, where they lie now
	 */
	public record Recorded(Map<String, String> inputs, Map<String, String> settings,
		Map<String, Manifest.ReadFile> files, List<Item> items)
	{}

	/** A procedure that reads what its keys name. */
	public Procedure(final String command, final Map<String, Path> inputs, final Settings settings, final Map<String, String> own,
		final Optional<Learning> learning)
	{
		this(command, inputs, settings, own, learning, Optional.empty(), Optional.empty());
	}

	/** The procedure of a record that is made again. */
	public Procedure(final String command, final Settings settings, final Optional<Learning> learning, final Recorded recorded) {
		this(command, Map.of(), settings, Map.of(), learning, Optional.of(recorded), Optional.empty());
	}

	/**
	 * @param keysAndPaths a macro key, the path given for it, and so on
	 */
	public static Procedure of(final String command, final Settings settings, final String... keysAndPaths) {
		final Map<String, Path> inputs = new LinkedHashMap<>();
		for (int i = 0; i < keysAndPaths.length; i += 2)
			inputs.put(keysAndPaths[i], path(keysAndPaths[i], keysAndPaths[i + 1]));
		return new Procedure(command, inputs, settings, Map.of(), Optional.empty());
	}

	/** The procedure that learns a calibration from the photographs of a path. */
	public static Procedure ofPersons(final String command, final Path path, final Learning learning) {
		return new Procedure(command, Map.of("persons", path), learning.settings().shared(), Map.of(), Optional.of(learning));
	}

	/** The procedure of a record of photographs that are not a calibration's, with other settings. */
	public static Procedure repeated(final Manifest manifest, final Settings settings) {
		final Map<String, Path> inputs = new LinkedHashMap<>();
		manifest.inputs().forEach((key, path) -> inputs.put(key, path(key, path)));
		if (inputs.containsKey("persons")) throw new UserError("The record is one of " + manifest.command() +
			"; expected one of Compare Faces..., Distance Matrix... or Detect Faces in Files....");
		if (inputs.containsKey(RecordKind.GALLERY)) throw new UserError("The record is of photographs of a gallery; expected one of " +
			"photographs, since a gallery keeps faces as they were found.");
		final Procedure procedure = new Procedure(manifest.command(), inputs, settings, Map.of(), Optional.empty());
		return procedure.withOwn(manifest.settings());
	}

	/** The same procedure with those of a record's settings that its command alone has. */
	public Procedure withOwn(final Map<String, String> recordedSettings) {
		Procedure all = this;
		for (final String key : OWN)
			if (recordedSettings.containsKey(key)) all = all.with(key, recordedSettings.get(key));
		return all;
	}

	/** The same procedure with a setting that its command alone has. */
	public Procedure with(final String key, final Object value) {
		final Map<String, String> all = new LinkedHashMap<>(own);
		all.put(key, value.toString());
		return with(all);
	}

	/** The same procedure with all settings that its command alone has, in the order of its dialog. */
	public Procedure with(final Map<String, String> ownKeys) {
		return new Procedure(command, inputs, settings, ownKeys, learning, recorded, searched);
	}

	/** The same procedure once galleries are searched. */
	public Procedure with(final Searched found) {
		return new Procedure(command, inputs, settings, own, learning, recorded, Optional.of(found));
	}

	/** The same procedure of a record of a search that is made again, for which nothing is searched. */
	public Procedure ofSearch(final Manifest manifest) {
		return with(Searched.recorded(manifest));
	}

	/** Whether its record keeps no name and no path. */
	public boolean isForgetting() {
		return Boolean.parseBoolean(own.get(CopySettings.FORGET));
	}

	/** The paths given, by macro key, as a macro and a manifest have them. */
	public Map<String, String> paths() {
		if (recorded.isPresent()) return recorded.get().inputs;
		final Map<String, String> paths = new LinkedHashMap<>();
		inputs.forEach((key, path) -> paths.put(key, isForgetting() ? CopySettings.FORGOTTEN : path.toString()));
		return paths;
	}

	/** What is read beside photographs and what is shipped, by the macro key or the name that leads to it. */
	public Map<String, Manifest.ReadFile> files() throws IOException {
		if (recorded.isPresent()) return recorded.get().files;
		final Map<String, Path> read = new LinkedHashMap<>(learning.map(l -> l.persons().files()).orElse(Map.of()));
		if (settings.hasCalibrationFile()) read.put(CALIBRATION, Path.of(settings.calibration()));
		if (!settings.corrections().isEmpty()) read.put(CORRECTIONS, Path.of(settings.corrections()));
		ClusterSettings.files(own).forEach((name, path) -> read.put(name, Path.of(path)));
		if (!own.getOrDefault(CopySettings.HASHES, "").isEmpty()) read.put(CopySettings.HASHES, Path.of(own.get(CopySettings.HASHES)));
		if (ProtectionKeys.areOf(command)) read.putAll(ProtectionKeys.files(own));
		final Map<String, Manifest.ReadFile> files = new LinkedHashMap<>();
		for (final Map.Entry<String, Path> file : read.entrySet())
			files.put(file.getKey(), Manifest.ReadFile.of(file.getValue()));
		searched.ifPresent(found -> files.putAll(found.galleries()));
		return files;
	}

	/** A path as a user wrote it, in the one form that its file or folder has, see {@link RealPath}. */
	public static Path path(final String key, final String written) {
		if (written.isBlank()) throw new UserError(key + " is empty; expected a path.");
		try {
			final Path path = RealPath.of(Path.of(written));
			if (hasPairedBrackets(path.toString())) return path;
			throw new UserError(key + " is " + path +
				"; a macro cannot repeat a path with unpaired square brackets, so rename it or use a list.");
		}
		catch (final InvalidPathException e) {
			throw new UserError(key + " is " + written + ", which is no path: " + e.getReason() + ".", e);
		}
	}

	/** Whether a macro reads the value between its own two brackets to the end. */
	private static boolean hasPairedBrackets(final String value) {
		int depth = 0;
		for (int i = 0; i < value.length() && depth >= 0; i++) {
			if (value.charAt(i) == '[') depth++;
			else if (value.charAt(i) == ']') depth--;
		}
		return depth == 0;
	}

	/** All files of all inputs, see {@link #idPrefix}; of a gallery those in which a search found faces. */
	public List<Item> items() throws IOException {
		if (recorded.isPresent()) return recorded.get().items;
		if (learning.isPresent()) return learning.get().persons().items();
		final List<Item> items = new ArrayList<>();
		for (final Map.Entry<String, Path> input : inputs.entrySet())
			items.addAll(input.getKey().equals(RecordKind.GALLERY) ? searched.map(Searched::candidates).orElse(List.of()) : InputFiles.existing(input
				.getKey(), input.getValue(), settings.subfolders(), idPrefix(input.getKey())));
		return isForgetting() ? items.stream().map(item -> new Item(item.id(), item.id(), item.file())).toList() : items;
	}

	/** Refuses an output inside of an input that is read with its sub-folders, or of records of protection that are read. */
	public void checkOutside(final Path output) {
		ProtectionKeys.checkOutside(own, output);
		for (final Path input : inputs.values())
			if (settings.subfolders() && output.startsWith(input)) throw new UserError("output is " + output + ", which lies in " + input +
				"; expected a folder outside of what is read.");
	}

	/** How the ids of an input's photographs begin: the first letter of the macro key, but P for {@code input}, R for a gallery. */
	public static String idPrefix(final String key) {
		if (key.equals(RecordKind.GALLERY)) return "R";
		return key.equals("input") ? "P" : key.substring(0, 1).toUpperCase(Locale.ROOT);
	}

	/** The degraded copies of photographs; empty if none are made. */
	public Optional<CopyPlan> copies() {
		return learning.flatMap(Learning::copies);
	}

	/** The settings by macro key, in the order of the dialogs. */
	public Map<String, String> keys() {
		final Map<String, String> keys = learning.map(l -> l.settings().keys()).orElseGet(this::sharedKeys);
		recorded.ifPresent(record -> PATHS.forEach(key -> keys.computeIfPresent(key, (name, path) -> record.settings.get(
			name))));
		return keys;
	}

	private Map<String, String> sharedKeys() {
		if (command.equals(RecordKind.PROVENANCE.command())) return ProvenanceKeys.keys(this);
		final Map<String, String> keys = new LinkedHashMap<>();
		keys.put("subfolders", Boolean.toString(settings.subfolders()));
		if (command.equals(RecordKind.COPIES.command())) {
			keys.putAll(own);
			if (isForgetting()) keys.computeIfPresent(CopySettings.HASHES, (key, path) -> path.isEmpty() ? "" : CopySettings.FORGOTTEN);
			return keys;
		}
		final boolean isTracing = command.equals(RecordKind.TRACES.command()) || ProtectionKeys.areOf(command);
		keys.put("face", settings.face().toString());
		keys.put("method", settings.method());
		keys.put("long_side", Integer.toString(settings.longSide()));
		if (!isTracing) {
			keys.put("recogniser", settings.recogniser());
			keys.put("distance", settings.distance());
		}
		keys.put("overlays", Boolean.toString(settings.overlays()));
		keys.put("accept_licence", Boolean.toString(settings.acceptLicence()));
		if (!isTracing) keys.put(CALIBRATION, settings.calibration());
		keys.put(CORRECTIONS, settings.corrections());
		if (isTracing) {
			keys.putAll(own);
			return keys;
		}
		keys.put("embeddings", Boolean.toString(settings.embeddings()));
		keys.put(CasePersons.POPULATION, settings.persons().population());
		keys.put(CasePersons.ADULTS, settings.persons().adults().toString());
		keys.put(CasePersons.YEARS_APART, settings.persons().yearsApart());
		if (List.of(RecordKind.COMPARISON.command(), RecordKind.SEARCH.command()).contains(command)) keys.put(
			CasePersons.QUESTIONED_SHOW, settings.persons().questioned().toString());
		if (command.equals(RecordKind.COMPARISON.command())) keys.put(CasePersons.REFERENCE_SHOW, settings.persons().reference()
			.toString());
		keys.putAll(own);
		return keys;
	}

	/** The macro that makes the record again in the folder that is its argument. */
	public String macro() {
		final String where = isForgetting() ? "// Where the pictures lay was forgotten: write it between the brackets.\n" : "";
		return "// " + Version.NAME_AND_NUMBER + ": makes this record again in the folder that is the macro's argument.\n" + where + "run(\"" +
			command + "\", \"" + options("[\" + getArgument() + \"]", MacroString::of) + "\");\n";
	}

	/** The keys and values of the macro's line that makes the record in a folder, as the dialog has them. */
	public String options(final String output) {
		return options("[" + output + "]", UnaryOperator.identity());
	}

	private String options(final String output, final UnaryOperator<String> quoted) {
		final StringBuilder options = new StringBuilder();
		paths().forEach((key, path) -> options.append(key).append("=[").append(quoted.apply(path)).append("] "));
		options.append("output=").append(output);
		keys().forEach((key, value) -> options.append(' ').append(key).append('=').append(value.matches("\\w+") ? value : "[" +
			quoted.apply(value) + "]"));
		return options.toString();
	}

	/**
	 * SHA-256 of all that the record of a command depends on that compares no faces, but the content of the photographs. Of a
	 * forgetting one no path is in it, only how many files of which lengths there are.
	 */
	public String sha256(final List<Item> items) throws IOException {
		final List<Object> all = new ArrayList<>(List.of(Version.NAME_AND_NUMBER, macro(), files()));
		for (final Item item : items)
			all.add(item.id() + " " + (isForgetting() ? Long.toString(Files.isRegularFile(item.file()) ? Files.size(item.file()) : 0) : item.path()));
		return Sha256.of(new Gson().toJson(all).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * SHA-256 of all that the record depends on but the content of the photographs.
	 *
	 * @param read what {@link #files} gives
	 */
	public String sha256(final ModelLibrary library, final Method method, final CalibrationInUse calibration,
		final Corrections corrections, final List<Item> items, final Map<String, Manifest.ReadFile> read)
	{
		final List<Object> all = new ArrayList<>(List.of(Version.NAME_AND_NUMBER, macro(), method.sha256(library), calibration
			.sha256(), calibration.noLrReason(), corrections.sha256()));
		items.forEach(item -> all.add(item.id() + " " + item.path()));
		learning.ifPresent(l -> all.add(l.told()));
		searched.ifPresent(found -> all.add(found.galleries()));
		if (command.equals(RecordKind.CLUSTERS.command()) || ProtectionKeys.areOf(command)) all.add(read);
		return Sha256.of(new Gson().toJson(all).getBytes(StandardCharsets.UTF_8));
	}
}
