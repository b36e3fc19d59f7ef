package org.visavis.repeat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.visavis.record.Sha256Sums;
import org.visavis.seal.SealedRecord;
import org.visavis.seal.Withheld;
import org.visavis.table.ExhibitsTable;

/** What a blind run kept back, as its repetition has it, and whether the record's commitment is to that. */
final class WithheldFiles {

	private final SealedRecord record;
	private final Path repetition;
	private final Map<String, String> commitments, erased;
	private final boolean revealed;

	/**
	 * @param erased the hash of each file that was erased
	 */
	WithheldFiles(final SealedRecord record, final Path repetition, final Map<String, String> erased) {
		this.record = record;
		this.repetition = repetition;
		this.erased = erased;
		commitments = Withheld.of(record);
		revealed = record.has("pairs.csv");
	}

	/** Whether the record keeps a file of its run back still. */
	boolean hides(final String file) throws IOException {
		return hides() && Withheld.files(repetition).contains(file);
	}

	/** Whether the record keeps anything back still. */
	boolean hides() {
		return !commitments.isEmpty() && !revealed;
	}

	/**
	 * What withheld.csv shows; empty where the run was not blind.
	 *
	 * @param sameMachine whether the same bytes are to be expected of what is not shown yet
	 */
	Optional<Reproduced> compared(final boolean sameMachine) throws IOException {
		if (commitments.isEmpty()) return Optional.empty();
		final Map<String, String> hashes = new LinkedHashMap<>();
		for (final String file : Withheld.files(repetition))
			hashes.put(file, hash(file));
		final Map<String, String> expected = Withheld.commitments(hashes);
		if (expected.equals(commitments)) return Optional.of(Reproduced.sameBytes(Withheld.NAME));
		return Optional.of(revealed || sameMachine ? Reproduced.different(Withheld.NAME, text(expected), text(
			commitments)) : Reproduced.notMade(Withheld.NAME,
				"the hash is of bytes that another machine made, and only that one gives them again"));
	}

	private static String text(final Map<String, String> hashes) {
		return hashes.entrySet().stream().map(hash -> hash.getKey() + ": " + hash.getValue()).collect(Collectors.joining("; "));
	}

	/** Of what the record shows by now, the record's own; of the rest the repetition's. */
	private String hash(final String file) throws IOException {
		if (revealed && erased.containsKey(file)) return erased.get(file);
		return Sha256Sums.of((revealed && record.has(file) && !isOfRun(file) ? record.path() : repetition).resolve(file));
	}

	/** Whether it is the list of exhibits, to which others were added behind those of the run. */
	private boolean isOfRun(final String file) throws IOException {
		return file.equals(ExhibitsTable.NAME) && Files.readString(record.path().resolve(file)).startsWith(Files.readString(
			repetition.resolve(file)));
	}
}
