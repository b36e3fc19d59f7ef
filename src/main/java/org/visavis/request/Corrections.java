package org.visavis.request;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.visavis.UserError;
import org.visavis.record.Sha256Sums;
import org.visavis.table.FaceCorrection;

/**
 * An examiner's corrections of the faces of a run.
 *
 * @param sha256 of the file; empty if there are none
 * @param byPhotograph the same lines by the SHA-256 of their photograph
 */
public record Corrections(String sha256, List<Line> lines, Map<String, List<Line>> byPhotograph) {

	public static final Corrections NONE = new Corrections("", List.of());
	/** Twice the faces that a photograph of a crowd has. */
	private static final int MOST = 2_000;

	/**
	 * A line of the file.
	 *
	 * @param place file and line, with which a refusal begins
	 */
	public record Line(String place, FaceCorrection correction) {

		public UserError refusal(final String found, final String expected) {
			return new UserError(place + ": " + found + "; expected " + expected + ".");
		}
	}

	private Corrections(final String sha256, final List<Line> lines) {
		this(sha256, lines, lines.stream().collect(Collectors.groupingBy(line -> line.correction.photoSha256())));
	}

	/** Those that the settings name. */
	public static Corrections of(final Settings settings) throws IOException {
		return settings.corrections().isEmpty() ? NONE : read(Path.of(settings.corrections()));
	}

	/** Reads a file; one with a line that no photograph could take is refused. */
	public static Corrections read(final Path file) throws IOException {
		final UserTable table = UserTable.read(file);
		final List<Line> lines = CorrectionLines.of(table);
		final Set<String> faces = new HashSet<>();
		for (final Line line : lines) {
			final FaceCorrection c = line.correction;
			if (c.face() > 0 && !faces.add(c.photoSha256() + " " + c.face())) throw line.refusal("face " + c.face() +
				" of the photograph is corrected twice", "one line a face");
		}
		final Corrections corrections = new Corrections(Sha256Sums.of(file), lines);
		corrections.byPhotograph.values().stream().filter(of -> of.size() > MOST).findFirst().ifPresent(of -> {
			throw of.get(MOST).refusal("the photograph has " + of.size() + " corrections", "at most " + MOST);
		});
		return corrections;
	}

	/** Refuses a line whose photograph is not among those of a run. */
	public void checkPhotographs(final Set<String> hashes) {
		for (final Line line : lines)
			if (!hashes.contains(line.correction.photoSha256())) throw line.refusal("no photograph of this run has the SHA-256 " +
				line.correction.photoSha256(), "that of a photograph among the inputs");
	}

	/** Those of one photograph, in the order of the file. */
	public List<Line> of(final String photoSha256) {
		return byPhotograph.getOrDefault(photoSha256, List.of());
	}

	/** Refuses the corrections of a photograph that shows no face to correct because it cannot be used. */
	public void refuseWhere(final String photoSha256, final String problem) {
		of(photoSha256).stream().findFirst().ifPresent(line -> {
			throw line.refusal("the photograph cannot be used: " + problem, "one that can be searched");
		});
	}
}
