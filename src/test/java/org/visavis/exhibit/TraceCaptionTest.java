package org.visavis.exhibit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import net.imglib2.img.array.ArrayImgs;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.geometry.AffineTransform;
import org.visavis.geometry.Box;
import org.visavis.table.Table;
import org.visavis.table.TracedPair;
import org.visavis.table.TracesTable;
import org.visavis.trace.Trace;
import org.visavis.trace.TracedPicture;
import org.visavis.trace.Verdict;

/** Under a comparison of two empty pictures, for which each verdict is stated in turn. */
class TraceCaptionTest {

	private static final TracedPicture PICTURE = new TracedPicture(ArrayImgs.argbs(64, 48), List.of());

	@TempDir
	private static Path folder;
	/** Of a comparison that is not supported. */
	private static Map<String, String> row;

	@BeforeAll
	static void write() throws Exception {
		TracesTable.write(folder, List.of(new TracedPair("Q1", "R1", "", trace(Verdict.NOT_SUPPORTED), "")));
		row = Table.read(folder.resolve(TracesTable.NAME)).named().get(0);
	}

	@Test
	void saysOfAnInconclusiveComparisonThatItSaysNeither() {
		final String words = words(Verdict.INCONCLUSIVE, "", List.of(), row);
		assertTrue(words.contains(" This comparison says neither that they are linked nor that they are not.\n"), words);
	}

	@Test
	void saysOfAFaceThatIsNotLinkedThatOnlyThisComparisonDoesNotLinkIt() {
		final String words = words(Verdict.NOT_SUPPORTED, "Q1.1", List.of(), row);
		assertTrue(words.contains(" This comparison of face Q1.1 does not link Q to K. That Q was redrawn"), words);
	}

	@Test
	void saysByWhatElseTheTwoPicturesAreLinked() {
		final String words = words(Verdict.NOT_SUPPORTED, "", List.of("face Q1.1", "face Q1.2"), row);
		assertTrue(words.contains("of the whole picture does not link Q to K; traces.csv links them by face Q1.1, face Q1.2."), words);
	}

	@Test
	void saysThatTheNumbersAreTheSameWhereAllAre() {
		final String words = words(Verdict.NOT_SUPPORTED, "", List.of(), row);
		assertTrue(words.contains(": the same numbers; "), words);
	}

	@Test
	void namesTheNumbersThatDiffer() {
		final Map<String, String> other = new HashMap<>(row);
		other.putAll(Map.of("largest_region", "5", "c", "4.0001"));
		final String words = words(Verdict.NOT_SUPPORTED, "", List.of(), other);
		assertTrue(words.contains(": other values than those of c, largest_region in traces.csv; 2 of 3 blocks"), words);
	}

	@Test
	void doesNotCallNumbersTheSameOfWhichOneDiffers() {
		final Map<String, String> other = new HashMap<>(row);
		other.put("hash_bits", "1");
		final String words = words(Verdict.NOT_SUPPORTED, "", List.of(), other);
		assertFalse(words.contains("the same numbers"), words);
	}

	private static String words(final Verdict verdict, final String face, final List<String> otherLinks, final Map<String, String> row) {
		final TracedSource source = new TracedSource("Q1", "a.jpg", "0123456789abcdef0123", "");
		return new TraceExhibit(PICTURE, PICTURE, trace(verdict), new Box(0, 0, 64, 48), face, List.of(source, source), row, otherLinks,
			"Visavis").stack().words();
	}

	private static Trace trace(final Verdict verdict) {
		return new Trace(verdict, "", Optional.empty(), AffineTransform.shift(4, 0), new Trace.Measures(64, 3, 2, 2, 2, 0.5, 0.1, 0,
			new double[3], 0.5, Double.NaN, Double.NaN, 0), List.of());
	}
}
