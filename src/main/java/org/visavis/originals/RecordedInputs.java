package org.visavis.originals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.visavis.UserError;
import org.visavis.record.Manifest;
import org.visavis.request.CopySettings;
import org.visavis.request.InputFiles;
import org.visavis.request.Learning;
import org.visavis.request.Persons;
import org.visavis.request.Procedure;
import org.visavis.request.ProtectionKeys;
import org.visavis.request.ProvenanceKeys;
import org.visavis.request.RecordKind;
import org.visavis.request.RecordedKeys;
import org.visavis.seal.SealedRecord;
import org.visavis.table.Finding;
import org.visavis.table.ImagesTable;
import org.visavis.table.Item;

/** What a record was made of, where that lies now, as a procedure to be run again. */
public final class RecordedInputs {

	private final Manifest manifest;
	private final List<Item> items = new ArrayList<>();
	private final List<Finding> missing = new ArrayList<>(), added = new ArrayList<>();
	private RecordedFiles files;

	private RecordedInputs(final SealedRecord record) {
		manifest = record.manifest();
		final List<String> expected = RecordKind.of(manifest.command()).map(
			RecordKind::inputs).orElse(List.of());
		if (!isOfGallery() && (expected.isEmpty() || !List.copyOf(manifest.inputs().keySet()).equals(given(expected)))) throw new UserError(record.path()
			.resolve(Manifest.NAME) + " has the command '" + manifest.command() + "' with the inputs " + manifest.inputs()
				.keySet() + "; expected a command that makes a record, and its inputs.");
	}

	/** Whether a gallery's photographs were clustered: they have the places of an input's. */
	private boolean isOfGallery() {
		return manifest.command().equals(RecordKind.CLUSTERS.command()) && manifest.inputs().keySet().equals(Set.of(RecordKind.GALLERY));
	}

	/** Copies may be sought in a list of hashes alone, without pictures of reference. */
	private List<String> given(final List<String> expected) {
		return manifest.command().equals(RecordKind.COPIES.command()) && manifest.inputs().size() == 1 ? expected.subList(0, 1) : expected;
	}

	private void find(final SealedRecord record, final Whereabouts whereabouts) {
		final List<Map<String, String>> images = ImagesTable.checked(record.table(ImagesTable.NAME), record.path());
		final List<Optional<Path>> found = images.parallelStream().map(whereabouts::photograph).toList();
		for (int i = 0; i < images.size(); i++)
			add(images.get(i), found.get(i), record.path().resolve(Manifest.NAME));
		whereabouts.added(images).forEach(item -> added.add(new Finding(item.path(), "photograph added", "", Originals
			.hash(item.file()))));
		files = RecordedFiles.of(record, whereabouts);
		missing.addAll(files.findings());
	}

	/**
	 * Looks for what a record was made of.
	 *
	 * @param photographs where it lies now, as {@link Whereabouts#of} takes it
	 */
	public static RecordedInputs of(final SealedRecord record, final String photographs) {
		final RecordedInputs inputs = new RecordedInputs(record);
		inputs.whereabouts(photographs).ifPresent(whereabouts -> inputs.find(record, whereabouts));
		return inputs;
	}

	/** Empty, with a finding, where an input is gone. */
	private Optional<Whereabouts> whereabouts(final String photographs) {
		try {
			return Optional.of(Whereabouts.of(manifest, photographs));
		}
		catch (final UserError | IOException e) {
			if (e instanceof final UserError mistake && !photographs.isBlank()) throw mistake;
			missing.add(new Finding(String.join(", ", manifest.inputs().values()), "photographs missing",
				"the photographs of images.csv", e.getMessage()));
			return Optional.empty();
		}
	}

	/** Each file that is missing or has changed; empty if the record can be made again. */
	public List<Finding> missing() {
		return missing;
	}

	/** The same, and each photograph that a run would take now and the record has not. */
	public List<Finding> findings() {
		return Stream.concat(missing.stream(), added.stream()).toList();
	}

	/** The procedure of the record, of the files that were found. */
	public Procedure procedure() {
		final RecordedKeys keys = new RecordedKeys(manifest.settings()).with(files.settings());
		final Procedure.Recorded recorded = new Procedure.Recorded(manifest.inputs(), manifest.settings(), files.read(),
			ordered());
		if (manifest.command().equals(RecordKind.COPIES.command())) return new Procedure(manifest.command(), keys.shared(), Optional.empty(),
			recorded).with(keys.copies().keys());
		if (manifest.command().equals(RecordKind.TRACES.command())) return new Procedure(manifest.command(), keys.ofFaces(), Optional.empty(),
			recorded).with(keys.traces().keys());
		if (manifest.command().equals(RecordKind.PROTECTION.command()) || manifest.command().equals(RecordKind.CHECK.command())) return new Procedure(
			manifest.command(), keys.ofFaces(), Optional.empty(), recorded).with(ProtectionKeys.repeated(manifest.settings(), files.places()));
		if (manifest.command().equals(RecordKind.PROVENANCE.command())) return ProvenanceKeys.repeated(manifest, recorded, files
			.places());
		if (!manifest.command().equals(RecordKind.CALIBRATION.command())) {
			final Procedure procedure = new Procedure(manifest.command(), keys.settings(), Optional.empty(), recorded).withOwn(keys.keys());
			return manifest.command().equals(RecordKind.SEARCH.command()) ? procedure.ofSearch(manifest) : procedure;
		}
		final Learning learning = new Learning(Persons.recorded(manifest.inputs().get(Persons.LIST), recorded.items(), files.places()),
			keys.calibration());
		return new Procedure(manifest.command(), learning.settings().shared(), Optional.of(learning), recorded);
	}

	/** The photographs in the order and with the numbers that a run gives them, whatever the record says. */
	private List<Item> ordered() {
		final List<Item> ordered = new ArrayList<>();
		manifest.inputs().forEach((key, input) -> {
			final String prefix = Procedure.idPrefix(isOfGallery() ? "input" : key);
			final List<Item> own = items.stream().filter(item -> item.id().startsWith(prefix)).sorted(key.equals(RecordKind.GALLERY) || InputFiles
				.isListed(input) || input.equals(CopySettings.FORGOTTEN) ? (a, b) -> 0 : InputFiles.IN_FOLDER).toList();
			for (int i = 0; i < own.size(); i++)
				ordered.add(new Item(prefix + (i + 1), own.get(i).path(), own.get(i).file()));
		});
		return ordered;
	}

	/**
	 * Takes a photograph.
	 *
	 * @param nowhere a path at which nothing can lie, for a file that could not be opened then and need not be there now
	 */
	private void add(final Map<String, String> image, final Optional<Path> found, final Path nowhere) {
		final String path = image.get("path"), expected = image.get("sha256"), now = found.map(Originals::hash).orElse("");
		if (!now.equals(expected)) missing.add(new Finding(path, now.isEmpty() ? "photograph missing"
			: "photograph changed", expected, now));
		items.add(new Item(image.get("image"), ImagesTable.plain(path), found.orElse(nowhere.resolve("absent"))));
	}
}
