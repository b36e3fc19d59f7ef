package org.visavis.originals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.visavis.UserError;
import org.visavis.calibrate.Calibration;
import org.visavis.record.Manifest.ReadFile;
import org.visavis.record.Manifest;
import org.visavis.request.ClusterSettings;
import org.visavis.request.CopySettings;
import org.visavis.request.Persons;
import org.visavis.request.Procedure;
import org.visavis.request.Searched;
import org.visavis.request.ProtectionKeys;
import org.visavis.request.ProvenanceKeys;
import org.visavis.request.Settings;
import org.visavis.seal.SealedRecord;
import org.visavis.table.Finding;

/** What a record was made of beside photographs: corrections, a calibration, what is told of persons. */
public final class RecordedFiles {

	/** The calibration in a record of comparisons. */
	public static final String OWN_CALIBRATION = "calibration.json";

	private final SealedRecord record;
	private final Manifest manifest;
	private final Map<String, ReadFile> read = new LinkedHashMap<>();
	private final Map<String, Path> places = new LinkedHashMap<>();
	private final List<Finding> findings = new ArrayList<>();

	private RecordedFiles(final SealedRecord record) {
		this.record = record;
		manifest = record.manifest();
	}

	/** Looks for them. */
	static RecordedFiles of(final SealedRecord record, final Whereabouts whereabouts) {
		final RecordedFiles files = new RecordedFiles(record);
		files.given().forEach((key, path) -> files.find(key, path, whereabouts));
		files.manifest.files().forEach((name, gallery) -> {
			if (name.startsWith(Searched.PREFIX)) files.read.put(name, gallery);
		});
		return files;
	}

	/** By content, as the manifest has them. */
	Map<String, ReadFile> read() {
		return read;
	}

	/** Where each of them lies now, by the same names. */
	Map<String, Path> places() {
		return places;
	}

	/** Where those lie now that a key of the command's names, by that key. */
	Map<String, String> settings() {
		final Map<String, String> settings = new LinkedHashMap<>();
		places.forEach((key, path) -> settings.put(key, path.toString()));
		settings.keySet().retainAll(manifest.settings().keySet());
		return settings;
	}

	/** Each that is missing or has changed. */
	List<Finding> findings() {
		return findings;
	}

	/** The paths that were given, by the key or the name that leads to them. */
	private Map<String, String> given() {
		final Map<String, String> given = new LinkedHashMap<>();
		final String persons = manifest.inputs().get(Persons.LIST);
		if (persons != null && manifest.files().containsKey(Persons.LIST)) given.put(Persons.LIST, persons);
		if (persons != null && manifest.files().containsKey(Persons.TABLE)) given.put(Persons.TABLE, persons + "/" +
			Persons.TABLE);
		final String calibration = manifest.settings().getOrDefault(Procedure.CALIBRATION, Settings.NONE), corrections =
			manifest.settings().getOrDefault(Procedure.CORRECTIONS, "");
		if (Settings.isFile(calibration)) given.put(Procedure.CALIBRATION, calibration);
		if (!corrections.isEmpty()) given.put(Procedure.CORRECTIONS, corrections);
		given.putAll(ClusterSettings.files(manifest.settings()));
		final String hashes = manifest.settings().getOrDefault(CopySettings.HASHES, "");
		if (!hashes.isEmpty()) given.put(CopySettings.HASHES, hashes);
		given.putAll(ProtectionKeys.given(manifest));
		final String anchors = manifest.settings().getOrDefault(ProvenanceKeys.ANCHORS, "");
		manifest.files().keySet().stream().filter(key -> key.startsWith(ProvenanceKeys.ANCHORS + "/")).forEach(key -> given.put(key,
			anchors + key.substring(ProvenanceKeys.ANCHORS.length())));
		return given;
	}

	private void find(final String key, final String path, final Whereabouts whereabouts) {
		final ReadFile expected = manifest.files().getOrDefault(key, new ReadFile("", 0));
		final Optional<Path> found = whereabouts.file(path, expected);
		final String now = found.map(Originals::hash).orElse("");
		read.put(key, expected);
		if (!now.isEmpty() && now.equals(expected.sha256())) places.put(key, found.orElseThrow());
		else if (key.equals(Procedure.CALIBRATION) && hasOwnCalibration()) places.put(key, record.path().resolve(
			OWN_CALIBRATION));
		else findings.add(new Finding(path, now.isEmpty() ? "file missing" : "file changed", expected.sha256(), now));
	}

	/** A record of comparisons holds the calibration that it was made with. */
	private boolean hasOwnCalibration() {
		try {
			final Path own = record.path().resolve(OWN_CALIBRATION);
			return record.has(OWN_CALIBRATION) && Calibration.parse(Files.readString(own), own.toString()).sha256()
				.equals(manifest.calibration().sha256());
		}
		catch (final IOException | UserError e) {
			return false;
		}
	}
}
