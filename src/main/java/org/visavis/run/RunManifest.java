package org.visavis.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.visavis.file.WholeFile;
import org.visavis.model.ModelCard;
import org.visavis.record.Manifest;
import org.visavis.request.Procedure;
import org.visavis.request.Version;

/**
 * The manifest.json of a run, and the macro that makes its record again.
 *
 * @param sha256 of all that the record depends on but the content of the photographs
 * @param files what was read beside them
 */
record RunManifest(Procedure procedure, String sha256, Map<String, Manifest.ReadFile> files) {

	/** In place of a calibration where no faces are compared. */
	static final Manifest.CalibrationEntry NO_FACES = new Manifest.CalibrationEntry("", "", "", "", "", "no faces are compared");

	/** Writes both into a record. */
	void write(final Path record, final Manifest.MethodEntry method, final Manifest.CalibrationEntry calibration, final List<ModelCard> cards,
		final Map<String, Object> counts) throws IOException
	{
		WholeFile.write(record.resolve("procedure.ijm"), part -> Files.writeString(part, procedure.macro()));
		new Manifest(new Manifest.Software(Version.NAME, Version.NUMBER), procedure.command(), sha256, procedure.paths(), procedure.keys(), files,
			method, calibration, cards, Libraries.ofThisProgram(), Machine.facts(), counts, Instant.now().truncatedTo(ChronoUnit.SECONDS)
				.toString()).write(record);
	}
}
