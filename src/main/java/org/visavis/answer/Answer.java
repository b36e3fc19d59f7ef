package org.visavis.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.visavis.calibrate.RateWords;
import org.visavis.calibrate.RelevantPopulation;
import org.visavis.calibrate.ReportedLr;
import org.visavis.calibrate.StatedLr;

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
 * @param uncompared how many of its faces have no likelihood ratio with any
 * @param pairs of how many of its pairs that could be it is the strongest
 * @param dependents for how many other pairs of the same two persons its pair stands
 * @param samePicture whether it has the same pixels as one of the photographs that it was compared with
 */
public record Answer(AnswerKind kind, Map<String, String> image, List<Map<String, String>> copies,
	Map<String, String> face, Map<String, String> pair, Map<String, String> other, Map<String, String> otherFace,
	int uncompared, int pairs, int dependents, boolean samePicture)
{

	public Answer {
		copies = List.copyOf(copies);
	}

	/** The likelihood ratio of the strongest pair; empty where there is none. */
	public Optional<StatedLr> lr() {
		return StatedLr.of(pair);
	}

	/** Among whom the other person of its likelihood ratio is; empty where there is none. */
	public String population() {
		return lr().isEmpty() ? "" : pair.getOrDefault("population", RelevantPopulation.ANY);
	}

	/** The verbal term, or why there is none. */
	public String words() {
		if (pair.isEmpty()) return image.get("problem").isEmpty() ? kind.sentence() : image.get("problem");
		return lr().isPresent() ? pair.get("support") + remark() + highest() + others() + caveat() : pair.get("no_lr_reason");
	}

	/** Of which pair it is said, where there are several. */
	private String highest() {
		return pairs < 2 ? "" : "; of " + pairs + " pairs of the picture " + (dependents == 0 ? "" : "that stand for their persons ") +
			"that with the highest likelihood ratio";
	}

	/** That pairs of the same persons say nothing more. */
	private String others() {
		final String standing = pair.getOrDefault("depends_on", "");
		if (!standing.isEmpty()) return "; not independent of " + standing.replace(" ", " and ") +
			", which stands for the same persons: not to be multiplied with it";
		return dependents == 0 ? "" : "; chosen by quality among " + (dependents + 1) +
			" comparisons of the same two persons, which are not independent and must not be multiplied";
	}

	/** On what condition the likelihood ratio holds that the case does not state. */
	private String caveat() {
		final String caveat = pair.getOrDefault("caveat", "");
		return caveat.isEmpty() ? "" : "; " + caveat;
	}

	/** What a reader has to know beside the verbal term. */
	private String remark() {
		final String same = samePicture ? "; it is the same picture as one of the photographs that it was compared with" : "";
		if (uncompared == 0) return same;
		return same + "; " + (uncompared == 1 ? "one face" : uncompared + " faces") + " of the picture could not be compared";
	}

	/** What is expected of chance among all compared, in words; empty where there is no likelihood ratio from 1 on. */
	public String chance() {
		return pair.getOrDefault("chance_candidates", "").isEmpty() ? "" : new RateWords().of(number("chance_candidates"), number(
			"chance_low"), number("chance_high"));
	}

	/** The likelihood ratio with its interval, population, bounds and chance candidates; empty where there is none. */
	public String numbers() {
		return lr().map(lr -> "LR " + lr.words() + " among " + population() + " (log10 " + lr.log10() + ", reported within " + bound(
			"log10_lr_low") + " and " + bound("log10_lr_high") + ")" + (chance().isEmpty() ? ""
				: "; expected chance candidates among all compared: " + chance())).orElse("");
	}

	private String bound(final String column) {
		return ReportedLr.of(number(column)).ratio();
	}

	private double number(final String column) {
		return Double.parseDouble(pair.get(column));
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
