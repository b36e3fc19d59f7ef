package org.visavis.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.visavis.calibrate.ReportedLr;

/**
 * What a record says of one photograph, or of files with the same bytes.
 *
 * @param kind what it comes to
 * @param image its row of images.csv, of the first of files with the same bytes
 * @param copies the rows of the others
 * @param face its row of faces.csv: the face of the strongest pair, or its first; empty where it has none
 * @param pair the row of pairs.csv with the strongest of its pairs; empty where it has none
 * @param other the row of images.csv of the photograph on the other side of that pair; empty likewise
 * @param otherFace the row of faces.csv of the face there
 */
public record Answer(AnswerKind kind, Map<String, String> image, List<Map<String, String>> copies,
	Map<String, String> face, Map<String, String> pair, Map<String, String> other, Map<String, String> otherFace)
{

	public Answer {
		copies = List.copyOf(copies);
	}

	/** The likelihood ratio of the strongest pair; empty where there is none. */
	public Optional<ReportedLr> lr() {
		final String log10Lr = pair.getOrDefault("log10_lr", "");
		return log10Lr.isEmpty() ? Optional.empty() : Optional.of(ReportedLr.of(Double.parseDouble(log10Lr)));
	}

	/** The verbal term, or why there is none. */
	public String words() {
		if (pair.isEmpty()) return image.get("problem").isEmpty() ? kind.sentence() : image.get("problem");
		return lr().isPresent() ? pair.get("support") : pair.get("no_lr_reason");
	}

	/** The name of its file, without folders. */
	public String name() {
		return name(image);
	}

	/** The name of the file on the other side of the strongest pair, without folders; empty where there is none. */
	public String otherName() {
		return other.isEmpty() ? "" : name(other);
	}

	/** The names of the other files with the same bytes, without folders. */
	public List<String> copyNames() {
		return copies.stream().map(Answer::name).toList();
	}

	/** The name of the file of a row of images.csv, without folders. */
	public static String name(final Map<String, String> image) {
		final String path = image.get("path");
		return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
	}
}
