package org.visavis.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.record.TinyRecord;
import org.visavis.seal.SealedRecord;

class AnswersTest {

	@TempDir
	private Path folder;
	private final List<String> images = new ArrayList<>(List.of("image,path,sha256,faces,problem")), faces = new ArrayList<>(
		List.of("face,image,suitability,reasons")), pairs = new ArrayList<>(List.of(
			"face_a,face_b,same_image,score,log10_lr,no_lr_reason,support"));

	@BeforeEach
	void makeARecordOfTwoReferences() throws IOException {
		TinyRecord.write(folder);
		image("R1", "her/one.jpg", "r1", 1);
		image("R2", "her/two.jpg", "r2", 1);
	}

	@Test
	void photographsComeByTheStrengthOfTheirStrongestPair() throws IOException {
		image("Q1", "a.jpg", "q1", 1);
		image("Q2", "b.jpg", "q2", 1);
		pair("Q1.1", "R1.1", 3, "0.5000");
		pair("Q2.1", "R1.1", 5, "-1.0000");
		pair("Q2.1", "R2.1", 9, "2.6000");
		assertEquals("Q2 supported R2, Q1 supported R1", said());
	}

	@Test
	void thePairThatStandsForItsPersonsCountsAlsoWhereAnotherIsStronger() throws IOException {
		pairs.set(0, pairs.get(0) + ",depends_on");
		image("Q1", "a.jpg", "q1", 1);
		pairs.add("Q1.1,R1.1,false,3,1.2000,,moderate support,");
		pairs.add("Q1.1,R2.1,false,9,2.6000,,strong support,Q1.1 R1.1");
		assertEquals("Q1 supported R1", said());
		assertEquals("moderate support; chosen by quality among 2 comparisons of the same two persons, which are not independent and " +
			"must not be multiplied", Answers.of(folder).all().get(0).words());
	}

	@Test
	void aLikelihoodRatioHasItsPopulationBesideItInTheTable() throws IOException {
		pairs.set(0, pairs.get(0) + ",population");
		image("Q1", "a.jpg", "q1", 1);
		image("Q2", "b.jpg", "q2", 1);
		pairs.add("Q1.1,R1.1,false,3,1.2000,,moderate support,women");
		pairs.add("Q2.1,R1.1,false,1,,no likelihood ratio: for a test,,");
		assertEquals(List.of("women", ""), AnswersTable.of(answers().all()).column("population"));
	}

	@Test
	void inARecordWithoutPopulationsItIsAny() throws IOException {
		image("Q1", "a.jpg", "q1", 1);
		pair("Q1.1", "R1.1", 3, "1.2000");
		assertEquals("any", answers().all().get(0).population());
	}

	@Test
	void aRatioNearOneIsUndecided() throws IOException {
		image("Q1", "a.jpg", "q1", 1);
		pair("Q1.1", "R1.1", 3, "0.3000");
		assertEquals("Q1 undecided R1", said());
	}

	@Test
	void aRatioBelowAHalfIsAgainst() throws IOException {
		image("Q1", "a.jpg", "q1", 1);
		pair("Q1.1", "R1.1", 3, "-2.0000");
		assertEquals("Q1 against R1", said());
	}

	@Test
	void whereYearsForbidATermAPhotographIsLessAlike() throws IOException {
		image("Q1", "a.jpg", "q1", 1);
		pairs.add("Q1.1,R1.1,false,3,-2.0000,,no verbal term: 20 years lie between");
		assertEquals("Q1 less alike R1", said());
	}

	@Test
	void theStrongestFaceOfAPhotographCounts() throws IOException {
		image("Q1", "a.jpg", "q1", 2);
		pair("Q1.1", "R1.1", 3, "-2.0000");
		pair("Q1.2", "R1.1", 3, "1.0000");
		assertEquals("Q1.2", answers().all().get(0).face().get("face"));
	}

	@Test
	void filesWithTheSameBytesAreOneAnswer() throws IOException {
		image("Q1", "a.jpg", "q1", 1);
		image("Q2", "copy.jpg", "q1", 1);
		pair("Q1.1", "R1.1", 3, "1.0000");
		pair("Q2.1", "R1.1", 3, "1.0000");
		assertEquals("Q2", answers().all().get(0).copies().get(0).get("image"));
	}

	@Test
	void aCopyOfOneReferenceIsTheSamePictureHoweverManyOthersThereAre() throws IOException {
		image("Q1", "a.jpg", "r1", 1);
		pairs.add("Q1.1,R1.1,true,14,,no likelihood ratio: both photographs are files with the same bytes,");
		pair("Q1.1", "R2.1", 9, "2.0000");
		assertEquals("Q1 same picture R1", said());
	}

