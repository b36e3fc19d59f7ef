package org.visavis.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visavis.image.PhotoReader;
import org.visavis.model.ModelLibrary;
import org.visavis.model.Network;

/** A look where a smaller version left traces, beside one at everything. */
class PassesTest {

	private static final DetectionSettings SETTINGS = new DetectionSettings(0.7, 0.85, 0.3, 640, 1.5, 2_000_000, 320, 1024, 256);
	private static final Path WIDER = Path.of("../shared/data/wider/images");

	private static final ScaledPhotograph.Memory memory = new ScaledPhotograph.Memory();
	private static Network network;
	private static Passes passes;

	@BeforeAll
	static void open() {
		network = ModelLibrary.ofInstallation().open("yunet", false);
		passes = new Passes(new YuNet(network), SETTINGS);
	}

	@AfterAll
	static void close() {
		network.close();
	}

	private static ArrayImg<ARGBType, IntArray> read(final Path photograph) {
		return new PhotoReader().read(photograph).pixels().orElseThrow();
	}

	/** A sample of 675 x 675 pixels in the corner of a large grey picture, whose eyes are some 100 pixels apart. */
	private static ArrayImg<ARGBType, IntArray> inACorner() {
		final int[] sample = read(Path.of("samples/london/062_03.jpg")).update(null).getCurrentStorageArray();
		final int[] large = new int[1_500 * 1_100];
		java.util.Arrays.fill(large, 0xff808080);
		for (int y = 0; y < 675; y++)
			System.arraycopy(sample, 675 * y, large, 1_500 * (y + 400) + 800, 675);
		return ArrayImgs.argbs(large, 1_500, 1_100);
	}

	/** The faces that stay of both versions together, the larger one looked at by traces or at all of it. */
	private static List<Face> kept(final ArrayImg<ARGBType, IntArray> photograph, final double scale, final boolean byTraces) {
		final Pass smaller = passes.over(memory.scaled(photograph, scale == 1 ? 0.5 : 1), 0);
		final ScaledPhotograph larger = memory.scaled(photograph, scale);
		final Pass closer = byTraces ? passes.over(larger, 0, smaller.traces()) : passes.over(larger, 0);
		final List<Face> found = new ArrayList<>(closer.faces());
		found.addAll(smaller.faces());
		return NonMaximumSuppression.withoutParts(found, SETTINGS.overlap());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3 })
	void findsTheSameToTheBitInEveryTurn(final int turns) {
		final ArrayImg<ARGBType, IntArray> photograph = inACorner();
		final Pass smaller = passes.over(memory.scaled(photograph, 0.5), turns);
		final ScaledPhotograph larger = memory.scaled(photograph, 1);
		final List<Face> everywhere = passes.over(larger, turns).faces(), byTraces = passes.over(larger, turns, smaller.traces())
			.faces();
		assertTrue(everywhere.containsAll(byTraces));
		assertEquals(NonMaximumSuppression.apply(everywhere, 0.3), NonMaximumSuppression.apply(byTraces, 0.3));
	}

	@Test
	void findsAFaceByItsTraces() {
		final ArrayImg<ARGBType, IntArray> photograph = inACorner();
		final Traces traces = passes.over(memory.scaled(photograph, 0.5), 0).traces();
		assertFalse(passes.over(memory.scaled(photograph, 1), 0, traces).faces().isEmpty());
	}

	@Test
	void looksNowhereWithoutATrace() {
		final ScaledPhotograph picture = memory.scaled(inACorner(), 1);
		assertEquals(List.of(), passes.over(picture, 0, new Traces(picture)).faces());
	}

	/** Each 30th photograph, enlarged and as it is; docs/method.md says of all. */
	@ParameterizedTest
	@ValueSource(doubles = { 1, 1.5 })
	void keepsTheSameFacesOfCrowds(final double scale) throws IOException {
		Assumptions.assumeTrue(Files.isDirectory(WIDER), "needs ../shared/data/wider");
		try (Stream<Path> files = Files.walk(WIDER)) {
			final List<Path> photographs = files.filter(file -> file.toString().endsWith(".jpg")).sorted().toList();
			for (int i = 0; i < photographs.size(); i += 30) {
				final ArrayImg<ARGBType, IntArray> photograph = read(photographs.get(i));
				assertEquals(kept(photograph, scale, false), kept(photograph, scale, true));
			}
		}
	}
}
