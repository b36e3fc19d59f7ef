package org.visavis.desk;

import java.awt.Desktop;
import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.visavis.Progress;
import org.visavis.UserError;
import org.visavis.cases.CaseCall;
import org.visavis.cases.CaseFolder;
import org.visavis.cases.CaseStep;
import org.visavis.cases.CommandRunner;
import org.visavis.record.CaseFact;
import org.visavis.record.CaseFile;
import org.visavis.screen.Attempt;
import org.visavis.seal.SealedRecord;

/** What the pages of a case share: its folder, the commands, and where they speak. */
final class Desk {

	/** The keys of the comparison and their values at first. */
	private static final List<String> AT_FIRST = List.of("face=all", "method=full", "calibration=shipped", "plates=10",
		"blind=false", "population=unstated", "adults=unknown", "years_apart=unknown", "reference_show=one");

	private final CaseFolder folder;
	private final CommandRunner runner;
	private final Discretion discretion = new Discretion();
	private final Consumer<String> message;
	private final Consumer<CaseStep> turner;
	private final Runnable refreshing;

	/**
	 * @param message takes a sentence, on the event thread
	 * @param turner shows the page of a step, likewise
	 * @param refreshing shows what is done, likewise
	 */
	Desk(final CaseFolder folder, final CommandRunner runner, final Consumer<String> message,
		final Consumer<CaseStep> turner, final Runnable refreshing)
	{
		this.folder = folder;
		this.runner = runner;
		this.message = message;
		this.turner = turner;
		this.refreshing = refreshing;
	}

	CaseFolder folder() {
		return folder;
	}

	/** Whether pictures are to be blurred. */
	Discretion discretion() {
		return discretion;
	}

	/** What the case file says of who examines; empty if it does not. */
	String examiner() {
		final List<String> lines = folder.facts().get(CaseFact.EXAMINER);
		return lines.isEmpty() ? "" : lines.get(0);
	}

	/** A path within the case, as it is told: from the name of its folder on. */
	String told(final Path path) {
		return folder.path().getFileName() + "/" + folder.path().relativize(path);
	}

	/** The keys of the comparison beside its folders, as they were chosen last. */
	Map<String, String> how() {
		final Map<String, String> keys = new LinkedHashMap<>();
		Stream.concat(AT_FIRST.stream(), folder.list(CaseFolder.HOW).stream()).map(line -> line.split("=", 2)).forEach(key -> keys.put(
			key[0], key[key.length - 1]));
		return keys;
	}

	/** The path of the case file; empty if there is none. */
	String caseFile() {
		final Path file = folder.file(CaseFile.NAME);
		return Files.isRegularFile(file) ? file.toString() : "";
	}

	/** The complete record of the case; where there is none, a refusal says what comes first. */
	SealedRecord record() {
		if (!folder.isComplete()) throw new UserError("There is no complete record yet; run the comparison first.");
		return SealedRecord.open(folder.record());
	}

	void say(final String sentence) {
		EventQueue.invokeLater(() -> message.accept(sentence));
	}

	void turnTo(final CaseStep step) {
		EventQueue.invokeLater(() -> turner.accept(step));
	}

	/** Does something on the event thread; what is refused stands in the window, in the words of its fields. */
	void attempt(final Runnable deed) {
		new Attempt(sentence -> message.accept(DeskField.told(sentence))).run(deed);
	}

	/** Opens a file with the program that the desktop has for it. */
	void show(final Path file) {
		try {
			if (!Desktop.isDesktopSupported()) throw new UserError("This desktop opens no files; the file is " + file + ".");
			Desktop.getDesktop().open(file.toFile());
		}
		catch (final IOException | IllegalArgumentException | UnsupportedOperationException e) {
			throw new UserError(file + " cannot be opened: " + e.getMessage() + ".", e);
		}
	}

	/** Does something beside the event thread; what is refused stands in the window, in the words of its fields. */
	void background(final Runnable deed) {
		new Thread(() -> new Attempt(sentence -> say(DeskField.told(sentence))).run(deed), "Case").start();
	}

	/** Runs a command and says what it did; to be called beside the event thread. */
	void run(final CaseCall call, final Progress progress, final String done) {
		final String said = runner.run(call, progress);
		EventQueue.invokeLater(refreshing);
		say(said.isEmpty() ? done : said);
	}

	/** Opens a command's own window, likewise. */
	void open(final CaseCall call) {
		runner.open(call);
	}
}
