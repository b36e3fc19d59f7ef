package org.visavis.procedure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.visavis.UserError;
import org.visavis.file.OwnerOnly;
import org.visavis.file.Sha256;
import org.visavis.file.WholeFile;
import org.visavis.request.UnfinishedExamination;

/**
 * What one examiner has filled in of one pair, in a folder beside the record, for that examiner alone: the file is known by
 * the SHA-256 of the faces and the name, so that no other name finds it.
 */
public final class UnfinishedBeside {

	private static final int DIGITS = 16;

	private final Path file;

	/** That of an examiner and two faces of a record. */
	public UnfinishedBeside(final Path record, final String faceA, final String faceB, final String examiner) {
		final String whose = String.join("\n", List.of(faceA, faceB, examiner.strip()));
		file = InputsBeside.folder(record).resolve("unfinished-" + Sha256.of(whose.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS) +
			".json");
	}

	/** What was left unfinished; empty if nothing was. */
	public Optional<UnfinishedExamination> find() {
		return Files.isRegularFile(file) ? Optional.of(UnfinishedExamination.read(file)) : Optional.empty();
	}

	/** Keeps what is filled in by now. */
	public void keep(final UnfinishedExamination examination) {
		try {
			OwnerOnly.folders(file.getParent());
			WholeFile.write(file, examination::write);
		}
		catch (final IOException e) {
			throw new UserError(file + " cannot be written: " + e.getMessage() + ".", e);
		}
	}

	/** Removes it, and its folder where nothing else is in it. */
	public void remove() {
		try {
			if (Files.deleteIfExists(file)) try (var others = Files.list(file.getParent())) {
				if (others.findAny().isEmpty()) Files.delete(file.getParent());
			}
		}
		catch (final IOException e) {
			throw new UserError(file + " cannot be removed: " + e.getMessage() + "; expected to be deleted by hand.", e);
		}
	}
}
