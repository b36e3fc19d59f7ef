package org.visavis.enrol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visavis.Progress;
import org.visavis.file.Sha256;
import org.visavis.gallery.Change;
import org.visavis.gallery.Erased;
import org.visavis.gallery.FileJoin;
import org.visavis.gallery.Gallery;
import org.visavis.gallery.GalleryWriter;
import org.visavis.gallery.SmallGallery;
import org.visavis.image.PhotoFacts;
import org.visavis.image.PhotoReader;
import org.visavis.table.Item;
import org.visavis.table.PhotoResult;

class NewPhotographsTest {

	private static final byte[] CONTENT = { 1, 2, 3 };
	private static final String TOO_LARGE = "x needs about 253" + PhotoReader.OUT_OF_MEMORY;

	private final Tally tally = new Tally();

	@TempDir
	private Path folder;

	@Test
	void enrolsAPhotographWithAnotherProblem() throws IOException {
		assertEquals(1, run(Sha256.of(CONTENT), "x is damaged.").manifest().images());
		assertEquals("1 file read, 1 enrolled, 1 of them no readable photograph (their rows say why)", tally.words());
	}

	@Test
	void doesNotEnrolAPhotographForWhichTheMemoryDidNotLast() throws IOException {
		assertEquals(0, run(Sha256.of(CONTENT), TOO_LARGE).manifest().images());
		assertEquals("1 file read, 1 photograph for which the memory did not last (the same line tries them again; give it more)", tally.words());
	}

	@Test
	void triesAgainForWhichTheMemoryDidNotLast() throws IOException {
		run(Sha256.of(CONTENT), TOO_LARGE);
		assertEquals(1, run(Sha256.of(CONTENT), "").manifest().images());
	}

	@Test
	void triesAgainForWhichTheMemoryDidNotLastThatLiesThereTwice() throws IOException {
		Files.createDirectories(folder.resolve("in"));
		Files.write(folder.resolve("in/b.jpg"), CONTENT);
		run(Sha256.of(CONTENT), TOO_LARGE);
		assertEquals(1, run(Sha256.of(CONTENT), "").manifest().images());
	}

	@Test
	void countsAFileThatIsGoneWhenItIsReadAsChanged() throws IOException {
		assertEquals(0, run("", "x does not exist.").manifest().images());
		assertEquals("1 file read, 1 file that changed meanwhile (the same line reads them again)", tally.words());
	}

	/** Enrols a file with its result. */
	private Gallery run(final String sha256, final String problem) throws IOException {
		final Path in = Files.createDirectories(folder.resolve("in"));
		if (!Files.exists(in.resolve("a.jpg"))) Files.write(in.resolve("a.jpg"), CONTENT);
		try (GalleryWriter writer = GalleryWriter.open(folder.resolve("gallery"), SmallGallery.kind(30), false)) {
			final UnderWay underWay = new UnderWay(writer.segments());
			try (FileJoin files = writer.files(Listing.of(in))) {
				final NewPhotographs photographs = new NewPhotographs(files, writer.hashes(), Erased.nothing(), false, 1, underWay, 2,
					Progress.SILENT, tally);
				final List<Item> items = new ArrayList<>();
				for (Optional<Item> item = photographs.next(); item.isPresent(); item = photographs.next())
					items.add(item.get());
				for (final Item item : items)
					photographs.add(item, result(sha256, problem));
			}
			underWay.finish();
			return writer.commit(new Change(in.toString(), () -> Listing.of(in), Erased.nothing(), Set.of(), "", "", "enrol", Map.of()));
		}
	}

	private static PhotoResult result(final String sha256, final String problem) {
		return new PhotoResult(new PhotoFacts(sha256, "", 3, "JPEG", 0, 0, 0, "", "", List.of(), problem), 0, problem, List.of(), List.of());
	}
}
