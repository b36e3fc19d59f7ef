package org.visavis.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.visavis.TemporaryFolder;
import org.visavis.UserError;
import org.visavis.record.UnfinishedRecord;
import org.visavis.request.Procedure;
import org.visavis.run.Outcome;
import org.visavis.seal.PrivateFiles;
import org.visavis.seal.SealedRecord;

/** {@code Erase Record...}: takes templates, and pictures if asked, out of a record and says what is left in it. */
public final class EraseRecord {

	private EraseRecord() {}

	/**
	 * Deletes embeddings.csv and the journal of an interrupted run; with {@code pictures} also overlays, exhibits and
	 * reports that show pictures. A complete record gets an {@code erase} entry with the hashes of what went and new sums,
	 * and loses its signature and its time stamp, which are void; an unfinished folder is not sealed. What killed programs
	 * left among the temporary files of this user goes too, of whichever record it was.
	 *
	 * @param examiner who erases, as the person says; empty if not stated
	 */
	public static Outcome run(final String record, final boolean pictures, final String examiner) {
		final Path path = Procedure.path("record", record);
		try {
			final String seal = seal(existing(path));
			final List<String> gone = UnfinishedRecord.is(path) ? eraseUnfinished(path, pictures) : erase(path, pictures,
				examiner);
			return new Outcome(path, sentence(gone, seal(path).isEmpty() ? seal : "") + elsewhere(TemporaryFolder
				.removeLeft()) + left(path) + ": " + path);
		}
		catch (final IOException e) {
			throw new UserError("The record " + path + " cannot be erased: " + e.getMessage() + ".", e);
		}
	}

	/** What {@link #run} would delete and what becomes void, as lines for a person to read; empty if there is nothing. */
	public static String announced(final String record, final boolean pictures) {
		final Path path = existing(Procedure.path("record", record));
		try {
			final List<String> files = files(path, pictures);
			if (files.isEmpty()) return "";
			return files.stream().collect(Collectors.groupingBy(file -> file.replaceFirst("/.*", "/"), TreeMap::new, Collectors
				.counting())).entrySet().stream().map(name -> name.getKey() + (name.getKey().endsWith("/") ? " (" + name.getValue() +
					(name.getValue() == 1 ? " file)" : " files)") : "")).collect(Collectors.joining("\n")) + seal(path).replaceFirst(" and",
						"\nand");
		}
		catch (final IOException e) {
			throw new UserError("The record " + path + " cannot be read: " + e.getMessage() + ".", e);
		}
	}

	private static Path existing(final Path path) {
		if (Files.isDirectory(path)) return path;
		throw new UserError("record is " + path + ", which is no folder; expected the folder of a record.");
	}

	private static List<String> eraseUnfinished(final Path path, final boolean pictures) throws IOException {
		final List<String> files = files(path, pictures);
		UnfinishedRecord.delete(path, files);
		return files;
	}

	/** Erases what a record holds once it is in order; the journal of its run went with that. */
	private static List<String> erase(final Path path, final boolean pictures, final String examiner) throws IOException {
		final List<String> gone = PrivateFiles.TEMPLATES.in(path);
		final SealedRecord record = SealedRecord.open(path);
		final List<String> listed = files(path, pictures);
		if (!listed.isEmpty()) record.erase(examiner, Map.of("pictures", Boolean.toString(pictures)), listed);
		gone.removeIf(file -> listed.contains(file) || Files.exists(path.resolve(file)));
		gone.addAll(listed);
		return gone;
	}

	private static List<String> files(final Path path, final boolean pictures) throws IOException {
		final List<String> files = new ArrayList<>(PrivateFiles.TEMPLATES.in(path));
		if (pictures) files.addAll(PrivateFiles.PICTURES.in(path));
		return files;
	}

	/** What becomes void when something is erased; empty if nothing does. */
	private static String seal(final Path path) {
		if (Files.exists(path.resolve("SHA256SUMS.p7s"))) return " and the signature, which is void";
		return Files.exists(path.resolve("SHA256SUMS.tsr")) ? " and the time stamp, which is void" : "";
	}

	private static String sentence(final List<String> files, final String seal) {
		if (files.isEmpty()) return "Nothing to erase";
		return "Erased " + files.size() + (files.size() == 1 ? " file" : " files") + " (" + String.join(", ", files.stream().map(
			file -> file.replaceFirst("/.*", "/")).distinct().toList()) + ")" + seal;
	}

	/** A killed program leaves what it made again of a record: pictures, and templates where the record has them. */
	private static String elsewhere(final int folders) {
		return folders == 0 ? "" : "; removed what killed programs had left among the temporary files (" + folders + (folders == 1
			? " folder)" : " folders)");
	}

	private static String left(final Path path) throws IOException {
		final String left = PrivateFiles.left(path);
		return left.isEmpty() ? "; nothing of persons is left" : "; left are " + left;
	}
}
