package org.visavis.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.visavis.UserError;
import org.visavis.calibrate.StatedLr;
import org.visavis.seal.SealedRecord;
import org.visavis.seal.Withheld;
import org.visavis.table.HitsTable;
import org.visavis.table.Table;

/**
 * What a record says, one answer for each photograph that was looked through: the questioned ones of a comparison,
 * otherwise all.
 *
 * @param side which these are: "questioned" or "" for all
 * @param all by kind, then by the strength of the strongest pair, then in the order of images.csv
 * @param keptBack whether a blind run keeps its pairs back
 */
public record Answers(String side, List<Answer> all, boolean keptBack) {

	/** What whoever reads likelihood ratios beside verbal terms has to know. */
	public static final String HOW_TO_READ = "The words are those of the end of the interval that is nearer 1. Likelihood ratios of several " +
		"photographs of the same two persons must not be multiplied, nor added up.";

	private static final String PAIRS = "pairs.csv", QUESTIONED = "Q";

	public Answers {
		all = List.copyOf(all);
	}

	/** The answers of a record, which hold nothing that a blind run keeps back. */
	public static Answers of(final SealedRecord record) {
		try {
			return of(record.path());
		}
		catch (final IOException e) {
			throw new UserError("The record " + record.path() + " cannot be read: " + e.getMessage() + ".", e);
		}
	}

	/** The same of a folder with images.csv, faces.csv and perhaps pairs.csv, whether or not it is a complete record yet. */
	public static Answers of(final Path record) throws IOException {
		return new Reading(record).answers();
	}

	/** How the ids of the images begin that these are about. */
	public String idPrefix() {
		return side.isEmpty() ? "" : side.substring(0, 1).toUpperCase(Locale.ROOT);
	}

	/** Those of a kind, in their order. */
	public List<Answer> of(final AnswerKind kind) {
		return all.stream().filter(answer -> answer.kind() == kind).toList();
	}

	/** The tables of a record as they are needed at once. */
	private static final class Reading {

		private final Path record;
		/** Whether questioned photographs were compared with references that somebody chose, not with all of a gallery. */
		private final boolean asked;
		private final Map<String, Map<String, String>> images = new LinkedHashMap<>(), faces = new HashMap<>();
		private final Map<String, List<Map<String, String>>> facesOf = new HashMap<>();

		Reading(final Path record) throws IOException {
			this.record = record;
			Table.eachRow(record.resolve("images.csv"), row -> images.put(row.get("image"), row));
			asked = !side().isEmpty() && !has(HitsTable.NAME);
			Table.eachRow(record.resolve("faces.csv"), row -> {
				faces.put(row.get("face"), row);
				facesOf.computeIfAbsent(row.get("image"), image -> new ArrayList<>()).add(row);
			});
		}

		Answers answers() throws IOException {
			final String side = side();
			final Predicate<String> listed = image -> image.startsWith(side);
			final Strongest strongest = new Strongest(listed, (a, b) -> a.equals(b) || side.isEmpty() && file(images.get(a)).equals(file(images.get(
				b))));
			if (has(PAIRS)) Table.eachRow(record.resolve(PAIRS), strongest::add);
			final List<Answer> answers = new ArrayList<>();
			for (final List<Map<String, String>> same : files(listed).values())
				answers.add(answer(same, strongest));
			answers.sort(Comparator.comparing(Answer::kind).thenComparing(answer -> strongest.strength(answer.image().get(
				"image")), Comparator.reverseOrder()));
			return new Answers(side.isEmpty() ? "" : "questioned", answers, has(
				Withheld.NAME) && !has(PAIRS));
		}

		private boolean has(final String file) {
			return Files.isRegularFile(record.resolve(file));
		}

		/** How the ids of the images begin that are asked for. */
		private String side() {
			return images.keySet().stream().anyMatch(image -> image.startsWith(QUESTIONED)) ? QUESTIONED : "";
		}

		/** Images by their files, in order. */
		private Map<String, List<Map<String, String>>> files(final Predicate<String> listed) {
			final Map<String, List<Map<String, String>>> same = new LinkedHashMap<>();
			images.forEach((id, row) -> {
				if (listed.test(id)) same.computeIfAbsent(file(row), k -> new ArrayList<>()).add(row);
			});
			return same;
		}

		/** By what a file is known: its bytes or, where it could not be opened, its id. */
		private static String file(final Map<String, String> image) {
			return image.get("sha256").isEmpty() ? image.get("image") : image.get("sha256");
		}

		private Answer answer(final List<Map<String, String>> same, final Strongest strongest) {
			final Map<String, String> image = same.get(0);
			final String id = image.get("image");
			final List<Map<String, String>> copies = same.subList(1, same.size()), own = facesOf.getOrDefault(id, List.of());
			final Strongest.Pair pair = pair(id, strongest);
			if (pair == null) return new Answer(withoutPairs(image, own), image, copies, own.isEmpty() ? Map.of() : own.get(0), Map
				.of(), Map.of(), Map.of(), own.size(), 0, 0, false);
			final int uncompared = (int) own.stream().filter(face -> !strongest.isCompared(face.get("face"))).count();
			return new Answer(kind(strongest.isSamePicture(id), pair, uncompared), image, copies, faces.get(pair.face()), pair
				.row(), images.get(Strongest.image(pair.other())), faces.get(pair.other()), uncompared, strongest
				.count(id, pair), strongest.dependents(pair.row()), strongest.isSamePicture(id));
		}

		/** The strongest; of a questioned file that is one of the references too that with itself, so that no other speaks for it. */
		private Strongest.Pair pair(final String image, final Strongest strongest) {
			return asked && strongest.isSamePicture(image) ? strongest.withSamePicture(image) : strongest.of(image);
		}

		private static AnswerKind withoutPairs(final Map<String, String> image, final List<Map<String, String>> own) {
			return own.isEmpty() || own.stream().anyMatch(Reading::isUsable) ? AnswerKind.withoutPairs(image) : AnswerKind.UNSUITABLE;
		}

		/** That the strongest pair is against says nothing of a picture in which a face could not be compared. */
		private AnswerKind kind(final boolean samePicture, final Strongest.Pair pair, final int uncompared) {
			final Optional<StatedLr> lr = StatedLr.of(pair.row());
			if (lr.isPresent()) {
				final AnswerKind kind = AnswerKind.of(lr.get().cautious(), pair.row().get("support"));
				return List.of(AnswerKind.AGAINST, AnswerKind.LESS_ALIKE).contains(kind) && uncompared > 0 ? AnswerKind.UNDECIDED : kind;
			}
			if (samePicture) return AnswerKind.SAME_PICTURE;
			return isUsable(faces.get(pair.face())) ? AnswerKind.UNDECIDED : AnswerKind.UNSUITABLE;
		}

		private static boolean isUsable(final Map<String, String> face) {
			return !face.get("suitability").equals("unsuitable");
		}
	}
}
