package org.visavis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No string that can reach a user claims more than a comparison of faces can give. */
class WordsTest {

	@Test
	void noStringOfTheProgramClaimsTooMuch() throws IOException {
		final List<String> found = new ArrayList<>();
		for (final String string : StringLiterals.of(files(Path.of("src/main/java"), ".java")))
			ForbiddenWords.in(string).forEach(problem -> found.add(string + " -> " + problem));
		assertEquals(List.of(), found);
	}

	@TestFactory
	Stream<DynamicTest> noShippedTextClaimsTooMuch() throws IOException {
		return Stream.of(files(Path.of("src/main/resources"), ".ftlh"), files(Path.of("src/main/resources"), ".csv"), files(
			Path.of("docs"), ".md"), files(Path.of("macros"), ".ijm"), files(Path.of("macros"), ".txt"), files(Path.of("models"),
				".json"), files(Path.of("models"), ".md"), List.of(Path.of("README.md"))).flatMap(List::stream).map(file -> DynamicTest
					.dynamicTest(file.toString(), () -> assertEquals(List.of(), ForbiddenWords.in(Files.readString(file)))));
	}

	@Test
	void readsTheStringsOfTheProgram() throws IOException {
		final List<String> strings = StringLiterals.of(List.of(Path.of("src/main/java/org/visavis/UserError.java"), Path.of(
			"src/main/java/org/visavis/seal/RecordFolder.java")));
		assertTrue(strings.stream().anyMatch(s -> s.endsWith("… is a file; expected a folder for the record.")), strings
			.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "It is a match.", "The faces\nmatched", "98 % sure", "98&#37; identical", "97 per cent certain",
		"85% the same person", "the probability that they are one", "the likelihood that", "a facial measurement",
		"the biometric distance of the face", "The photo is authentic", "a deepfake", "fake", "70 % real",
		"no trace was found", "it identifies the offender", "proves who made it", "this is the source photograph",
		"beyond reasonable doubt" })
	void noticesAClaim(final String claim) {
		assertFalse(ForbiddenWords.in(ForbiddenWords.ofHtml("<p>" + claim + "</p>")).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "its 95 % interval", "likelihood ratio 220", "The score is 220 times more probable if one " +
		"person is shown", "it is not a measurement of a face", "unsuitable for comparison" })
	void letsThroughWhatMayBeSaid(final String sentence) {
		assertEquals(List.of(), ForbiddenWords.in(sentence));
	}

	@Test
	void hearsAlternativeTexts() {
		assertFalse(ForbiddenWords.in(ForbiddenWords.ofHtml("<img alt=\"the matching face\"/>")).isEmpty());
	}

	private static List<Path> files(final Path folder, final String ending) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
		}
	}
}
