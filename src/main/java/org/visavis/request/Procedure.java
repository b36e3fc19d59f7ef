package org.visavis.request;

import com.google.gson.Gson;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
 */
public record Procedure(String command, Map<String, Path> inputs, Settings settings, Map<String, String> own,
	Optional<Learning> learning, Optional<Recorded> recorded)
{

	public static final String CALIBRATION = "calibration", CORRECTIONS = "corrections";
	/** The keys that lead to files beside the inputs. */
	private static final List<String> PATHS = List.of(CALIBRATION, CORRECTIONS, ProvenanceKeys.ANCHORS);

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
		this(command, inputs, settings, own, learning, Optional.empty());
	}

	/** The procedure of a record that is made again. */
	public Procedure(final String command, final Settings settings, final Optional<Learning> learning, final Recorded recorded) {
		this(command, Map.of(), settings, Map.of(), learning, Optional.of(recorded));
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
		final Procedure procedure = new Procedure(manifest.command(), inputs, settings, Map.of(), Optional.empty());
		return manifest.settings().containsKey("plates") ? procedure.with("plates", new RecordedKeys(manifest.settings())
			.presentation().plates()) : procedure;
	}

	/** The same procedure with a setting that its command alone has. */
	public Procedure with(final String key, final int value) {
		return with(key, Integer.toString(value));
	}

	/** The same. */
	Procedure with(final String key, final String value) {
		final Map<String, String> all = new LinkedHashMap<>(own);
		all.put(key, value);
		return new Procedure(command, inputs, settings, all, learning, recorded);
	}

	/** The paths given, by macro key, as a macro and a manifest have them. */
	public Map<String, String> paths() {
		if (recorded.isPresent()) return recorded.get().inputs;
		final Map<String, String> paths = new LinkedHashMap<>();
		inputs.forEach((key, path) -> paths.put(key, path.toString()));
		return paths;
	}

	/** What is read beside photographs and what is shipped, by the macro key or the name that leads to it. */
	public Map<String, Manifest.ReadFile> files() throws IOException {
		if (recorded.isPresent()) return recorded.get().files;
		final Map<String, Path> read = new LinkedHashMap<>(learning.map(l -> l.persons().files()).orElse(Map.of()));
		if (settings.hasCalibrationFile()) read.put(CALIBRATION, Path.of(settings.calibration()));
		if (!settings.corrections().isEmpty()) read.put(CORRECTIONS, Path.of(settings.corrections()));
		final Map<String, Manifest.ReadFile> files = new LinkedHashMap<>();
		for (final Map.Entry<String, Path> file : read.entrySet())
			files.put(file.getKey(), Manifest.ReadFile.of(file.getValue()));
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

	/** All files of all inputs; ids start with the first letter of the macro key, P for {@code input}. */
	public List<Item> items() throws IOException {
		if (recorded.isPresent()) return recorded.get().items;
		if (learning.isPresent()) return learning.get().persons().items();
		final List<Item> items = new ArrayList<>();
		for (final Map.Entry<String, Path> input : inputs.entrySet())
			items.addAll(InputFiles.read(input.getKey(), input.getValue(), settings.subfolders(), idPrefix(input.getKey())));
		return items;
	}

	public static String idPrefix(final String key) {
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
		keys.put("face", settings.face().toString());
		keys.put("method", settings.method());
		keys.put("long_side", Integer.toString(settings.longSide()));
		keys.put("recogniser", settings.recogniser());
		keys.put("distance", settings.distance());
		keys.put("overlays", Boolean.toString(settings.overlays()));
		keys.put("accept_licence", Boolean.toString(settings.acceptLicence()));
		keys.put(CALIBRATION, settings.calibration());
		keys.put(CORRECTIONS, settings.corrections());
		keys.put("embeddings", Boolean.toString(settings.embeddings()));
		keys.put(CasePersons.POPULATION, settings.persons().population());
		keys.put(CasePersons.ADULTS, settings.persons().adults().toString());
		keys.put(CasePersons.YEARS_APART, settings.persons().yearsApart());
		if (command.equals(RecordKind.COMPARISON.command())) {
			keys.put(CasePersons.QUESTIONED_SHOW, settings.persons().questioned().toString());
			keys.put(CasePersons.REFERENCE_SHOW, settings.persons().reference().toString());
		}
		keys.putAll(own);
		return keys;
	}

	/** The macro that makes the record again in the folder that is its argument. */
	public String macro() {
		return "// " + Version.NAME_AND_NUMBER + ": makes this record again in the folder that is the macro's argument.\nrun(\"" +
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

	/** SHA-256 of all that the record depends on but the content of the photographs. */
	public String sha256(final ModelLibrary library, final Method method, final CalibrationInUse calibration,
		final Corrections corrections, final List<Item> items)
	{
		final List<Object> all = new ArrayList<>(List.of(Version.NAME_AND_NUMBER, macro(), method.sha256(library), calibration
			.sha256(), calibration.noLrReason(), corrections.sha256()));
		items.forEach(item -> all.add(item.id() + " " + item.path()));
		learning.ifPresent(l -> all.add(l.told()));
		return Sha256.of(new Gson().toJson(all).getBytes(StandardCharsets.UTF_8));
	}
}