	@Test
	void inASearchACopyOfAPhotographFoundAnswersByTheOthers() throws IOException {
		image("Q1", "a.jpg", "r1", 1);
		pairs.add("Q1.1,R1.1,true,14,,no likelihood ratio: both photographs are files with the same bytes,");
		pair("Q1.1", "R2.1", 9, "2.0000");
		Files.writeString(folder.resolve("hits.csv"), "list\n");
		assertEquals("Q1 supported R2", said());
	}

	@Test
	void anAnswerSaysOfHowManyPairsItIsTheHighest() throws IOException {
		image("Q1", "a.jpg", "q1", 1);
		pairs.add("Q1.1,R1.1,false,3,1.2000,,moderate support");
		pairs.add("Q1.1,R2.1,false,9,0.5000,,weak support");
		assertEquals("moderate support; of 2 pairs of the picture that with the highest likelihood ratio", answers().all().get(0).words());
	}

	@Test
	void aCopyOfTheOnlyReferenceIsTheSamePicture() throws IOException {
		image("Q1", "a.jpg", "r1", 1);
		pairs.add("Q1.1,R1.1,true,14,,no likelihood ratio: both photographs are files with the same bytes,");
		assertEquals("Q1 same picture R1", said());
	}

	@Test
	void unsuitableFacesAreSaidToBe() throws IOException {
		images.add("Q1,a.jpg,q1,1,");
		faces.add("Q1.1,Q1,unsuitable,interocular below 12");
		pair("Q1.1", "R1.1", 3, "");
		assertEquals("Q1 unsuitable R1", said());
	}

	@Test
	void whatHasNoFaceAndWhatCannotBeReadComesLast() throws IOException {
		images.add("Q1,a.txt,q1,0,is no picture");
		images.add("Q2,b.jpg,q2,0,no face found");
		assertEquals("Q2 no face -, Q1 unreadable -", said());
	}

	@Test
	void aSingleQuestionedPhotographIsOneAnswerHoweverManyReferences() throws IOException {
		image("Q1", "a.jpg", "q1", 1);
		for (int i = 3; i <= 20; i++)
			image("R" + i, "her/" + i + ".jpg", "r" + i, 1);
		pair("Q1.1", "R2.1", 3, "1.0000");
		assertEquals("Q1 supported R2", said());
	}

	@Test
	void aPictureWithAFaceThatCouldNotBeComparedIsNotAgainst() throws IOException {
		image("Q1", "a.jpg", "q1", 2);
		pair("Q1.1", "R1.1", 3, "-2.0000");
		pair("Q1.2", "R1.1", 3, "");
		assertEquals("Q1 undecided R1", said());
	}

	@Test
	void aPictureWithUnsuitableFacesThatWereComparedWithNoneIsUnsuitable() throws IOException {
		images.add("Q1,a.jpg,q1,1,");
		faces.add("Q1.1,Q1,unsuitable,interocular below 12");
		assertEquals("Q1 unsuitable -", said());
	}

	@Test
	void aMatrixListsEveryPhotographWithItsNearest() throws IOException {
		images.subList(1, images.size()).clear();
		image("P1", "a.jpg", "p1", 1);
		image("P2", "b.jpg", "p2", 1);
		image("P3", "copy.jpg", "p1", 1);
		pairs.add("P1.1,P3.1,true,14,,no likelihood ratio: both photographs are files with the same bytes,");
		pair("P1.1", "P2.1", 3, "1.0000");
		assertEquals("P1 supported P2, P2 supported P1", said());
	}

	@Test
	void aBlindRunKeepsItsPairsBack() throws IOException {
		image("Q1", "a.jpg", "q1", 1);
		Files.writeString(folder.resolve("withheld.csv"), "file,sha256\n");
		write();
		assertTrue(Answers.of(SealedRecord.open(folder)).keptBack());
	}

	@Test
	void aPhotographThatWasNotComparedSaysSo() throws IOException {
		image("Q1", "a.jpg", "q1", 1);
		assertEquals("a face was found and there is no comparison to show", answers().all().get(0).words());
	}

	private void image(final String id, final String path, final String sha256, final int count) {
		images.add(id + "," + path + "," + sha256 + "," + count + ",");
		for (int i = 1; i <= count; i++)
			faces.add(id + "." + i + "," + id + ",suitable,");
	}

	private void pair(final String a, final String b, final int score, final String log10Lr) {
		pairs.add(a + "," + b + ",false," + score + "," + log10Lr + ",,");
	}

	private void write() throws IOException {
		Files.write(folder.resolve("images.csv"), images);
		Files.write(folder.resolve("faces.csv"), faces);
	}

	private Answers answers() throws IOException {
		write();
		Files.write(folder.resolve("pairs.csv"), pairs);
		return Answers.of(SealedRecord.open(folder));
	}

	private String said() throws IOException {
		return String.join(", ", answers().all().stream().map(a -> a.image().get("image") + " " + a.kind().label() + " " + a
			.other().getOrDefault("image", "-")).toList());
	}
}
