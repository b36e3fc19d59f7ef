package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.visavis.FailedCheck;
import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.installation.InstallationRun;
import org.visavis.record.Sha256Sums;
import org.visavis.report.InstallationReport;
import org.visavis.request.Procedure;
import org.visavis.request.Version;
import org.visavis.run.Jars;
import org.visavis.run.Machine;
import org.visavis.run.Outcome;
import org.visavis.run.Threads;
import org.visavis.seal.RecordFolder;
import org.visavis.table.Checks;
import org.visavis.table.ChecksTable;

/** {@code Validate Installation...}: whether this installation is the one that was built and computes what it should. */
public final class ValidateInstallation {

	private ValidateInstallation() {}

	/**
	 * Makes a record with installation.csv, installation.html and SHA256SUMS.
	 *
	 * @param output the record's folder, new or empty
	 * @throws Finding that names what failed, after the record is written
	 */
	public static Outcome run(final String output, final Progress progress) {
		return run(ValidateInstallation.class.getClassLoader(), output, progress);
	}

	/** The same for an installation whose shipped files and libraries another class loader finds. */
	static Outcome run(final ClassLoader installation, final String output, final Progress progress) {
		final Path record = Procedure.path("output", output);
		try {
			RecordFolder.takeEmpty(record);
			final Checks checks = new Checks(InstallationRun.of(installation, RecordCommands::make, progress));
			write(record, checks);
			if (checks.passed()) return new Outcome(record, checks.verdict() + ": " + record);
			throw new FailedCheck(checks.verdict() + "; see " + record.resolve(InstallationReport.NAME) + ".");
		}
		catch (final IOException e) {
			throw new UserError("The record " + output + " cannot be written: " + e.getMessage() + ".", e);
		}
	}

	private static void write(final Path record, final Checks checks) throws IOException {
		final String made = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
		final Map<String, String> facts = new LinkedHashMap<>();
		facts.put("made", made);
		facts.putAll(facts());
		ChecksTable.write(record, facts, checks);
		InstallationReport.write(record, facts, checks);
		Sha256Sums.write(record);
	}

	/** What was validated and where. */
	private static Map<String, String> facts() throws IOException {
		final Map<String, String> facts = new LinkedHashMap<>();
		facts.put("program", Version.NAME_AND_NUMBER);
		final Optional<Path> jar = Jars.of(ValidateInstallation.class.getResource("ValidateInstallation.class"));
		facts.put("program file", jar.isEmpty() ? "a folder of classes" : jar.get().getFileName().toString());
		facts.put("program file sha256", jar.isEmpty() ? "none" : Sha256Sums.of(jar.get()));
		facts.putAll(Machine.facts());
		facts.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
		facts.put("threads", Integer.toString(Threads.count()));
		return facts;
	}
}
