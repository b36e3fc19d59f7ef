package org.visavis.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.visavis.answer.Answer;
import org.visavis.answer.AnswerKind;
import org.visavis.answer.Answers;
import org.visavis.seal.SealedRecord;

/**
 * The answers that the first page of a report gives.
 *
 * @param answers of the record
 */
record FirstPage(Answers answers) {

	/** So many answers of a kind are shown one by one; of the others stands how many there are. */
	private static final int MOST_SUPPORTED = 50, MOST_UNDECIDED = 6;
	/** So many files and faces of them have a row in the groups. */
	private static final int MOST_ROWS = 12;

	/** Adds what the templates use but the pictures. */
	void addTo(final Map<String, Object> values) {
		values.put("answers", answers);
		values.put("kinds", Arrays.stream(AnswerKind.values()).collect(Collectors.toMap(AnswerKind::name, this::of)));
		values.put("supported", first(AnswerKind.SUPPORTED, MOST_SUPPORTED));
		values.put("undecided", first(AnswerKind.UNDECIDED, MOST_UNDECIDED));
		values.put("against", against());
		values.put("copied", answers.all().stream().filter(answer -> !answer.copies().isEmpty()).toList());
		values.put("items", items());
		values.put("chosen", rows(answer -> Stream.of(answer.face(), answer.otherFace())));
	}

	/** The small pictures of what is shown one by one, as data URIs by the ids of their faces. */
	Map<String, String> pictures(final SealedRecord record) throws IOException {
		final FacePictures pictures = new FacePictures(record);
		for (final Answer answer : shown().toList()) {
			pictures.add(answer.face(), answer.image());
			pictures.add(answer.otherFace(), answer.other());
		}
		return pictures.all();
	}

	/** The rows of images.csv of the photographs that matter to the answer. */
	List<Map<String, String>> items() {
		return rows(answer -> Stream.of(answer.image(), answer.other()));
	}

	/** The pairs that matter to the answer, each as both ids with a space between. */
	Set<String> pairs() {
		return shown().map(answer -> answer.pair().get("face_a") + " " + answer.pair().get("face_b")).collect(Collectors
			.toSet());
	}

	private interface Side {

		Stream<Map<String, String>> of(Answer answer);
	}

	private List<Map<String, String>> rows(final Side side) {
		return shown().flatMap(side::of).distinct().limit(MOST_ROWS).toList();
	}

	/** What is shown one by one and has a pair. */
	private Stream<Answer> shown() {
		return Stream.of(first(AnswerKind.SUPPORTED, MOST_SUPPORTED), first(AnswerKind.UNDECIDED, MOST_UNDECIDED), against())
			.flatMap(List::stream).filter(answer -> !answer.pair().isEmpty());
	}

	/** The answer of a single photograph is shown also where it speaks against. */
	private List<Answer> against() {
		return answers.all().size() == 1 ? Stream.of(AnswerKind.AGAINST, AnswerKind.LESS_ALIKE).flatMap(kind -> answers
			.of(kind).stream()).toList() : List.of();
	}

	/** Those of a kind; of a matrix, where both photographs of a pair can have it for their answer, each pair once. */
	private List<Answer> of(final AnswerKind kind) {
		final Set<Map<String, String>> pairs = new HashSet<>();
		return answers.of(kind).stream().filter(answer -> !answers.side().isEmpty() || answer.pair().isEmpty() || pairs.add(answer.pair()))
			.toList();
	}

	private List<Answer> first(final AnswerKind kind, final int most) {
		return of(kind).stream().limit(most).toList();
	}
}
